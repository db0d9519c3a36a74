import { parseArgs } from 'node:util'

export interface SimulateOptions {
  readonly port: number
  /** A channel file's path; null shows the channel in the build. */
  readonly channel: string | null
  readonly open: boolean
  /** The app is in dist/ already. */
  readonly built: boolean
  readonly help: boolean
}

export const usage = `npm start -- [options]

Builds the app and opens the tester's page.

  --port N         the first port to try (8080)
  --channel FILE   your own channel file instead of the demo
  --no-open        leave the browser alone
  --built          show what is in dist/es6, without building
  --help           this text`

/** Reads the command line; throws one sentence for a wrong one. */
export function readOptions(args: readonly string[]): SimulateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'port': { type: 'string', default: '8080' },
      'channel': { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      'built': { type: 'boolean', default: false },
      'help': { type: 'boolean', default: false },
    },
  })
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN
  if (!(port < 65_536)) throw new Error(`--port ${values.port}: a port is a number from 0 to 65535.`)
  if (values.channel === '') throw new Error('--channel needs the path of a channel file.')
  return { port, channel: values.channel ?? null, open: !values['no-open'], built: values.built, help: values.help }
}
