import { parseArgs } from 'node:util'

export const usage = `npm run channel -- simulate [options]

The tester's bench with the last build (npm run build): on this machine, or as plain files for any web server.

  --to DIR         writes bench and app into a new folder, to be hosted anywhere by https, in any folder of a site
  --channel FILE   your own channel file instead of the demo
  --port N         the first port to try, without --to (8080)
  --json           one JSON object: { to, files, bytes, problems }, or { address }
  --help           this text

Hosted as plain files the bench cannot break connections, and news of other hosts comes only where they let any page read it.

Exit 0 good, 1 problems found, 2 wrong usage.`

export interface HostedOptions {
  /** Null: it is served here. */
  readonly to: string | null
  /** Null: the channel in the build. */
  readonly channel: string | null
  readonly port: number
  readonly json: boolean
}

/** The command line; throws one sentence for a wrong one. */
export function readOptions(args: readonly string[]): HostedOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, channel: { type: 'string' }, port: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return 'help'
  const { to = null, channel = null, json } = values
  if (to === '') throw new Error('--to needs the path of a folder.')
  if (channel === '') throw new Error('--channel needs the path of a channel file.')
  if (to !== null && values.port !== undefined) throw new Error('--port is for the server of this machine: leave it out with --to.')
  const { port = '8080' } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port ${port}: a port is a number from 0 to 65535.`)
  return { to, channel, port: Number(port), json }
}
