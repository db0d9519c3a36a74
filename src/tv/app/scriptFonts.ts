import type { Channel } from '../../newsroom/model/channel'
import { faces } from '../components/theme'
import { words } from '../components/words'
import type { ChannelFont } from './fonts'
import type { LoadFonts } from './typefaces'

/** A script that the usual files do not have. */
interface FontScript {
  /** Letters that call for it. */
  readonly letters: RegExp
  /** As CSS `unicode-range`. */
  readonly characters: string
  /** Files, of weight 400 and 600. */
  readonly text: string
  readonly strong: string
  readonly serifText: string
  readonly serif: string
}

const sans = (script: string): Pick<FontScript, 'text' | 'strong'> => ({ text: `noto-sans-${script}-400-normal`, strong: `noto-sans-${script}-600-normal` })
const serifs = (script: string): Pick<FontScript, 'serifText' | 'serif'> => ({ serifText: `source-serif-4-${script}-400-normal`, serif: `source-serif-4-${script}-600-normal` })
/** Of scripts that have no serifs here. */
const sansAlone = (script: string): Omit<FontScript, 'letters' | 'characters'> => ({ ...sans(script), serifText: sans(script).text, serif: sans(script).strong })

const scripts: readonly FontScript[] = [
  {
    letters: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/,
    characters: 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFC',
    text: 'vazirmatn-arabic-400-normal', strong: 'vazirmatn-arabic-600-normal',
    serifText: 'noto-naskh-arabic-arabic-400-normal', serif: 'noto-naskh-arabic-arabic-600-normal',
  },
  { letters: /[\u0400-\u045f\u0490\u0491]/, characters: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116', ...sans('cyrillic'), ...serifs('cyrillic') },
  { letters: /[\u0460-\u048f\u0492-\u052f]/, characters: 'U+0460-048F, U+0492-04AF, U+04B2-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F', ...sansAlone('cyrillic-ext') },
  { letters: /[\u0370-\u03ff]/, characters: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF', ...sans('greek'), ...serifs('greek') },
  { letters: /[\u1f00-\u1fff]/, characters: 'U+1F00-1FFF', ...sansAlone('greek-ext') },
  { letters: /[\u0900-\u097f]/, characters: 'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20A8, U+20B9, U+20F0, U+25CC, U+A830-A839, U+A8E0-A8FF', ...sansAlone('devanagari') },
  { letters: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/, characters: 'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB', ...sans('vietnamese'), ...serifs('vietnamese') },
]

/** Brings the typefaces of scripts when a text first has letters of them. */
export interface ScriptFonts {
  /** Until the text can be drawn in them: at once, when they are there or none are needed. It never rejects. */
  need(text: string): Promise<unknown>
}

export function createScriptFonts(load: LoadFonts): ScriptFonts {
  const asked = new Map<FontScript, Promise<unknown>>()
  const bring = (script: FontScript): Promise<unknown> => {
    const coming = asked.get(script) ?? load(fontsOf(script))
    asked.set(script, coming)
    return coming
  }
  return { need: text => Promise.all(scripts.filter(({ letters }) => letters.test(text)).map(bring)) }
}

/** What only some viewers read in is not waited for. */
function fontsOf({ characters, text, strong, serif, serifText }: FontScript): readonly ChannelFont[] {
  const file = (family: string, name: string, later = false): ChannelFont => ({ family, address: `fonts/${name}.woff2`, characters, ...later && { later } })
  return [
    file(faces.sans, text), file(faces.strong, strong), file(faces.serif, serif),
    file(faces.serifText, serifText, true), file(faces.legible, text, true), file(faces.legibleStrong, strong, true),
  ]
}

/** What stands on the first screen before there is news: its letters are there before it is. */
export function firstLetters({ name, sections }: Channel): string {
  return [name, ...sections.map(({ title }) => title), words.settings].join(' ')
}
