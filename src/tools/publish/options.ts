import { parseArgs } from 'node:util'
import { baseOption } from '../baseOption'

export const usage = `npm run channel -- publish --to DIR [options]

Reads all sources of a channel and writes them as a snapshot: plain files for any web server or CDN.
Run it again to bring the snapshot up to date. Only manifest.json ever changes; all other files can be cached for ever.
Other editions of the channel lie in folders of their languages: DIR/ar/manifest.json.

  --to DIR           the folder to write to
  --channel FILE     the channel file (static/channel.json)
  --base ADDRESS     the web address of the channel file's folder, when it names files of this machine
  --watch SECONDS    go on publishing, with so long a pause in between; Ctrl+C ends it
  --json             one JSON object a run
  --help             this text

Exit 0 good, 1 problems found (each is told with its place), 2 wrong usage.`

export interface PublishOptions {
  readonly to: string
  readonly channel: string
  readonly base: string
  /** Seconds; null publishes once. */
  readonly watch: number | null
  readonly json: boolean
}

const shortestPause = 15

/** The command line; throws one sentence for a wrong one. */
export function readOptions(args: readonly string[]): PublishOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      to: { type: 'string', default: '' },
      channel: { type: 'string', default: 'static/channel.json' },
      base: { type: 'string', default: 'http://localhost/' },
      watch: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const { to, channel, json } = values
  if (to === '') throw new Error('--to DIR is missing: say where to publish.')
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(to)) throw new Error(`--to ${to}: only folders can be published to.`)
  if (channel === '') throw new Error('--channel needs the path of a channel file.')
  const base = new URL('.', baseOption(values.base, 'https://news.example/')).href
  return { to, channel, base, watch: values.watch === undefined ? null : pauseOf(values.watch), json }
}

function pauseOf(written: string): number {
  const seconds = /^\d{1,6}$/.test(written) ? Number(written) : NaN
  if (seconds >= shortestPause) return seconds
  throw new Error(`--watch ${written}: write a number of seconds, ${shortestPause} or more.`)
}
