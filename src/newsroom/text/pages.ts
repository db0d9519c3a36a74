import type { Block } from '../model/block'
import { linesOfRun, runsOf, type Figure, type Run, type SetAs, type Typesetting } from './flow'

/** Text that stands on one page in one piece. */
export interface Piece {
  readonly setAs: SetAs
  readonly mark: string | null
  readonly lines: readonly string[]
  /** Pixels below the top of the page's text. */
  readonly top: number
  readonly height: number
  /** In the place of lines. */
  readonly figure?: Figure
  /** It was not there, or not so, when the viewer read the story. */
  readonly changed?: boolean
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
export function pagesOf(body: readonly Block[], type: Typesetting, sizes: PageSizes, changed?: ReadonlySet<string>): readonly TextPage[] {
  const pages: Piece[][] = [[]]
  const runs = runsOf(body, changed).filter(({ figure }) => !figure || type.figureHeight)
  runs.forEach((run, i) => {
    if (run.figure) return placeFigure(pages, run.figure, type, sizes)
    let rest = run.sentences
    while (rest.length > 0) {
      const room = roomOn(pages, type, sizes, run.setAs)
      const taken = takes(runs.slice(i), rest, room, type)
      if (taken.count > 0) {
        place(pages, run, rest, taken.lines, type)
        rest = rest.slice(taken.count)
      } else if (isBegun(last(pages)) || (last(pages).length > 0 && room < company * type.settings[run.setAs].lineHeight)) {
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

/** Whether a page has more on it than headings, which must not stay alone. */
function isBegun(page: readonly Piece[]): boolean {
  return page.some(({ setAs }) => setAs !== 'heading')
}

/** Pixels left on the last page for a piece set so. */
function roomOn(pages: readonly Piece[][], type: Typesetting, sizes: PageSizes, setAs: SetAs): number {
  const size = pages.length === 1 ? sizes.firstHeight : sizes.height
  return size - topOf(last(pages), type, setAs)
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

/** As many sentences of the first run as belong on this page. */
function takes(runs: readonly Run[], sentences: readonly string[], room: number, type: Typesetting): Taken {
  const [run, ...after] = runs as [Run, ...Run[]]
  const whole = linesOfRun(run, sentences, type)
  const needed = heightOf(whole, run, type) + (run.keepsWithNext ? beginningOf(after, type) : 0)
  if (needed <= room) return { count: sentences.length, lines: whole }
  if (run.setAs === 'heading') return nothing
  const most = fittingSentences(run, sentences, Math.floor(room / type.settings[run.setAs].lineHeight), type)
  for (let count = Math.min(most, sentences.length - 1); count > 0; count--) {
    const lines = linesOfRun(run, sentences.slice(0, count), type)
    const rest = linesOfRun(run, sentences.slice(count), type)
    if (lines.length >= company && rest.length >= company) return { count, lines }
  }
  return nothing
}

/** The height that the first of these runs needs at least, to begin on a page after a heading. */
function beginningOf(runs: readonly Run[], type: Typesetting): number {
  const [run, ...after] = runs
  if (!run) return 0
  const { gap } = type.settings[run.setAs]
  if (run.figure) return gap + figureHeight(run.figure, type)
  const whole = heightOf(linesOfRun(run, run.sentences, type), run, type) + (run.keepsWithNext ? beginningOf(after, type) : 0)
  return gap + (run.setAs === 'heading' ? whole : openingOf(run, type) ?? whole)
}

/** The height of a run's first sentences, in company; null when it cannot be parted. */
function openingOf(run: Run, type: Typesetting): number | null {
  for (let count = 1; count < run.sentences.length; count++) {
    const lines = linesOfRun(run, run.sentences.slice(0, count), type)
    const rest = linesOfRun(run, run.sentences.slice(count), type)
    if (lines.length >= company && rest.length >= company) return heightOf(lines, run, type)
  }
  return null
}

/** On an empty page, or under headings: a text longer than the page is broken by sentence, then clause, then line. */
function placeBroken(pages: Piece[][], run: Run, sentences: readonly string[], room: number, type: Typesetting): readonly string[] {
  const fits = Math.max(1, Math.floor(room / type.settings[run.setAs].lineHeight))
  const count = fittingSentences(run, sentences, fits, type)
  if (count > 0) {
    place(pages, run, sentences, linesOfRun(run, sentences.slice(0, count), type), type)
    return sentences.slice(count)
  }
  const head = clausesWithin(beginningOn(linesOfRun(run, sentences.slice(0, 1), type).slice(0, fits), sentences[0]!), fits > 1)
  place(pages, run, sentences, linesOfRun(run, [head], type), type)
  const tail = sentences[0]!.slice(head.length).trim()
  return tail === '' ? sentences.slice(1) : [tail, ...sentences.slice(1)]
}

/** As much of `text` as stands on its first lines; lines end where there is a space, or in a word that is too long. */
function beginningOn(lines: readonly string[], text: string): string {
  let left = lines.join('').replace(/ /g, '').length
  let end = 0
  for (; left > 0; end++) if (text.charAt(end) !== ' ') left--
  return text.slice(0, end)
}

function fittingSentences(run: Run, sentences: readonly string[], fits: number, type: Typesetting): number {
  let count = 0
  while (count < sentences.length && linesOfRun(run, sentences.slice(0, count + 1), type).length <= fits) count++
  const linesOfPart = (from: number, to?: number): number => linesOfRun(run, sentences.slice(from, to), type).length
  // The last sentence does not go on alone in a line of its own.
  const leavesOne = count < sentences.length && linesOfPart(count) < company
  return leavesOne && linesOfPart(0, count - 1) >= company ? count - 1 : count
}

/** `text` up to its last clause, when that leaves at least 70 % of it; else the whole. */
function clausesWithin(text: string, mayShorten: boolean): string {
  if (!mayShorten) return text
  const spaced = [',', ';', ':', ' –', ' —', '،', '؛'].map(mark => text.lastIndexOf(`${mark} `) + mark.length)
  const clause = Math.max(...spaced, ...['，', '、', '；', '：'].map(mark => text.lastIndexOf(mark) + 1))
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
    ...run.changed && { changed: true },
  })
}

/** A figure is never parted: what has no room for it is a page's end. */
function placeFigure(pages: Piece[][], figure: Figure, type: Typesetting, sizes: PageSizes): void {
  const height = figureHeight(figure, type)
  if (last(pages).length > 0 && height > roomOn(pages, type, sizes, 'paragraph')) pages.push([])
  last(pages).push({ setAs: 'paragraph', mark: null, lines: [], figure, height, top: topOf(last(pages), type, 'paragraph') })
}

function figureHeight(figure: Figure, { figureHeight: heightOfFigure = () => 0 }: Typesetting): number {
  return heightOfFigure(figure)
}

function heightOf(lines: readonly string[], run: Run, type: Typesetting): number {
  return lines.length * type.settings[run.setAs].lineHeight
}

function last(pages: readonly Piece[][]): Piece[] {
  return pages[pages.length - 1]!
}
