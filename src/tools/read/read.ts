import { parseArgs } from 'node:util'
import { Failure } from '../../newsroom/model/failure'
import { createReader, type Reading } from '../../newsroom/sources/reader'
import { baseOption } from '../baseOption'
import { command, type Output } from '../command'
import { nodeDocument } from './nodeDocument'
import { sourceOf } from './source'
import { writtenReading } from './writtenReading'

export const usage = `npm run channel -- read [options] ADDRESS_OR_FILE…

Prints what the newsroom makes of feeds and article pages.

  --json           one JSON object a line: { kind, title, language, stories, warnings }
  --base ADDRESS   the web address that files come from: their links are relative to it
  --help           this text

Exit 0 good, 1 something could not be read, 2 wrong usage.`

/** The command `read`; gives the exit code. */
export function read(args: readonly string[], output: Output): Promise<number> {
  return command(() => optionsOf(args), usage, output, options => readAll(options, output))
}

async function readAll(options: Options, { out, err }: Output): Promise<number> {
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
}

function optionsOf(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, base: { type: 'string', default: 'http://localhost/' }, help: { type: 'boolean', default: false } },
  })
  const base = baseOption(values.base, 'https://news.example/')
  if (values.help) return 'help'
  if (positionals.length === 0) throw new Error('Name at least one address or file.')
  return { names: positionals, json: values.json, base }
}

async function readingOf(name: string, base: string): Promise<Reading> {
  const { address, transport } = sourceOf(name, base)
  return createReader({ parseDocument: nodeDocument, ...(transport && { transport }) }).read(address)
}
