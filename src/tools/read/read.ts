import { parseArgs } from 'node:util'
import { Failure } from '../../newsroom/model/failure'
import { createReader, type Reading } from '../../newsroom/sources/reader'
import { nodeDocument } from './nodeDocument'
import { sourceOf } from './source'
import { writtenReading } from './writtenReading'

export const usage = `npm run channel -- read [options] ADDRESS_OR_FILE…

Prints what the newsroom makes of feeds and article pages.

  --json           one JSON object a line: { kind, title, language, stories, warnings }
  --base ADDRESS   the web address that files come from: their links are relative to it
  --help           this text

Exit 0 good, 1 something could not be read, 2 wrong usage.`

export interface Output {
  out(line: string): void
  err(line: string): void
}

/** The command `read`; gives the exit code. */
export async function read(args: readonly string[], { out, err }: Output): Promise<number> {
  const options = optionsOf(args)
  if ('wrong' in options) {
    err(`${options.wrong}\n\n${usage}`)
    return 2
  }
  if (options.help) {
    out(usage)
    return 0
  }
  let code = 0
  for (const name of options.names) {
    try {
      const reading = await readingOf(name, options.base)
      out(options.json ? JSON.stringify(reading) : writtenReading(reading))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      code = 1
      // The failure is this argument's answer: a script that reads the lines must meet it in its place.
      if (options.json) out(JSON.stringify({ address: name, failure: { kind: error.kind, reason: error.reason } }))
      else err(`${name}: ${error.reason}`)
    }
  }
  return code
}

interface Options {
  readonly names: readonly string[]
  readonly json: boolean
  readonly base: string
  readonly help: boolean
}

function optionsOf(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, base: { type: 'string', default: 'http://localhost/' }, help: { type: 'boolean', default: false } },
    })
    if (!/^https?:\/\//i.test(values.base) || !URL.canParse(values.base)) return { wrong: `--base ${values.base}: write a web address such as https://news.example/.` }
    if (positionals.length === 0 && !values.help) return { wrong: 'Name at least one address or file.' }
    return { names: positionals, json: values.json, base: values.base, help: values.help }
  } catch (error) {
    return { wrong: (error as Error).message }
  }
}

async function readingOf(name: string, base: string): Promise<Reading> {
  const { address, transport } = sourceOf(name, base)
  return createReader({ parseDocument: nodeDocument, ...(transport && { transport }) }).read(address)
}
