import { createReader } from '../../newsroom/sources/reader'
import { command, type Output } from '../command'
import { nodeDocument } from '../read/nodeDocument'
import { bounded } from './bounded'
import { checkChannel } from './checkChannel'
import { checkPackage, remembering } from './checkPackage'
import { readCheckOptions, usage, type CheckOptions } from './checkOptions'
import { shownAddress, withFiles } from './fileTransport'
import { nodeTransport } from './nodeTransport'
import { openFile } from './openedFile'
import { createProgressLine } from './progressLine'
import type { Report } from './report'
import type { Transport } from './transport'
import { writtenReport } from './writtenReport'

export interface CheckSurroundings extends Output {
  /** Writes to the terminal, if there is one, without ending the line. */
  readonly terminal?: ((text: string) => void) | null
  readonly columns?: number
  readonly transport?: Transport
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const atOnce = 6
/** Some terminals say that they have none. */
const usualColumns = 80
const late = 'There was no time left to try it. Give the check more with --seconds.'

/** The command `check`; gives the exit code. */
export function check(args: readonly string[], surroundings: CheckSurroundings): Promise<number> {
  return command(() => readCheckOptions(args), usage, surroundings, async options => {
    const report = await reportOf(options, surroundings)
    surroundings.out(options.json ? JSON.stringify(report) : writtenReport(report))
    return report.problems.length > 0 ? 1 : 0
  })
}

async function reportOf({ file, seconds }: CheckOptions, { terminal = null, columns, transport = nodeTransport, now = Date.now }: CheckSurroundings): Promise<Report> {
  const opened = openFile(file)
  if ('problems' in opened) return { file, channel: null, sections: [], categories: [], sources: [], mirrors: [], live: [], snapshot: null, notes: [], problems: opened.problems }
  const shown = (address: string) => shownAddress(address, opened.mounts)
  const line = createProgressLine(terminal, columns || usualColumns, shown)
  const permissions = new Map<string, string | null>()
  const bound = bounded(remembering(withFiles(opened.mounts, transport), permissions), { atOnce, end: now() + seconds * 1000, now, late, onProgress: line.show })
  try {
    const report = await checkChannel(file, opened, { reader: createReader({ parseDocument: nodeDocument, transport: bound, sites: opened.channel.sites, phrases: opened.channel.phrases }), transport: bound, now, shown })
    const { problems, notes } = await checkPackage(file, opened.places, permissions)
    return { ...report, problems: [...report.problems, ...problems], notes: [...report.notes, ...notes] }
  } finally {
    line.clear()
  }
}
