import { existsSync } from 'node:fs'
import { findBrowser } from '../../src/tools/findBrowser'
import { closeBrowser } from '../support/tv'
import { benchApp } from './app'
import { benchBundle } from './bundle'
import { loopInNode } from './calibration'
import { figuresOf, type Figure } from './figure'
import { benchNewsroom } from './newsroom'
import { readOptions, usage, type Name } from './options'
import { benchSizes } from './sizes'
import { tableOf } from './table'

/** Milliseconds; a browser that hangs must not keep anyone waiting. */
const longest = 400_000

const sections: Readonly<Record<Name, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  newsroom: benchNewsroom, bundle: benchBundle, app: benchApp, sizes: benchSizes,
}

/** `npm run bench`: figures to compare, and nothing that passes or fails. */
async function bench(args: readonly string[]): Promise<number> {
  const chosen = readOptions(args)
  if (chosen === 'help') return say(usage, 0)
  if (!existsSync('dist/es6/index.html')) return say('There is no build: npm run build first.', 1)
  process.env['TENFOOT_BROWSER'] = JSON.stringify(await findBrowser())
  const figures: Figure[] = [figuresOf('node', NaN).count('the loop itself', loopInNode(), 'ms', process.version)]
  const give = setTimeout(() => process.exit(say(`${tableOf(figures)}\nGiven up after ${longest / 1000} s.`, 1)), longest)
  for (const name of chosen) {
    const started = Date.now()
    figures.push(...await sections[name]())
    if (process.stderr.isTTY) process.stderr.write(`${name}: ${Math.round((Date.now() - started) / 1000)} s\n`)
  }
  clearTimeout(give)
  await closeBrowser()
  return say(tableOf(figures), 0)
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}

bench(process.argv.slice(2)).then(
  code => { process.exit(code) },
  (error: Error) => {
    console.error(error.message)
    process.exit(2)
  },
)
