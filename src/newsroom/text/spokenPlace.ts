import type { ReadingPlace } from '../model/readingPlace'
import type { TextPage } from './pages'
import { openingLetters, pageOf } from './readingPlace'
import type { Spoken } from './spoken'
import { unspaced } from './unspaced'

/** The place of a listener who hears sentence `index` (from 0) now. */
export function placeOfSpoken(spoken: readonly Spoken[], index: number, pages: number): ReadingPlace {
  let opening = ''
  for (let i = index; i < spoken.length && opening.length < openingLetters; i++) opening += unspaced(spoken[i]!.text)
  return { opening: opening.slice(0, openingLetters), page: (spoken[index]?.page ?? 0) + 1, pages }
}

/** Where to begin on `page` (from 0): at the sentence of `place` when it stands there, else at the page's first. */
export function spokenOn(spoken: readonly Spoken[], page: number, place: ReadingPlace | null): number {
  const first = spoken.findIndex(one => one.page >= page)
  return place === null ? first : sentenceOf(spoken, place, page) ?? first
}

/** The sentence that `before[at]` is after the story was set anew in `pages`; about as far in when its words are gone. */
export function sameSpoken(before: readonly Spoken[], at: number, after: readonly Spoken[], pages: readonly TextPage[]): number {
  const place = placeOfSpoken(before, at, pages.length)
  const page = pageOf(pages, place)
  return page === null ? Math.min(at, after.length - 1) : spokenOn(after, page, place)
}

/** The sentence (from 0) that has the first letters of `place` and begins on `page`. */
function sentenceOf(spoken: readonly Spoken[], { opening }: ReadingPlace, page: number): number | null {
  const all = spoken.map(({ text }) => unspaced(text)).join('')
  let begins = 0
  let at = opening === '' ? -1 : all.indexOf(opening)
  for (let i = 0; i < spoken.length && at >= 0; i++) {
    const ends = begins + unspaced(spoken[i]!.text).length
    for (; at >= 0 && at < ends; at = all.indexOf(opening, at + 1)) if (spoken[i]!.page === page) return i
    begins = ends
  }
  return null
}
