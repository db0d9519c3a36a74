import { parseArgs } from 'node:util'

export interface CheckOptions {
  readonly file: string
  readonly json: boolean
  /** For the whole check. */
  readonly seconds: number
}

export const usage = `npm run channel -- check [options] [FILE]

Reads a channel file (static/channel.json when none is named), tries every source, the first pages
and pictures of each, every mirror and the snapshot, and says what the TV will show.

  --json         one JSON object: { file, channel, sections, sources, mirrors, snapshot, problems, notes }
  --seconds N    give up after N seconds (120); what was not tried by then is a problem
  --help         this text

Exit 0 good, 1 problems found, 2 wrong usage.`

/** Reads the command line; throws one sentence for a wrong one. */
export function readCheckOptions(args: readonly string[]): CheckOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '120' }, help: { type: 'boolean', default: false } },
  })
  if (positionals.length > 1) throw new Error(`Name one channel file, not ${positionals.length}.`)
  const seconds = /^\d{1,5}$/.test(values.seconds) ? Number(values.seconds) : 0
  if (seconds < 1) throw new Error(`--seconds ${values.seconds}: write a number of seconds such as 120.`)
  return values.help ? 'help' : { file: positionals[0] ?? 'static/channel.json', json: values.json, seconds }
}
