import sharp from 'sharp'
import type { Rect } from '../../src/tv/app/stageReport'
import { contrast } from '../../src/tv/components/contrast'
import { isMirrored } from './mirrored'
import type { Tv } from './tv'

/** What a viewer sees, pixel by pixel. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** 0xffRRGGBB */
  at(x: number, y: number): number
}

/** The ring around what has the focus, at its left, right, upper and lower side. */
export interface RingSide {
  readonly side: 'left' | 'right' | 'up' | 'down'
  /** Pixels. */
  readonly thickness: number
  /** WCAG's contrast to what is right outside it. */
  readonly contrast: number
}

const steps = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const
/** The ring stands in the air around its box, and grows with it. */
export const ringRoom = 40
/** No ring is thicker. */
const edge = 10
/** A card's ring is around its picture. */
const tallest = 225

export async function pixelsOf(tv: Tv): Promise<Pixels> {
  const { data, info: { width, height, channels } } = await sharp(await tv.page.screenshot()).flop(isMirrored).raw().toBuffer({ resolveWithObject: true })
  return {
    width, height,
    at: (x, y) => {
      const from = (y * width + x) * channels
      return (0xff000000 | data[from]! << 16 | data[from + 1]! << 8 | data[from + 2]!) >>> 0
    },
  }
}

export function ringOf(pixels: Pixels, { x, y, w, h }: Rect, colour: number): readonly RingSide[] {
  const from = { x: Math.round(x + w / 2), y: Math.round(y + Math.min(h, tallest) / 2) }
  return (['left', 'right', 'up', 'down'] as const).map(side => {
    const [dx, dy] = steps[side]
    const furthest = (dx === 0 ? h : w / 2) + ringRoom
    const at = (far: number): number => pixels.at(within(from.x + dx * far, pixels.width), within(from.y + dy * far, pixels.height))
    let begins = 1
    while (begins < furthest && !isLike(at(begins), colour)) begins++
    const outside = at(begins + edge)
    const thickness = Array.from({ length: edge + 2 }, (_, i) => shareOf(colour, at(begins - 2 + i), outside)).reduce((sum, share) => sum + share, 0)
    return { side, thickness: Math.round(thickness * 10) / 10, contrast: contrast(colour, outside) }
  })
}

/** How much of a pixel at the ring's edge is the ring: it need not begin where a pixel does. */
function shareOf(colour: number, pixel: number, outside: number): number {
  const red = (argb: number): number => argb >> 16 & 255
  return Math.min(Math.max((red(pixel) - red(outside)) / (red(colour) - red(outside)), 0), 1)
}

/** Where pixels of a colour stand, but for those in these boxes. */
export function strayPixels(pixels: Pixels, isOne: (colour: number) => boolean, boxes: readonly Rect[]): readonly string[] {
  const found: string[] = []
  for (let y = 0; y < pixels.height; y++) {
    for (let x = 0; x < pixels.width; x++) {
      if (isOne(pixels.at(x, y)) && !boxes.some(box => isIn(box, x, y))) found.push(`${x},${y}`)
    }
  }
  return found.slice(0, 5)
}

export function around({ x, y, w, h }: Rect, room: number): Rect {
  return { x: x - room, y: y - room, w: w + room * 2, h: h + room * 2 }
}

/** Lines of words in a box: rows of light pixels with dark ones between. */
export function linesSeen(pixels: Pixels, { x, y, w, h }: Rect): number {
  const isLit = (row: number): boolean => Array.from({ length: w }, (_, i) => pixels.at(x + i, row)).some(isBright)
  const rows = Array.from({ length: h }, (_, i) => isLit(y + i))
  return rows.filter((lit, i) => lit && !rows[i - 1]).length
}

/** As bright as words are, and grounds and placeholders are not. */
export function isBright(colour: number): boolean {
  return (colour >> 16 & 255) > 150 && (colour >> 8 & 255) > 150
}

export function isLike(one: number, other: number): boolean {
  return [16, 8, 0].every(shift => Math.abs((one >> shift & 255) - (other >> shift & 255)) < 32)
}

function isIn(box: Rect, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.w && y >= box.y && y < box.y + box.h
}

function within(value: number, size: number): number {
  return Math.min(Math.max(value, 0), size - 1)
}
