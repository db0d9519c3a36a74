import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'
import { readingChoices, usualReading, type Reading } from '../../../src/newsroom/model/reading'
import { runsOf, type Typesetting } from '../../../src/newsroom/text/flow'
import { pagesOf, type PageSizes, type Piece, type TextPage } from '../../../src/newsroom/text/pages'
import { pageOf, placeOn } from '../../../src/newsroom/text/readingPlace'
import type { MeasureText } from '../../../src/tv/components/measure'
import { readingTypeOf, typesettingOf } from '../../../src/tv/components/readingType'
import { faces, reader } from '../../../src/tv/components/theme'
import { bodyIn, lettersOf, scripts } from '../../newsroom/text/scripts'

/** Cases of a run: five sizes × three typefaces × two widths, in six scripts. */
const runs = 1000

/** Letters differ in width as in real faces, always the same way. */
const measure: MeasureText = (text, { size, face }) => {
  let parts = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    parts += code > 0x2fff ? 20 : 7 + code % 7
  }
  return parts * size / 20 * (face === faces.legible || face === faces.legibleStrong ? 0.94 : 1)
}

const reading: fc.Arbitrary<Reading> = fc.record({
  size: fc.constantFrom(...readingChoices.size), theme: fc.constant('dark' as const),
  typeface: fc.constantFrom(...readingChoices.typeface), width: fc.constantFrom(...readingChoices.width),
})
const sizesOf = (headLines: number): PageSizes => ({ height: reader.bottom - reader.top, firstHeight: reader.bottom - reader.top - headLines * 100 })
const headLines = fc.integer({ min: 0, max: 4 })

interface Set {
  readonly body: readonly Block[]
  readonly type: Typesetting
  readonly sizes: PageSizes
  readonly pages: readonly TextPage[]
}

function setAs(body: readonly Block[], chosen: Reading, head: number): Set {
  const type = typesettingOf(readingTypeOf(chosen), measure)
  const sizes = sizesOf(head)
  return { body, type, sizes, pages: pagesOf(body, type, sizes) }
}

const written = ({ lines }: Piece): string => lines.join('').replace(/\s+/g, '')
const on = (page: TextPage): string => page.map(written).join('')
const ended = (page: TextPage): Piece => page[page.length - 1]!

describe.each(Object.keys(scripts))('%s', name => {
  const bodies = bodyIn(scripts[name]!, 7)

  test('every letter stands once and in order, no page is overfull, no line wider than its column, no heading last, no line alone, no sentence parted that fits', () => {
    fc.assert(fc.property(bodies, reading, headLines, (body, chosen, head) => {
      const set = setAs(body, chosen, head)
      expect(set.pages.map(on).join('')).toBe(lettersOf(body))
      check(set)
    }), { numRuns: runs, endOnFailure: true })
  })

  test('the first sentence in view stays in view, whatever is chosen next', () => {
    fc.assert(fc.property(bodies, reading, reading, headLines, fc.nat(), (body, before, after, head, at) => {
      const from = setAs(body, before, head).pages
      const place = placeOn(from, at % from.length)
      const to = setAs(body, after, head).pages
      const page = pageOf(to, place)
      expect(page).not.toBeNull()
      // The sentence may go on on the next page, and what is long may begin further up.
      expect(on(to[page!]!) + on(to[page! + 1] ?? [])).toContain(place.opening.slice(0, 20))
    }), { numRuns: runs / 4, endOnFailure: true })
  })
})

test('pages of ordinary news are at least seven tenths full, but where a page must end early', () => {
  const sentence = (i: number): string => `Sentence ${i} of the harbour news has about as many words as sentences of newspapers have on most days.`
  const news: readonly Block[] = Array.from({ length: 40 }, (_, p) => ({ type: 'paragraph', text: Array.from({ length: 2 + p % 4 }, (_, i) => sentence(p * 10 + i)).join(' ') }))
  for (const size of readingChoices.size) {
    for (const width of readingChoices.width) {
      const set = setAs(news, { ...usualReading, size, width }, 2)
      const filled = set.pages.slice(1, -1).map(page => (ended(page).top + ended(page).height) / set.sizes.height)
      expect([size, width, filled.every(share => share >= 0.7)]).toEqual([size, width, true])
    }
  }
})

/** Offsets, counted in letters, at which a paragraph, heading or item begins, and at which a sentence does. */
function beginningsIn(body: readonly Block[]): { readonly runs: ReadonlySet<number>; readonly sentences: ReadonlyMap<number, number> } {
  const runs = new Set<number>()
  const sentences = new Map<number, number>()
  let at = 0
  for (const run of runsOf(body)) {
    runs.add(at)
    for (const sentence of run.sentences) {
      const { length } = sentence.replace(/\s+/g, '')
      sentences.set(at, length)
      at += length
    }
  }
  return { runs, sentences }
}

function check({ body, type, pages, sizes }: Set): void {
  const { runs, sentences } = beginningsIn(body)
  let at = 0
  pages.forEach((page, i) => {
    const last = ended(page)
    const height = i === 0 ? sizes.firstHeight : sizes.height
    const { lineHeight } = type.settings[last.setAs]
    at += on(page).length
    if (last.top + last.height > height) throw new Error(`Page ${i} is overfull by ${last.top + last.height - height}.`)
    page.forEach(piece => checkWidth(piece, type))
    const next = pages[i + 1]?.[0]
    if (!next) return
    if (last.setAs === 'heading' && page.some(({ setAs: as }) => as !== 'heading')) throw new Error(`A heading is last on page ${i}.`)
    if (runs.has(at)) return
    if (sentences.has(at)) {
      // On a page with nothing before it a sentence stays whole, whatever is left of its paragraph: to part it would be worse.
      const begins = page.slice(0, -1).every(({ setAs: as }) => as === 'heading')
      if (!begins && (last.lines.length < 2 || next.lines.length < 2)) throw new Error(`A line is alone: ${last.lines.length} and ${next.lines.length} lines around the end of page ${i}.`)
      return
    }
    // Parted within a sentence, which must not fit where it began.
    const began = Math.max(...[...sentences.keys()].filter(beginning => beginning < at))
    const letters = sentences.get(began)!
    const room = Math.floor((height - last.top) / lineHeight)
    const needed = letters / (written(last).length / last.lines.length)
    if (last.lines.length === 1 && room > 1) throw new Error(`A line is alone at the end of page ${i}.`)
    if (needed <= room - 1) throw new Error(`A sentence of some ${needed} lines is parted where ${room} fit.`)
  })
}

function checkWidth({ lines, setAs: as }: Piece, type: Typesetting): void {
  for (const line of lines) {
    // A single sign may be wider than any column.
    if (Array.from(line).length > 1 && type.measure(line, as) > type.width - type.settings[as].indent + 0.01) throw new Error(`A line is too wide: ${line}`)
  }
}
