import type { Block } from '../model/block'
import { runsOf } from './flow'
import type { Piece, TextPage } from './pages'

/** Between two characters of a piece's lines. */
export interface Spot {
  readonly line: number
  readonly at: number
}

/** What is said in one go: a sentence, or as much of it as stands on one page. */
export interface Spoken {
  readonly text: string
  /** From 0, as the piece on it. */
  readonly page: number
  readonly piece: number
  /** Before its first letter. */
  readonly from: Spot
  /** Behind its last letter, in the same piece. */
  readonly to: Spot
}

/**
 * The sentences of a body in order, each with the place where it stands on the body's pages. A sentence that is
 * longer than a page is said page by page, so that the page turns between the same two words for eye and ear.
 */
export function spokenOf(body: readonly Block[], pages: readonly TextPage[]): readonly Spoken[] {
  const spoken: Spoken[] = []
  const cursor = cursorOver(pages)
  for (const sentence of runsOf(body).flatMap(({ sentences }) => sentences)) {
    for (let rest = sentence.trim(); rest !== '';) {
      const piece = cursor.piece()
      // Pages of another body: what is on none of them cannot be shown.
      if (!piece) return spoken
      const { page, index, from } = cursor
      const { to, taken } = along(piece.lines, from, rest)
      spoken.push({ text: rest.slice(0, taken), page, piece: index, from, to })
      cursor.from = to
      rest = rest.slice(taken).trim()
    }
  }
  return spoken
}

/** Goes through the pages letter by letter. */
function cursorOver(pages: readonly TextPage[]) {
  const cursor = {
    page: 0, index: 0, from: { line: 0, at: 0 },
    /** The piece with the next letter; `from` is before that letter. */
    piece(): Piece | null {
      for (; cursor.page < pages.length; cursor.page++, cursor.index = 0) {
        for (; cursor.index < pages[cursor.page]!.length; cursor.index++, cursor.from = { line: 0, at: 0 }) {
          const piece = pages[cursor.page]![cursor.index]!
          const next = nextLetter(piece.lines, cursor.from)
          if (next) {
            cursor.from = next
            return piece
          }
        }
      }
      return null
    },
  }
  return cursor
}

/** As much of `text` as the lines have from a letter on. Only letters count: lines end where there is a space, or in a word that is too long. */
function along(lines: readonly string[], from: Spot, text: string): { readonly to: Spot; readonly taken: number } {
  let next: Spot | null = from
  let to = from
  let taken = 0
  for (let i = 0; i < text.length && next; i++) {
    if (text.charAt(i) === ' ') continue
    taken = i + 1
    to = { line: next.line, at: next.at + 1 }
    next = nextLetter(lines, to)
  }
  return { to, taken }
}

function nextLetter(lines: readonly string[], { line, at }: Spot): Spot | null {
  for (; line < lines.length; line++, at = 0) {
    for (; at < lines[line]!.length; at++) if (lines[line]!.charAt(at) !== ' ') return { line, at }
  }
  return null
}
