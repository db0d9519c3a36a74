import { parseArgs } from 'node:util'

export interface NewOptions {
  readonly name: string | null
  readonly address: string | null
  readonly to: string
  readonly force: boolean
  readonly json: boolean
}

export const usage = `npm run channel -- new [options]

Asks for an address and a name, finds the feed there, and writes a channel file.

  --address ADDRESS  of a feed or a website, instead of asking for it
  --name NAME        of the channel, instead of asking for it
  --to FILE          where to write it (channel.json)
  --force            write over a file that is there
  --json             one JSON object: { file, feed, channel, notes }
  --help             this text

Exit 0 good, 1 problems found, 2 wrong usage.`

/** Reads the command line; throws one sentence for a wrong one. Where nobody can be asked, it must name the address. */
export function readNewOptions(args: readonly string[], canAsk: boolean): NewOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      address: { type: 'string' },
      to: { type: 'string', default: 'channel.json' },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.to.trim() === '') throw new Error('--to needs the path of the file to write.')
  if (values.help) return 'help'
  const { name = null, address = null, to, force, json } = values
  if (address === null && !canAsk) throw new Error('Say which website or feed: --address https://news.example/.')
  return { name, address, to, force, json }
}
