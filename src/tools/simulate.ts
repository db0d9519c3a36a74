import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './build/buildApp'
import { openChannel, type LocalChannel } from './serve/localChannel'
import { openBrowser } from './serve/openBrowser'
import { readOptions, usage, type SimulateOptions } from './serve/options'
import { serve } from './serve/serve'

const builtApp = 'dist/es6'

/** `npm start`: builds the app, serves it with the tester's page, opens the browser. */
async function main(): Promise<void> {
  const options = optionsOrUsage(process.argv.slice(2))
  if (!options) return
  const channel = channelOrProblems(options.channel)
  if (channel === undefined) return
  const dist = await app(options)
  const served = await serve({ dist, port: options.port, channel })
  const stop = () => { void served.close() }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  console.log(`Tenfoot is at ${served.address}\nPress Ctrl+C to stop.`)
  if (options.open) openBrowser(served.address)
}

function optionsOrUsage(args: readonly string[]): SimulateOptions | null {
  try {
    const options = readOptions(args)
    if (options.help) console.log(usage)
    return options.help ? null : options
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exitCode = 2
    return null
  }
}

/** Null without a channel file; undefined when it has problems, which are told. */
function channelOrProblems(file: string | null): LocalChannel | null | undefined {
  if (file === null) return null
  const { local, problems } = openChannel(file)
  if (local) return local
  console.error([`${file} needs a correction:`, ...problems.map(problem => `  ${problem}`)].join('\n'))
  process.exitCode = 1
  return undefined
}

async function app({ built }: SimulateOptions): Promise<string> {
  if (!built) {
    console.log('Building the app …')
    return buildApp('es6')
  }
  if (!existsSync(join(builtApp, 'index.html'))) throw new Error(`There is no app in ${builtApp} yet. Run it once without --built.`)
  return builtApp
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
