import type { ReadingPlace } from '../model/readingPlace'
import type { TextPage } from './pages'
import { unspaced } from './unspaced'

/** Letters that tell one sentence from all others of a story. */
export const openingLetters = 60

/** The place of a reader who has page `index` (from 0) before them. */
export function placeOn(pages: readonly TextPage[], index: number): ReadingPlace {
  return { opening: pages.slice(index).map(lettersOf).join('').slice(0, openingLetters), page: index + 1, pages: pages.length }
}

/** The page (from 0) with the sentence of `place`; null when the story does not have it, or not yet. */
export function pageOf(pages: readonly TextPage[], place: ReadingPlace): number | null {
  const letters = pages.map(lettersOf)
  const found = occurrences(letters.join(''), place.opening).map(at => pageAt(letters, at))
  const meant = nearestPage(pages, place)
  return found.length === 0 ? null : found.reduce((best, page) => Math.abs(page - meant) < Math.abs(best - meant) ? page : best)
}

/** The page (from 0) that is as far into the story as `place` was. */
export function nearestPage(pages: readonly TextPage[], { page, pages: before }: ReadingPlace): number {
  const share = (page - 1) / Math.max(before, 1)
  return Math.max(0, Math.min(Math.round(share * pages.length), pages.length - 1))
}

/** Without spaces: where lines end depends on the type's size. */
function lettersOf(page: TextPage): string {
  return unspaced(page.map(({ lines }) => lines.join('')).join(''))
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

function pageAt(letters: readonly string[], at: number): number {
  let end = 0
  return letters.findIndex(({ length }) => {
    end += length
    return at < end
  })
}
