import type { Font } from './platform'

const patienceMs = 3_000

/**
 * Loads typefaces together. A face that is missing or late is left to the TV's own: the stock
 * loader would wait for ever, and the screen would stay black. True: all that are waited for came in time.
 */
export function loadFonts(fonts: readonly Font[]): Promise<boolean> {
  const loading = fonts.map(font => ({ font, done: load(font) }))
  const awaited = Promise.all(loading.filter(({ font }) => !font.later).map(({ done }) => done))
  return Promise.race([awaited.then(came => came.every(one => one)), after(patienceMs)])
}

async function load(font: Font): Promise<boolean> {
  try {
    const face = new FontFace(font.family, `url(${font.address})`, { unicodeRange: font.characters })
    await face.load()
    document.fonts.add(face)
    return true
  } catch (error) {
    console.warn(`The typeface ${font.address} could not be loaded; the TV's own is used.`, error)
    return false
  }
}

function after(ms: number): Promise<false> {
  return new Promise(done => setTimeout(() => done(false), ms))
}
