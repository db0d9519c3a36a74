import type { Block } from '../model/block'
import { linesOfRun, runsOf, type Run, type SetAs, type Typesetting } from './flow'

/** Text that stands on one page in one piece. */
export interface Piece {
  readonly setAs: SetAs
  readonly mark: string | null
  readonly lines: readonly string[]
  /** Pixels below the top of the page's text. */
  readonly top: number
  readonly height: number
}

export type TextPage = readonly Piece[]

export interface PageSizes {
  /** The headline takes room from the first page. */
  readonly firstHeight: number
  readonly height: number
}

/** A paragraph leaves at least this many lines on either side of a page's end. */
const company = 2

/**
 * The body in pages, as print does it: no line is cut, no sentence is parted that fits on a page,
 * a heading stays with its text and a quote with its speaker, and no line is left alone.
 */
export function pagesOf(body: readonly Block[], type: Typesetting, sizes: PageSizes): readonly TextPage[] {
  const pages: Piece[][] = [[]]
  const runs = runsOf(body)
  runs.forEach((run, i) => {
    let rest = run.sentences
    while (rest.length > 0) {
      const room = roomOn(pages, type, sizes, run.setAs)
      const taken = takes(run, rest, room, type, runs[i + 1])
      if (taken.count > 0) {
        place(pages, run, rest, taken.lines, type)
        rest = rest.slice(taken.count)
      } else if (last(pages).length > 0) {
        pages.push([])
        continue
      } else {
        rest = placeBroken(pages, run, rest, room, type)
      }
      if (rest.length > 0) pages.push([])
    }
  })
  return pages.filter((page, i) => page.length > 0 || i === 0)
}

interface Room {
  readonly height: number
  /** A whole page of this height is still to come. */
  readonly page: number
}

function roomOn(pages: readonly Piece[][], type: Typesetting, sizes: PageSizes, setAs: SetAs): Room {
  const size = pages.length === 1 ? sizes.firstHeight : sizes.height
  return { height: size - topOf(last(pages), type, setAs), page: sizes.height }
}

/** Where the next piece would begin. */
function topOf(page: readonly Piece[], type: Typesetting, setAs: SetAs): number {
  const before = page[page.length - 1]
  return before ? before.top + before.height + type.settings[setAs].gap : 0
}

interface Taken {
  readonly count: number
  readonly lines: readonly string[]
}

const nothing: Taken = { count: 0, lines: [] }

/** As many of the sentences as belong on this page. */
function takes(run: Run, sentences: readonly string[], room: Room, type: Typesetting, next: Run | undefined): Taken {
  const whole = linesOfRun(run, sentences, type)
  const needed = heightOf(whole, run, type) + (run.keepsWithNext && next ? openingOf(next, type) : 0)
  if (needed <= room.height) return { count: sentences.length, lines: whole }
  if (run.keepsWithNext && needed <= room.page) return nothing
  for (let count = sentences.length - 1; count > 0; count--) {
    const lines = linesOfRun(run, sentences.slice(0, count), type)
    if (heightOf(lines, run, type) > room.height) continue
    const rest = linesOfRun(run, sentences.slice(count), type)
    if (lines.length >= company && rest.length >= company) return { count, lines }
  }
  return nothing
}

/** The height a run needs at least when it follows a heading: its first sentences, in company. */
function openingOf(run: Run, type: Typesetting): number {
  const gap = type.settings[run.setAs].gap
  for (let count = 1; count < run.sentences.length; count++) {
    const lines = linesOfRun(run, run.sentences.slice(0, count), type)
    const rest = linesOfRun(run, run.sentences.slice(count), type)
    if (lines.length >= company && rest.length >= company) return gap + heightOf(lines, run, type)
  }
  return gap + heightOf(linesOfRun(run, run.sentences, type), run, type)
}

/** On an empty page: a text longer than the page is broken by sentence, then clause, then line. */
function placeBroken(pages: Piece[][], run: Run, sentences: readonly string[], room: Room, type: Typesetting): readonly string[] {
  const fits = Math.max(1, Math.floor(room.height / type.settings[run.setAs].lineHeight))
  const count = fittingSentences(run, sentences, fits, type)
  if (count > 0) {
    place(pages, run, sentences, linesOfRun(run, sentences.slice(0, count), type), type)
    return sentences.slice(count)
  }
  const head = clausesWithin(linesOfRun(run, sentences.slice(0, 1), type).slice(0, fits).join(' '), fits > 1)
  place(pages, run, sentences, linesOfRun(run, [head], type), type)
  const tail = sentences[0]!.slice(head.length).trim()
  return tail === '' ? sentences.slice(1) : [tail, ...sentences.slice(1)]
}

function fittingSentences(run: Run, sentences: readonly string[], fits: number, type: Typesetting): number {
  let count = 0
  while (count < sentences.length && linesOfRun(run, sentences.slice(0, count + 1), type).length <= fits) count++
  return count
}

/** `text` up to its last clause, when that leaves at least 70 % of it; else the whole. */
function clausesWithin(text: string, mayShorten: boolean): string {
  if (!mayShorten) return text
  const clause = Math.max(...[',', ';', ':', ' –', ' —', '،', '؛'].map(mark => text.lastIndexOf(`${mark} `) + mark.length))
  return clause >= text.length * 0.7 ? text.slice(0, clause) : text
}

function place(pages: Piece[][], run: Run, sentences: readonly string[], lines: readonly string[], type: Typesetting): void {
  const page = last(pages)
  page.push({
    setAs: run.setAs,
    // A run that goes on from the page before is not marked again.
    mark: sentences === run.sentences ? run.mark : null,
    lines,
    top: topOf(page, type, run.setAs),
    height: heightOf(lines, run, type),
  })
}

function heightOf(lines: readonly string[], run: Run, type: Typesetting): number {
  return lines.length * type.settings[run.setAs].lineHeight
}

function last(pages: readonly Piece[][]): Piece[] {
  return pages[pages.length - 1]!
}
