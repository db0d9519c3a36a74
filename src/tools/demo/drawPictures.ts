import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { createRandom } from './drawing/random'
import type { Scene } from './drawing/scene'
import { height, width } from './drawing/shapes'

const scenesFolder = 'src/tools/demo/scenes'
const picturesFolder = 'static/demo/pictures'
/** A card must not wait for its picture. */
const mostBytes = 60_000
const qualities = [84, 76, 68, 60, 50]

/** Draws the demo channel's pictures, all or the ones named: one scene file each. */
async function main(wanted: readonly string[]): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true })
  const slugs = readdirSync(scenesFolder).map(name => name.replace(/\.ts$/, '')).filter(slug => wanted.length === 0 || wanted.includes(slug))
  for (const slug of slugs) {
    const { draw } = await import(resolve(scenesFolder, slug)) as { draw: Scene }
    const picture = await jpegOf(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draw(createRandom(slug))}</svg>`)
    writeFileSync(join(picturesFolder, `${slug}.jpg`), picture)
    console.log(`${slug}.jpg ${picture.length} bytes`)
  }
}

async function jpegOf(svg: string): Promise<Buffer> {
  for (const quality of qualities) {
    const picture = await sharp(Buffer.from(svg)).jpeg({ quality, mozjpeg: true }).toBuffer()
    if (picture.length <= mostBytes) return picture
  }
  throw new Error(`The picture stays above ${mostBytes} bytes. Draw it with fewer small shapes.`)
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
