import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Level } from '../../build/runLightning'
import { without, type Files } from '../archive/files'

/** The built app at a level, by path: all but the demo's own channel and news, maps, and what testers watch with. */
export function readBuiltApp(level: Level, dist = 'dist'): Files {
  const folder = join(dist, level)
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no app in ${folder} yet. Run: npm run build`)
  return without(filesIn(folder), path => /^static\/(?:demo\/|channel\.|images\/.*\.svg$)|^js\/tester\.js$|\.map$/.test(path))
}

/** All files below a folder. */
export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile())
  return new Map(paths.map(path => [path.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, path)))]))
}
