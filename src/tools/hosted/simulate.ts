import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../newsroom/sources/channelFile'
import { command, type Output } from '../command'
import { writePackages } from '../packs/writePackages'
import { openChannel } from '../serve/localChannel'
import { serve } from '../serve/serve'
import { hostedBench } from './hostedBench'
import { readOptions, usage, type HostedOptions } from './options'

export interface SimulateSurroundings {
  /** The folder of all builds. */
  readonly dist: string
  /** Resolves when the server is no longer wanted. */
  untilStopped(): Promise<void>
}

/** The command `simulate`; gives the exit code. */
export function simulate(args: readonly string[], output: Output, surroundings: SimulateSurroundings): Promise<number> {
  return command(() => readOptions(args), usage, output, options => options.to === null ? served(options, output, surroundings) : written(options, options.to, output, surroundings))
}

async function written({ channel, json }: HostedOptions, to: string, { out, err }: Output, { dist }: SimulateSurroundings): Promise<number> {
  const mistake = folderMistake(to)
  const { files, problems } = mistake ? { files: new Map<string, Uint8Array>(), problems: [mistake] } : await hostedBench(dist, channel)
  if (problems.length === 0) writePackages(to, files)
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  if (json) out(JSON.stringify({ to, files: files.size, bytes, problems }))
  else if (problems.length > 0) err(mistake ? `${mistake.path}: ${mistake.text}` : told(channel ?? to, problems))
  else out(`${to}: the bench and the app, ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB. Host the folder by https; its address, with a slash at its end, is the bench.`)
  return problems.length === 0 ? 0 : 1
}

async function served({ channel: file, port, json }: HostedOptions, { out, err }: Output, { dist, untilStopped }: SimulateSurroundings): Promise<number> {
  const app = join(dist, 'es6')
  if (!existsSync(join(app, 'index.html'))) throw new Error(`There is no app in ${app} yet. Run: npm run build`)
  const { local, problems } = file === null ? { local: null, problems: [] } : openChannel(file)
  if (problems.length > 0) {
    err([`${file} needs a correction:`, ...problems.map(problem => `  ${problem}`)].join('\n'))
    return 1
  }
  const { address, close } = await serve({ dist: app, port, channel: local })
  out(json ? JSON.stringify({ address }) : `Tenfoot is at ${address}\nPress Ctrl+C to stop.`)
  await untilStopped()
  await close()
  return 0
}

/** Only what was written here before is written anew. */
function folderMistake(folder: string): Problem | null {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder)
  return names.length === 0 || ['worker.js', 'shim.js', 'tv'].every(name => names.includes(name)) ? null : { path: folder, text: 'There is something in this folder that is no bench. Name a new one.' }
}

function told(file: string, problems: readonly Problem[]): string {
  return [`${file} needs a correction:`, ...problems.map(({ path, text }) => `  ${path === '' ? text : `${path}: ${text}`}`)].join('\n')
}
