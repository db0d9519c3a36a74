import sharp from 'sharp'
import type { Logo } from './logo'
import { lettered } from './lettering'
import { writePng } from './png'

/** All pictures of a channel's packages, opaque, from one logo, its ground and its name. */
export interface Images {
  /** A square with the logo; `safe`: small enough for launchers that cut circles out. */
  icon(size: number, safe?: boolean): Promise<Uint8Array>
  /** The logo and the channel's name beside it. */
  banner(width: number, height: number): Promise<Uint8Array>
  /** What is shown while the app starts: the logo and the name beneath, inside what no TV cuts off. */
  splash(width: number, height: number): Promise<Uint8Array>
}

export interface Brand {
  readonly name: string
  /** '#rrggbb' */
  readonly background: string
  readonly accent: string
}

interface Piece {
  readonly input: Buffer
  readonly left: number
  readonly top: number
}

export function createImages(logo: Logo, { name, background, accent }: Brand): Images {
  const made = new Map<string, Promise<Uint8Array>>()
  // Several targets want the same sizes.
  const once = (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = made.get(key) ?? make()
    made.set(key, known)
    return known
  }
  const words = (): Promise<Buffer> => lettered(name, inkOn(background))
  return {
    icon: (size, safe = false) => once(`icon ${size} ${safe}`, async () => {
      const room = Math.round(size * (safe ? 0.56 : 0.76))
      return drawn(size, size, background, [await placed(logo.png, room, room, size / 2, size / 2)])
    }),
    banner: (width, height) => once(`banner ${width} ${height}`, async () => {
      const high = Math.round(height * 0.5)
      const sign = await fitted(logo.png, Math.round(width * 0.3), high)
      const [gap, margin] = [Math.round(width * 0.05), Math.round(width * 0.08)]
      const line = await fitted(await words(), width - 2 * margin - gap - sign.width, Math.round(height * 0.3))
      const left = Math.round((width - sign.width - gap - line.width) / 2)
      return drawn(width, height, background, [at(sign, left, height / 2), at(line, left + sign.width + gap, height / 2), ...await edge(width, height, accent)])
    }),
    splash: (width, height) => once(`splash ${width} ${height}`, async () => drawn(width, height, background, [
      await placed(logo.png, Math.round(width * 0.4), Math.round(height * 0.36), width / 2, height * 0.43),
      await placed(await words(), Math.round(width * 0.6), Math.round(height * 0.07), width / 2, height * 0.72),
    ])),
  }
}

interface Fitted {
  readonly input: Buffer
  readonly width: number
  readonly height: number
}

async function fitted(picture: Buffer, width: number, height: number): Promise<Fitted> {
  const { data, info } = await sharp(picture).resize({ width, height, fit: 'inside' }).png().toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

function at({ input, height }: Fitted, left: number, middle: number): Piece {
  return { input, left: Math.round(left), top: Math.round(middle - height / 2) }
}

async function placed(picture: Buffer, width: number, height: number, x: number, y: number): Promise<Piece> {
  const fit = await fitted(picture, width, height)
  return at(fit, x - fit.width / 2, y)
}

/** A line in the brand's colour at the foot. */
async function edge(width: number, height: number, accent: string): Promise<readonly Piece[]> {
  const high = Math.max(2, Math.round(height / 45))
  return [{ input: await sharp({ create: { width, height: high, channels: 3, background: accent } }).png().toBuffer(), left: 0, top: height - high }]
}

async function drawn(width: number, height: number, background: string, pieces: readonly Piece[]): Promise<Uint8Array> {
  const pixels = await sharp({ create: { width, height, channels: 3, background } }).composite([...pieces]).removeAlpha().raw().toBuffer()
  return writePng(width, height, new Uint8Array(pixels))
}

/** Letters that can be read on a ground. */
export function inkOn(background: string): string {
  const [red, green, blue] = [1, 3, 5].map(at => parseInt(background.slice(at, at + 2), 16)) as [number, number, number]
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#121418' : '#e8e8e8'
}
