import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Screens as they were looked at and found good, half as large; `TENFOOT_GOLDENS=write npm test` takes them anew. */
const folder = 'tests/goldens'
const size = { width: 960, height: 540 }

/** Screens are compared by tiles: letters that another browser smooths otherwise differ little in one, what moved or is missing differs much. */
const tiles = { across: 48, down: 27 }
/** Of 255: the most that a tile's mean may differ. */
const most = 14

/** Tiles that differ, as 'column,row'; none: the screen is as it was. */
export async function differencesFrom(name: string, screenshot: Buffer): Promise<readonly string[]> {
  const file = join(folder, `${name}.png`)
  // Made as small as the golden first: a screen of 720 lines is smoothed otherwise on its way to tiles.
  const half = await sharp(screenshot).resize(size).png().toBuffer()
  if (process.env['TENFOOT_GOLDENS'] === 'write') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, await sharp(half).png({ palette: true, colours: 128 }).toBuffer())
  }
  if (!existsSync(file)) throw new Error(`${file} is missing. TENFOOT_GOLDENS=write takes it; look at it before you keep it.`)
  const [golden, shown] = await Promise.all([meansOf(file), meansOf(half)])
  return golden.flatMap((mean, i) => Math.abs(mean - shown[i]!) > most ? [`${i % tiles.across},${Math.floor(i / tiles.across)}`] : [])
}

async function meansOf(image: string | Buffer): Promise<readonly number[]> {
  const { data } = await sharp(image).removeAlpha().greyscale().resize(tiles.across, tiles.down, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer({ resolveWithObject: true })
  return [...data]
}
