import type { Block } from '../model/block'
import type { ReadingPlace } from '../model/readingPlace'
import { textOfBlock } from './blockText'
import { openingLetters } from './readingPlace'
import { unspaced } from './unspaced'

/** The block of a body (from 0) that a place begins in: a translation has the same ones. Null: it is in none. */
export function blockAt(body: readonly Block[], { opening }: ReadingPlace): number | null {
  const letters = body.map(block => unspaced(textOfBlock(block)))
  const found = opening === '' ? -1 : letters.join('').indexOf(opening)
  if (found < 0) return null
  let end = 0
  return letters.findIndex(text => (end += text.length) > found)
}

/** The place of a block, in a body that may have fewer. */
export function placeOfBlock(body: readonly Block[], block: number): ReadingPlace {
  const index = Math.min(block, Math.max(body.length - 1, 0))
  return { opening: unspaced(body.slice(index).map(textOfBlock).join('')).slice(0, openingLetters), page: index + 1, pages: body.length }
}
