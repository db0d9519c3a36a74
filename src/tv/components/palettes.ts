import type { Theme } from '../../newsroom/model/reading'

/**
 * The colours of a theme, ARGB. Each is different from all others of its theme, and none is the plain
 * white that pictures are drawn with: a running screen is repainted by exchanging one for the other.
 */
export interface Palette {
  readonly ground: number
  readonly raised: number
  readonly line: number
  readonly text: number
  readonly bright: number
  readonly quiet: number
  /** Until the channel brings its own. */
  readonly accent: number
  /** Live and breaking. */
  readonly signal: number
  /** The remote's yellow key. */
  readonly yellow: number
  /** The remote's blue key. */
  readonly blue: number
  /** The ground over a picture, as far as text on it needs. */
  readonly shadeNone: number
  readonly shadeReadable: number
  readonly shadeDark: number
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  dark: {
    ...on(0x121418, 0xb3), raised: 0xff1c2026, line: 0xff2b3038,
    text: 0xffe8e8e8, bright: 0xfffefefe, quiet: 0xffa9b0b8,
    accent: 0xffe8b04b, signal: 0xffd9393f, yellow: 0xffd9b93b, blue: 0xff5b8de8,
  },
  /** For sets that can switch a pixel off, and for dark rooms: text is dimmer, too. */
  black: {
    ...on(0x000000, 0xb3), raised: 0xff14171b, line: 0xff272b31,
    text: 0xffd6d6d6, bright: 0xfff4f4f4, quiet: 0xffa0a7af,
    accent: 0xffe8b04b, signal: 0xffcc2f35, yellow: 0xffd9b93b, blue: 0xff5b8de8,
  },
  sepia: {
    ...on(0xf1e6d2, 0xb8), raised: 0xffe6d9c0, line: 0xffd5c4a4,
    text: 0xff35291c, bright: 0xff1c140b, quiet: 0xff4a3c28,
    accent: 0xff8a5a12, signal: 0xffe0563f, yellow: 0xffb8940f, blue: 0xff2f62b8,
  },
  light: {
    ...on(0xf5f4f0, 0xb3), raised: 0xffe6e4de, line: 0xffd3d0c8,
    text: 0xff202328, bright: 0xff08090b, quiet: 0xff40454d,
    accent: 0xff8a5a12, signal: 0xffea625b, yellow: 0xffb8940f, blue: 0xff2f62b8,
  },
  contrast: {
    ...on(0x000000, 0xcc), raised: 0xff161616, line: 0xff3d3d3d,
    text: 0xfffafafa, bright: 0xfffefefe, quiet: 0xffe0e0e0,
    accent: 0xffffd60a, signal: 0xffb00000, yellow: 0xffffd60b, blue: 0xff8ab8ff,
  },
}

/** What the channel's accent must stand out from the ground by. */
export const accentContrast: Readonly<Record<Theme, number>> = { dark: 4.5, black: 4.5, sepia: 4.5, light: 4.5, contrast: 7 }

function on(ground: number, readable: number): Pick<Palette, 'ground' | 'shadeNone' | 'shadeReadable' | 'shadeDark'> {
  // Plain black with an alpha is what dialogs lay over everything: not a colour of a theme.
  const veil = ground === 0 ? 0x010101 : ground
  const veiled = (alpha: number): number => (alpha << 24 | veil) >>> 0
  return { ground: (0xff000000 | ground) >>> 0, shadeNone: veiled(0x00), shadeReadable: veiled(readable), shadeDark: veiled(0xf2) }
}
