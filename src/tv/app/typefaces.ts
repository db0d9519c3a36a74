import { readingChoices, type Typeface } from '../../newsroom/model/reading'
import { readingFonts, type ChannelFont } from './fonts'

/** Typefaces to read in. The usual one is there; others come when they are wanted. */
export interface Typefaces {
  readonly ready: readonly Typeface[]
  /** Some are on their way. */
  readonly busy: boolean
  /** Brings them; `came` hears when one more can be shown. One that does not come can be wanted again. */
  want(typefaces: readonly Typeface[], came: () => void): void
}

/** True: they can be used from now on. It never rejects. */
export type LoadFonts = (fonts: readonly ChannelFont[]) => Promise<boolean>

export function createTypefaces(load: LoadFonts): Typefaces {
  const ready = new Set<Typeface>(['sans'])
  const coming = new Set<Typeface>()
  const bring = async (typeface: Exclude<Typeface, 'sans'>, came: () => void): Promise<void> => {
    coming.add(typeface)
    const is = await load(readingFonts[typeface])
    coming.delete(typeface)
    if (!is) return
    ready.add(typeface)
    came()
  }
  return {
    get ready() { return readingChoices.typeface.filter(typeface => ready.has(typeface)) },
    get busy() { return coming.size > 0 },
    want: (typefaces, came) => {
      for (const typeface of typefaces) {
        if (typeface !== 'sans' && !ready.has(typeface) && !coming.has(typeface)) void bring(typeface, came)
      }
    },
  }
}
