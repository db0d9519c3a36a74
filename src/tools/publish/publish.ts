import { join } from 'node:path'
import { createNewsroom } from '../../newsroom/store/newsroom'
import { nodeDocument } from '../read/nodeDocument'
import { command, type Output } from '../command'
import { channelToPublish, type ChannelToPublish, type EditionToPublish } from './channelToPublish'
import { createFolder } from './folder'
import { memoryStorage } from './memoryStorage'
import { onPublicHosts } from './onPublicHosts'
import { readOptions, usage, type PublishOptions } from './options'
import { writtenProblem } from './problem'
import { createProgress, type Terminal } from './progress'
import { createPublisher, type Publisher, type Report } from './publisher'
import { watch } from './watch'
import { writtenProblems, writtenReport } from './writtenReport'

/** Listens for Ctrl+C from now on, and tells of the first one. */
type Interrupted = (told: () => void) => AbortSignal

/** A server is more patient than a TV, and has more room. */
const limits = { timeoutMs: 20_000, firstByteMs: 10_000, maxBytes: 15_000_000 }

/** The command `publish`; gives the exit code. */
export function publish(args: readonly string[], output: Output, terminal: Terminal, interrupted: Interrupted): Promise<number> {
  return command(() => readOptions(args), usage, output, options => published(options, output, terminal, interrupted))
}

async function published(options: PublishOptions, output: Output, terminal: Terminal, interrupted: Interrupted): Promise<number> {
  const opened = await channelToPublish(options.channel, options.base)
  if (!('editions' in opened)) {
    if (options.json) output.out(JSON.stringify({ generation: null, problems: opened }))
    else output.err([`${options.channel} needs a correction:`, ...opened.map(problem => `  ${writtenProblem(problem)}`)].join('\n'))
    return 1
  }
  const editions = opened.editions.map(edition => ({ ...edition, to: join(options.to, edition.folder), publisher: publisherOf(edition, opened, options) }))
  const run = () => onPublicHosts(editions.map(({ channel }) => channel), () => runOnce(editions, options, output, terminal))
  if (options.watch === null) return run()
  return watch(run, options.watch, interrupted(() => output.err('Ending after this run; Ctrl+C again ends at once.')))
}

/** TVs that ask more often than news comes load the server for nothing; less often, and news waits for them. */
const [shortestNext, longestNext] = [60, 300]

function publisherOf({ channel, folder, within }: EditionToPublish, { transport, placeOf }: ChannelToPublish, { to, watch: seconds }: PublishOptions): Publisher {
  const storage = memoryStorage()
  return createPublisher({
    folder: createFolder(join(to, folder)),
    openNewsroom: () => createNewsroom({ channel, storage, now: Date.now, parseDocument: nodeDocument, completedAhead: 0, limits, ...(transport && { transport }) }),
    now: Date.now,
    next: Math.min(longestNext, Math.max(shortestNext, seconds ?? longestNext)),
    placeOf, within,
  })
}

interface Edition extends EditionToPublish {
  /** The folder of its snapshot. */
  readonly to: string
  readonly publisher: Publisher
}

/** One edition after the other: they share the broadcaster's servers. */
async function runOnce(editions: readonly Edition[], { json }: PublishOptions, { out, err }: Output, terminal: Terminal): Promise<number> {
  const progress = createProgress(terminal)
  const reports: EditionReport[] = []
  for (const { to, channel, publisher } of editions) {
    const report = await publisher.run(progress.show)
    progress.clear()
    reports.push({ to, ...editions.length > 1 && { language: channel.language }, ...report })
    if (json) continue
    writtenProblems(report).forEach(err)
    out(writtenReport(report, to))
  }
  const [main, ...others] = reports
  if (json) out(JSON.stringify({ ...main, ...others.length > 0 && { editions: others } }))
  return reports.some(({ problems }) => problems.length > 0) ? 1 : 0
}

/** A run of one edition, with its folder and, where there are others, its language. */
interface EditionReport extends Report {
  readonly to: string
  readonly language?: string
}
