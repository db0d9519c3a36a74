import type { Typeface } from '../../newsroom/model/reading'
import { faces } from '../components/theme'

const latin = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const latinExtended = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'

/** A file of a typeface, its address relative to the app's static folder. */
export interface ChannelFont {
  readonly family: string
  readonly address: string
  readonly characters: string
  readonly later?: boolean
}

/** The typefaces the channel is set in. */
export const fonts: readonly ChannelFont[] = [
  { family: faces.sans, address: 'fonts/noto-sans-latin-400-normal.woff2', characters: latin },
  { family: faces.strong, address: 'fonts/noto-sans-latin-600-normal.woff2', characters: latin },
  { family: faces.serif, address: 'fonts/source-serif-4-latin-600-normal.woff2', characters: latin },
  { family: faces.sans, address: 'fonts/noto-sans-latin-ext-400-normal.woff2', characters: latinExtended, later: true },
  { family: faces.strong, address: 'fonts/noto-sans-latin-ext-600-normal.woff2', characters: latinExtended, later: true },
  { family: faces.serif, address: 'fonts/source-serif-4-latin-ext-600-normal.woff2', characters: latinExtended, later: true },
]

/** What else can be read in; loaded when a viewer chooses it, or looks at it. */
export const readingFonts: Readonly<Record<Exclude<Typeface, 'sans'>, readonly ChannelFont[]>> = {
  serif: [
    { family: faces.serifText, address: 'fonts/source-serif-4-latin-400-normal.woff2', characters: latin },
    { family: faces.serifText, address: 'fonts/source-serif-4-latin-ext-400-normal.woff2', characters: latinExtended, later: true },
  ],
  legible: [
    { family: faces.legible, address: 'fonts/atkinson-hyperlegible-latin-400-normal.woff2', characters: latin },
    { family: faces.legibleStrong, address: 'fonts/atkinson-hyperlegible-latin-700-normal.woff2', characters: latin },
    { family: faces.legible, address: 'fonts/atkinson-hyperlegible-latin-ext-400-normal.woff2', characters: latinExtended, later: true },
    { family: faces.legibleStrong, address: 'fonts/atkinson-hyperlegible-latin-ext-700-normal.woff2', characters: latinExtended, later: true },
  ],
}
