import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'
import type { Typesetting } from '../../../src/newsroom/text/flow'
import { pagesOf } from '../../../src/newsroom/text/pages'
import { nearestPage, pageOf, placeOn } from '../../../src/newsroom/text/readingPlace'

const setting = (lineHeight: number) => ({ lineHeight, gap: lineHeight / 2, indent: 0 })
/** Every letter is half as wide as it is high. */
const typeOf = (size: number): Typesetting => ({
  width: 600, measure: text => text.length * size / 2,
  settings: { paragraph: setting(size), heading: setting(size), quote: setting(size), speaker: setting(size), item: setting(size) },
})
const set = (body: readonly Block[], size: number) => pagesOf(body, typeOf(size), { firstHeight: 200, height: 400 })
const paragraphs = (...texts: string[]): Block[] => texts.map(text => ({ type: 'paragraph', text }))
const letters = (pages: ReturnType<typeof set>, page: number): string => pages[page]!.map(({ lines }) => lines.join('')).join('').replace(/\s/g, '')

const words = fc.array(fc.constantFrom('fog', 'harbour', 'ferry', 'the', 'tide', 'Long', 'it.', 'slept.', 'sailed.', 'Quay,'), { minLength: 1, maxLength: 60 })
const bodies = fc.array(words, { minLength: 1, maxLength: 20 }).map(list => paragraphs(...list.map((text, i) => `${i} ${text.join(' ')}`)))

test('the same pages give the same page', () => {
  fc.assert(fc.property(bodies, fc.nat(), (body, any) => {
    const pages = set(body, 20)
    const page = any % pages.length
    expect(pageOf(pages, placeOn(pages, page))).toBe(page)
  }))
})

test('in another size the page has the words that the old one began with', () => {
  fc.assert(fc.property(bodies, fc.nat(), (body, any) => {
    const [small, large] = [set(body, 20), set(body, 30)]
    const place = placeOn(small, any % small.length)
    const page = pageOf(large, place)!
    const around = letters(large, page) + (page + 1 < large.length ? letters(large, page + 1) : '')
    expect(around).toContain(place.opening.slice(0, 10))
  }))
})

test('words that stand in a story twice are found where the reader was', () => {
  const pages = set(paragraphs(...Array.from({ length: 30 }, () => 'It was fog and nothing else, as on all other days of this long month.')), 20)
  expect(pages.length).toBeGreaterThan(3)
  for (let page = 0; page < pages.length - 1; page++) expect(pageOf(pages, placeOn(pages, page))).toBe(page)
})

test('words that are gone are told as gone, and the place is about as far in', () => {
  const pages = set(paragraphs(...Array.from({ length: 30 }, (_, i) => `Paragraph ${i} is here now.`)), 20)
  const place = { opening: 'Thesewordswerecut', page: 5, pages: 9 }
  expect(pageOf(pages, place)).toBeNull()
  expect(Math.abs(nearestPage(pages, place) / pages.length - 4 / 9)).toBeLessThan(0.2)
  expect(pageOf([], { ...place, opening: '' })).toBeNull()
  expect(nearestPage([], place)).toBe(0)
})
