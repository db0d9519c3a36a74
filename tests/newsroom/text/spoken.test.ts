import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'
import type { Typesetting } from '../../../src/newsroom/text/flow'
import { pagesOf, type TextPage } from '../../../src/newsroom/text/pages'
import { pageOf } from '../../../src/newsroom/text/readingPlace'
import { sentencesOf } from '../../../src/newsroom/text/sentences'
import { spokenOf, type Spoken } from '../../../src/newsroom/text/spoken'
import { placeOfSpoken, spokenOn } from '../../../src/newsroom/text/spokenPlace'

const setting = (lineHeight: number) => ({ lineHeight, gap: lineHeight / 2, indent: 0 })
/** Every letter is half as wide as it is high. */
const typeOf = (size: number): Typesetting => ({
  width: 600, measure: text => text.length * size / 2,
  settings: { paragraph: setting(size), heading: setting(size), quote: { ...setting(size), indent: 40 }, speaker: setting(size), item: setting(size) },
})
const set = (body: readonly Block[], size = 20) => pagesOf(body, typeOf(size), { firstHeight: 120, height: 200 })
const paragraphs = (...texts: string[]): Block[] => texts.map(text => ({ type: 'paragraph', text }))

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('fog', 'harbour', 'ferry', 'The', 'tide', 'Long', 'it.', 'slept.', 'sailed.', 'Quay,', '“So?”', 'J.', '…', '24', 'قطار.', 'باد؟', 'Ночь.') },
  fc.constantFrom('渡し船が戻った。港は静かだ。', 'h'.repeat(300), '🚢'),
)
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map(words => words.join(' '))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: text.map(text => ({ type: 'paragraph' as const, text })) },
  { weight: 1, arbitrary: text.map(text => ({ type: 'heading' as const, level: 2, text: text.slice(0, 60).trim() })) },
  { weight: 1, arbitrary: fc.tuple(text, text).map(([text, speaker]) => ({ type: 'quote' as const, text, speaker: speaker.slice(0, 40).trim() })) },
  { weight: 1, arbitrary: fc.array(text, { minLength: 1, maxLength: 4 }).map(items => ({ type: 'list' as const, ordered: true, items })) },
  { weight: 1, arbitrary: fc.constant({ type: 'separator' as const }) },
)
const bodies = fc.array(block, { maxLength: 12 })
const letters = (text: string): string => text.replace(/ /g, '')
const lettersOn = (pages: readonly TextPage[]): string => letters(pages.flatMap(page => page.flatMap(({ lines }) => lines)).join(''))

/** What stands in the lines between a sentence's two ends. */
function standing(pages: readonly TextPage[], { page, piece, from, to }: Spoken): string {
  const { lines } = pages[page]![piece]!
  return lines.slice(from.line, to.line + 1).map((line, i) => line.slice(i === 0 ? from.at : 0, from.line + i === to.line ? to.at : undefined)).join('')
}

test('every word of the pages is said once and in order', () => {
  fc.assert(fc.property(bodies, body => {
    const pages = set(body)
    expect(letters(spokenOf(body, pages).map(({ text }) => text).join(''))).toBe(lettersOn(pages))
  }), { numRuns: 500 })
})

test('each is said where it stands: inside its lines, from its first letter to its last', () => {
  fc.assert(fc.property(bodies, body => {
    const pages = set(body)
    for (const one of spokenOf(body, pages)) {
      expect(letters(standing(pages, one))).toBe(letters(one.text))
      const { lines } = pages[one.page]![one.piece]!
      for (const { line, at } of [one.from, one.to]) expect(at).toBeLessThanOrEqual(lines[line]!.length)
      expect([lines[one.from.line]!.charAt(one.from.at), lines[one.to.line]!.charAt(one.to.at - 1)]).not.toContain(' ')
    }
  }), { numRuns: 500 })
})

test('words keep their spaces and get no others, also where a line ends in a word', () => {
  const body = paragraphs('Fog closed the harbour. 渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った、渡し船が戻った。 It sailed.')
  const said = spokenOf(body, set(body)).map(({ text }) => text)
  expect(said.join(' ')).toBe(sentencesOf((body[0] as { text: string }).text).join(' '))
  expect(set(body).flatMap(page => page.flatMap(({ lines }) => lines)).length).toBeGreaterThan(2)
})

test('a sentence longer than a page is said page by page, all others whole', () => {
  const endless = `It was late, ${Array(60).fill('and the ferry sailed on,').join(' ')} until it stopped.`
  const body = paragraphs(`Fog. ${endless} Night.`)
  const said = spokenOf(body, set(body))
  const parts = said.filter(({ text }) => text !== 'Fog.' && text !== 'Night.')
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(({ text }) => text).join(' ')).toBe(endless)
  expect(new Set(parts.map(({ page }) => page)).size).toBe(parts.length)
})

test('pages of another body end it, and throw nothing', () => {
  expect(spokenOf(paragraphs('Fog. Rain. Wind.'), set(paragraphs('Fog.')))).toHaveLength(1)
  expect(spokenOf([], [])).toEqual([])
})

test('who stops at a sentence finds it again, also in another size', () => {
  const body = paragraphs(...Array.from({ length: 30 }, (_, i) => `Paragraph ${i} tells of the harbour. It did a good deal on day ${i}, and it slept. ${'Fog. '.repeat(3)}Night ${i} fell.`))
  fc.assert(fc.property(fc.nat(), fc.constantFrom(16, 20, 30), (any, size) => {
    const [pages, others] = [set(body), set(body, size)]
    const [said, again] = [spokenOf(body, pages), spokenOf(body, others)]
    const index = any % said.length
    const place = placeOfSpoken(said, index, pages.length)
    const page = pageOf(others, place)!
    expect(again[spokenOn(again, page, place)]!.text).toBe(said[index]!.text)
  }))
})

test('a page that does not have the sentence begins at its first', () => {
  const body = paragraphs(...Array.from({ length: 9 }, (_, i) => `Day ${i} came. ${'The tide turned and the ferry slept. '.repeat(6)}`.trim()))
  const pages = set(body)
  const said = spokenOf(body, pages)
  for (const place of [null, placeOfSpoken(said, 0, pages.length), { opening: 'gone', page: 1, pages: 1 }, { opening: '', page: 1, pages: 1 }]) {
    const at = spokenOn(said, 2, place)
    expect([said[at]!.page, said[at - 1]!.page]).toEqual([2, 1])
  }
  expect(spokenOn([], 0, null)).toBe(-1)
})
