import { readFileSync } from 'node:fs'
import sharp from 'sharp'

/** The channel's logo, cut to what is drawn of it, large enough for every size. */
export interface Logo {
  readonly png: Buffer
}

/** Or one sentence why a picture cannot be the logo. */
export type LogoReading = { readonly logo: Logo } | { readonly problem: string }

const most = { bytes: 5_000_000, svgBytes: 500_000, pixels: 40_000_000, seconds: 15 }
/** The largest icon of any store is 1024 wide, and the logo fills most of it. */
const smallest = 512
const drawn = 1_024
const kinds = ['svg', 'png', 'jpeg', 'webp']

/** The picture at `file` as a logo. */
export async function readLogo(file: string): Promise<LogoReading> {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return { problem: `There is no file ${file}, or it cannot be read.` }
  }
  try {
    return await logoOf(bytes)
  } catch (error) {
    return { problem: `It cannot be drawn: ${(error as Error).message.split('\n')[0]}. Save it again as PNG, at least ${smallest} wide or high.` }
  }
}

async function logoOf(bytes: Buffer): Promise<LogoReading> {
  if (bytes.length > most.bytes) return { problem: `It has ${bytes.length} bytes; a logo needs at most ${most.bytes}.` }
  const danger = isSvg(bytes) ? dangerIn(bytes) : null
  if (danger !== null) return { problem: danger }
  const { format, width = 0, height = 0, space, pages = 1 } = await sharp(bytes, { limitInputPixels: most.pixels }).metadata()
  if (!kinds.includes(format ?? '')) return { problem: `It is of the kind ${format}. Save it as SVG or PNG.` }
  if (space === 'cmyk') return { problem: 'Its colours are for print (CMYK). Save it for the screen (sRGB).' }
  if (pages > 1) return { problem: 'It moves. Save one still picture of it.' }
  if (format !== 'svg' && Math.max(width, height) < smallest) return { problem: `It is ${width} × ${height}. Stores show it up to 1024 wide: save it at least ${smallest} wide or high, or as SVG.` }
  if (Math.max(width, height) > 8 * Math.min(width, height)) return { problem: `It is ${width} × ${height}, too long for a square icon. Use the sign of the channel, without its name.` }
  return trimmed(bytes, format === 'svg' ? 72 * drawn / Math.max(width, height, 1) : 72)
}

async function trimmed(bytes: Buffer, density: number): Promise<LogoReading> {
  const whole = await sharp(bytes, { limitInputPixels: most.pixels, density: Math.min(Math.max(density, 1), 2_400) })
    .timeout({ seconds: most.seconds }).toColourspace('srgb').ensureAlpha()
    .resize({ width: drawn, height: drawn, fit: 'inside' }).png().toBuffer()
  const { channels } = await sharp(whole).stats()
  if ((channels[3]?.max ?? 255) < 16) return { problem: 'Nothing can be seen on it: it is transparent all over.' }
  try {
    return { logo: { png: await sharp(whole).trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 0 }).png().toBuffer() } }
  } catch {
    // Nothing to cut.
    return { logo: { png: whole } }
  }
}

function isSvg(bytes: Buffer): boolean {
  return /^\s*(?:<\?xml|<!--|<!DOCTYPE|<svg)/i.test(bytes.subarray(0, 500).toString('utf8').replace(/^\ufeff/, ''))
}

/** SVG is a language: what grows without end or reaches for other files is refused before anything draws it. */
function dangerIn(bytes: Buffer): string | null {
  const text = bytes.toString('utf8')
  if (bytes.length > most.svgBytes) return `This SVG has ${bytes.length} bytes; a logo needs at most ${most.svgBytes}. Save it as PNG.`
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) return 'This SVG declares entities, which can grow without end. Save it without them, as plain SVG.'
  if (/<(?:script|foreignObject|image|iframe)\b|(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!["']?#)|@import/i.test(text)) return 'This SVG reaches for other files or scripts. Save it as plain SVG, with all shapes in it.'
  if (/<text\b/i.test(text)) return 'This SVG has words that need a typeface of your machine. Turn them into outlines.'
  return (text.match(/<use\b/g) ?? []).length > 50 ? 'This SVG repeats its shapes more often than a logo needs. Save it as PNG.' : null
}
