import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** The app's typefaces once more, in the form that the drawing library reads: it has no use for WOFF2. */
const folder = 'src/tools/packs/images/fonts'
const families = 'Noto Sans, Vazirmatn'
/** What the tallest banner needs. */
const dots = 300

let known: Promise<unknown> | null = null

/** Words in the channel's typeface, in one line, as an image with a clear ground. */
export async function lettered(words: string, colour: string): Promise<Buffer> {
  await (known ??= introduced())
  const safe = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return sharp({ text: { text: `<span foreground="${colour}">${safe}</span>`, font: `${families} Semi-Bold 24`, rgba: true, dpi: dots } }).png().toBuffer()
}

/** Whether our typefaces have all letters of these words; else they look as this machine has them. */
export function hasLetters(words: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Nd}\p{P}\p{Zs}\p{Mn}\p{Sc}+=<>|~^`]*$/u.test(words)
}

/** The library learns of a typeface by drawing with it; a script's letters are in a file of their own each. */
async function introduced(): Promise<void> {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.ttf')).sort()) {
    await sharp({ text: { text: 'a', font: families, fontfile: join(folder, file), rgba: true } }).png().toBuffer()
  }
}
