import { colours } from './theme'

/** Veils the foot of a picture with the ground from `top` to `bottom`; from `words` on, any text can be read on any picture. */
export function footShade(width: number, top: number, words: number, bottom: number): object {
  const part = (from: number, to: number, colorTop: number, colorBottom: number): object => ({ rect: true, y: from, w: width, h: to - from, colorTop, colorBottom })
  return { children: [part(top, words, colours.shadeNone, colours.shadeReadable), part(words, bottom, colours.shadeReadable, colours.shadeDark)] }
}
