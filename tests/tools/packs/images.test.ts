import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { createImages, inkOn } from '../../../src/tools/packs/images/images'
import { hasLetters } from '../../../src/tools/packs/images/lettering'
import { readLogo } from '../../../src/tools/packs/images/logo'
import { pngSize, writePng } from '../../../src/tools/packs/images/png'
import { folderWith, removeFolders } from '../serve/folder'
import { logoPng } from './packing'

afterAll(removeFolders)

async function problemOf(name: string, content: Buffer | string): Promise<string> {
  const file = join(folderWith({}), name)
  writeFileSync(file, content)
  const read = await readLogo(file)
  return 'problem' in read ? read.problem : 'good'
}

const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" ${more}>${inside}</svg>`
const plain = (width: number, height: number, channels: 3 | 4 = 4) => sharp({ create: { width, height, channels, background: '#c94f3d' } })

describe('a logo', () => {
  test('may be an SVG, a PNG, a JPEG or a WebP', async () => {
    expect(await problemOf('a.svg', svg('<circle cx="300" cy="300" r="200"/>'))).toBe('good')
    expect(await problemOf('a.png', await logoPng())).toBe('good')
    expect(await problemOf('a.jpg', await plain(512, 400, 3).jpeg().toBuffer())).toBe('good')
    expect(await problemOf('a.webp', await plain(512, 400).webp().toBuffer())).toBe('good')
  })

  test('is cut to what is drawn', async () => {
    const file = join(folderWith({}), 'a.svg')
    writeFileSync(file, svg('<rect x="200" y="250" width="100" height="50"/>'))
    const read = await readLogo(file)
    const { width, height } = await sharp((read as { logo: { png: Buffer } }).logo.png).metadata()
    expect(width! / height!).toBeCloseTo(2, 1)
  })

  test('is not one that cannot be shown, and each says so once', async () => {
    expect(await readLogo('/nowhere/logo.svg')).toEqual({ problem: 'There is no file /nowhere/logo.svg, or it cannot be read.' })
    expect(await problemOf('a.png', await plain(1, 1).png().toBuffer())).toBe('It is 1 × 1. Stores show it up to 1024 wide: save it at least 512 wide or high, or as SVG.')
    expect(await problemOf('a.png', await sharp({ create: { width: 600, height: 600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer())).toMatch(/^Nothing can be seen/)
    expect(await problemOf('a.jpg', await plain(600, 600, 3).toColourspace('cmyk').jpeg().toBuffer())).toBe('Its colours are for print (CMYK). Save it for the screen (sRGB).')
    expect(await problemOf('a.png', await plain(6_000, 600).png().toBuffer())).toMatch(/too long for a square icon/)
    expect(await problemOf('a.gif', await plain(600, 600).gif().toBuffer())).toBe('It is of the kind gif. Save it as SVG or PNG.')
    expect(await problemOf('a.png', 'no picture at all')).toMatch(/^It cannot be drawn: .*Save it again as PNG/)
    expect(await problemOf('a.png', (await logoPng()).subarray(0, 60))).toMatch(/^It cannot be drawn/)
  })

  test('is no SVG that grows without end or reaches for other things', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`
    expect(await problemOf('a.svg', bomb)).toMatch(/^This SVG declares entities/)
    expect(await problemOf('a.svg', svg('<image href="file:///etc/hostname"/>'))).toMatch(/^This SVG reaches for other files/)
    expect(await problemOf('a.svg', svg('<rect fill="url(https://gull.example/a.svg#b)" width="9" height="9"/>'))).toMatch(/^This SVG reaches for other files/)
    expect(await problemOf('a.svg', svg('<script>alert(1)</script>'))).toMatch(/^This SVG reaches for other files/)
    expect(await problemOf('a.svg', svg('<text y="100">Gull</text>'))).toMatch(/^This SVG has words/)
    expect(await problemOf('a.svg', svg(`<g id="a"/>${'<use href="#a"/>'.repeat(60)}`))).toMatch(/^This SVG repeats/)
    expect(await problemOf('a.svg', svg(`<path d="${'M0,0 '.repeat(110_000)}"/>`))).toMatch(/^This SVG has \d+ bytes/)
    expect(await problemOf('a.svg', svg('<rect width="9" height="9"/>', 'viewBox="0 0 100000 10"').replace('width="600" height="600"', 'width="100000" height="100000"'))).not.toBe('good')
  })
})

describe('pictures', () => {
  const images = async () => createImages({ png: await logoPng() }, { name: 'Gull Post', background: '#121418', accent: '#f2a93b' })

  test('have the size that was asked for, and no transparency', async () => {
    const made = await images()
    for (const [bytes, size] of [[await made.icon(80), [80, 80]], [await made.icon(512, true), [512, 512]], [await made.banner(320, 180), [320, 180]], [await made.splash(1280, 720), [1280, 720]]] as const) {
      expect(pngSize(bytes)).toEqual(size)
      expect(await sharp(Buffer.from(bytes)).metadata()).toMatchObject({ format: 'png', channels: 3, hasAlpha: false })
    }
  })

  test('leave room for launchers that cut round: nothing of a safe icon is outside the circle', async () => {
    const size = 512
    const { data } = await sharp(Buffer.from(await (await images()).icon(size, true))).raw().toBuffer({ resolveWithObject: true })
    let outside = 0
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const isGround = data[(y * size + x) * 3] === 0x12
        if (!isGround && Math.hypot(x - size / 2, y - size / 2) > size * 0.4) outside++
      }
    }
    expect(outside).toBe(0)
  })

  test('banners hold the channel’s name: another name is another picture', async () => {
    const other = createImages({ png: await logoPng() }, { name: 'Tern Times', background: '#121418', accent: '#f2a93b' })
    expect(Buffer.compare(await (await images()).banner(320, 180), await other.banner(320, 180))).not.toBe(0)
    expect(Buffer.compare(await (await images()).icon(80), await other.icon(80))).toBe(0)
  })

  test('letters can be read on any ground', () => {
    expect([inkOn('#121418'), inkOn('#ffffff'), inkOn('#f2a93b')]).toEqual(['#e8e8e8', '#121418', '#121418'])
  })

  test('names in scripts that our typefaces have are known from others', () => {
    expect(['Gull Post 24', 'بريد النورس', 'Новости', 'Tin tức', 'Νέα'].map(hasLetters)).toEqual([true, true, true, true, true])
    expect(['新聞', 'समाचार'].map(hasLetters)).toEqual([false, false])
  })
})

test('a PNG of ours is what others read', async () => {
  const rgb = Uint8Array.from({ length: 3 * 2 * 3 }, (_, i) => (i * 37) & 255)
  const { data, info } = await sharp(Buffer.from(writePng(3, 2, rgb))).raw().toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ width: 3, height: 2, channels: 3 })
  expect([...data]).toEqual([...rgb])
})
