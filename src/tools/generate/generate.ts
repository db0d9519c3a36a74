import { command, type Output } from '../command'
import { generatedChannel } from './generatedChannel'
import { readOptions, usage, type GenerateOptions } from './options'
import { writeFiles } from './writeFiles'

/** The command `generate`; gives the exit code. */
export function generate(args: readonly string[], output: Output, clock: () => number): Promise<number> {
  return command(() => readOptions(args, clock), usage, output, options => generated(options, output))
}

async function generated(options: GenerateOptions, output: Output): Promise<number> {
  const files = generatedChannel(options, options)
  const problem = await writeFiles(options.to, files)
  tell(options, files, problem, output)
  return problem === null ? 0 : 1
}

function tell({ to, sections, stories, json }: GenerateOptions, files: ReadonlyMap<string, string>, problem: string | null, { out, err }: Output): void {
  const written = problem === null ? files : new Map<string, string>()
  const bytes = [...written.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const problems = problem === null ? [] : [{ place: to, text: problem }]
  if (json) out(JSON.stringify({ to, sections, stories, files: written.size, bytes, problems }))
  else if (problem !== null) err(`${to}: ${problem}`)
  else out(`${to}: ${sections} sections of ${stories} stories, ${written.size} files, ${(bytes / 1e6).toFixed(1)} MB. Serve the folder and name its manifest.json as “snapshot” in a channel file.`)
}
