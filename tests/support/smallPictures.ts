import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** Pixels: enough to have a shape. */
const width = 96

/**
 * Copies of the builds whose demo has small pictures. Without a graphics card a key costs twice as much for the pictures
 * that come into sight with it as for all else, and where nobody looks or measures they prove nothing. Gives their folder,
 * which is there until this process ends.
 */
export async function withSmallPictures(dist: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'tenfoot-small-'))
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const level of ['es6', 'es5']) {
    cpSync(join(dist, level), join(copy, level), { recursive: true })
    const demo = join(copy, level, 'static/demo')
    for (const name of readdirSync(demo, { recursive: true }).map(String).filter(name => name.endsWith('.jpg'))) {
      const file = join(demo, name)
      writeFileSync(file, await sharp(file).resize({ width }).toBuffer())
    }
  }
  return copy
}
