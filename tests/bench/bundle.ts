import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { figuresOf, type Figure } from './figure'

/** What a TV loads as script, a level at a time. */
export function benchBundle(): readonly Figure[] {
  const { count } = figuresOf('bundle', NaN)
  return ['es6', 'es5'].flatMap(level => {
    const folder = join('dist', level, 'js')
    const scripts = readdirSync(folder).filter(name => name.endsWith('.js')).map(name => readFileSync(join(folder, name)))
    const sum = (sizeOf: (script: Buffer) => number): number => scripts.reduce((all, script) => all + sizeOf(script), 0)
    return [
      count(`${level} scripts`, sum(script => script.length), 'bytes'),
      count(`${level} scripts, gzip`, sum(script => gzipSync(script, { level: 9 }).length), 'bytes'),
    ]
  })
}
