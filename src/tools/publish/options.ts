import { parseArgs } from 'node:util'

export const usage = `npm run channel -- publish --to DIR [options]

Reads all sources of a channel and writes them as a snapshot: plain files for any web server or CDN.
Run it again to bring the snapshot up to date. Only manifest.json ever changes; all other files can be cached for ever.

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

/** The command line; 'help', or one sentence for a wrong one. */
export function readOptions(args: readonly string[]): PublishOptions | 'help' | { readonly wrong: string } {
  try {
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
    const { to, channel, base, watch, json } = values
    const wrong = mistakeIn(to, channel, base, watch)
    if (wrong !== null) return { wrong }
    return { to, channel, base: new URL('.', base).href, watch: watch === undefined ? null : Number(watch), json }
  } catch (error) {
    return { wrong: (error as Error).message }
  }
}

function mistakeIn(to: string, channel: string, base: string, watch: string | undefined): string | null {
  if (to === '') return '--to DIR is missing: say where to publish.'
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(to)) return `--to ${to}: only folders can be published to.`
  if (channel === '') return '--channel needs the path of a channel file.'
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) return `--base ${base}: write a web address such as https://news.example/.`
  const seconds = /^\d{1,6}$/.test(watch ?? '60') ? Number(watch ?? '60') : NaN
  return seconds >= shortestPause ? null : `--watch ${watch}: write a number of seconds, ${shortestPause} or more.`
}
