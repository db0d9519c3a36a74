import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'
import type { Typesetting } from '../../../src/newsroom/text/flow'
import { pagesOf, type TextPage } from '../../../src/newsroom/text/pages'
import { sentencesOf } from '../../../src/newsroom/text/sentences'

const setting = { lineHeight: 56, gap: 28, indent: 0 }
/** 20 px a character: 50 characters a line. */
const type: Typesetting = {
  width: 1000,
  settings: { paragraph: setting, heading: { ...setting, gap: 56 }, quote: { ...setting, indent: 40 }, speaker: { ...setting, gap: 0 }, item: { ...setting, gap: 14 } },
  measure: text => text.length * 20,
}
const sizes = { firstHeight: 560, height: 784 }

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 9 })
const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map(words => `A${words.join(' ')}.`)
const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map(list => list.join(' '))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: text.map(text => ({ type: 'paragraph' as const, text })) },
  sentence.map(text => ({ type: 'heading' as const, level: 2, text: text.slice(0, 60) })),
  fc.tuple(text, sentence).map(([text, speaker]) => ({ type: 'quote' as const, text, speaker })),
  fc.array(sentence, { minLength: 1, maxLength: 5 }).map(items => ({ type: 'list' as const, ordered: false, items })),
)
const body = fc.array(block, { maxLength: 12 })

test('every word stands on the pages once and in order', () => {
  fc.assert(fc.property(body, blocks => {
    expect(wordsOn(pagesOf(blocks, type, sizes))).toEqual(wordsIn(blocks))
  }), { endOnFailure: true })
})

test('no page is fuller than it is high, and no line wider than the column', () => {
  fc.assert(fc.property(body, blocks => {
    pagesOf(blocks, type, sizes).forEach((page, i) => {
      const last = page[page.length - 1]
      expect(last ? last.top + last.height : 0).toBeLessThanOrEqual(i === 0 ? sizes.firstHeight : sizes.height)
      for (const { lines, setAs } of page) {
        for (const line of lines) expect(type.measure(line, setAs)).toBeLessThanOrEqual(type.width - type.settings[setAs].indent)
      }
    })
  }), { endOnFailure: true })
})

test('rule 32: no sentence goes over a page’s end unless it is longer than a page', () => {
  fc.assert(fc.property(body, blocks => {
    const pages = pagesOf(blocks, type, sizes)
    pages.slice(0, -1).forEach((page, i) => {
      const end = page[page.length - 1]!
      const start = pages[i + 1]![0]!
      const ended = end.lines.join(' ')
      const parted = !/[.…]$/.test(ended) && end.setAs === start.setAs && end.setAs !== 'heading'
      if (parted) expect(end.lines.length * 56).toBeGreaterThan(sizes.firstHeight - 2 * 56 - 28)
    })
  }), { endOnFailure: true })
})

test('a heading is never the last on its page, unless headings alone fill it', () => {
  fc.assert(fc.property(body, blocks => {
    const pages = pagesOf([...blocks, { type: 'paragraph', text: 'The end. Really.' }], type, sizes)
    pages.slice(0, -1).forEach((page, i) => {
      const end = page[page.length - 1]!
      if (end.setAs !== 'heading') return
      const room = (i === 0 ? sizes.firstHeight : sizes.height) - end.top - end.height
      expect(page.every(({ setAs }) => setAs === 'heading')).toBe(true)
      expect(room).toBeLessThan(56 + 3 * 56)
    })
  }), { endOnFailure: true, numRuns: 1000 })
})

test('a heading does not stay alone above a sentence longer than a page', () => {
  const long = `${Array(400).fill('word').join(' ')}.`
  const [first] = pagesOf([{ type: 'heading', level: 2, text: 'A subhead' }, { type: 'paragraph', text: long }], type, sizes)
  expect(first!.map(({ setAs }) => setAs)).toEqual(['heading', 'paragraph'])
})

test('a paragraph leaves no single line behind', () => {
  const paragraph: Block = { type: 'paragraph', text: Array.from({ length: 30 }, (_, i) => `Sentence number ${i} has about forty letters.`).join(' ') }
  for (const page of pagesOf([paragraph], type, sizes)) expect(page[0]!.lines.length).toBeGreaterThan(1)
})

test('a sentence longer than a page is broken at a clause', () => {
  const clause = 'and the ferry sailed on through the fog towards the islands,'
  const [first] = pagesOf([{ type: 'paragraph', text: `It was late, ${Array(40).fill(clause).join(' ')} until it stopped.` }], type, sizes)
  const lines = first![0]!.lines
  expect(lines[lines.length - 1]).toMatch(/,$/)
})

test('a word that goes over a page’s end keeps all its letters', () => {
  const word = Array.from({ length: 4000 }, (_, i) => String(i % 10)).join('')
  const pages = pagesOf([{ type: 'paragraph', text: `It was ${word} then.` }], type, sizes)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.flatMap(page => page.flatMap(({ lines }) => lines)).join('').replace(/ /g, '')).toBe(`Itwas${word}then.`)
})

test('no text makes one empty page', () => {
  expect(pagesOf([], type, sizes)).toEqual([[]])
})

describe('figures', () => {
  const withFigures: Typesetting = { ...type, figureHeight: figure => 'picture' in figure ? 360 : 56 }
  const picture = fc.integer({ min: 0, max: 9 }).map((n): Block => ({ type: 'picture', picture: { address: `https://news.example/${n}.jpg`, caption: null, credit: null } }))
  const video = fc.constant<Block>({ type: 'video', video: { address: 'https://news.example/v.mp4', type: 'file', poster: null, caption: null, duration: null, live: false } })
  const illustrated = fc.array(fc.oneof({ weight: 3, arbitrary: block }, picture, video), { maxLength: 14 })

  test('each stands once and in order, whole on its page, and no word is lost', () => {
    fc.assert(fc.property(illustrated, blocks => {
      const pages = pagesOf(blocks, withFigures, sizes)
      expect(pages.flatMap(page => page.flatMap(({ figure }) => figure ? [figure] : []))).toEqual(blocks.flatMap((one): object[] => one.type === 'picture' ? [{ picture: one.picture }] : one.type === 'video' ? [{ video: one.video }] : []))
      expect(wordsOn(pages)).toEqual(wordsIn(blocks))
      pages.forEach((page, i) => page.forEach((piece, at) => {
        expect(piece.top + piece.height).toBeLessThanOrEqual(i === 0 ? sizes.firstHeight : sizes.height)
        if (at > 0) expect(piece.top).toBeGreaterThanOrEqual(page[at - 1]!.top + page[at - 1]!.height)
      }))
    }), { endOnFailure: true })
  })

  test('a heading stays with the picture under it', () => {
    const paragraph: Block = { type: 'paragraph', text: Array(6).fill('This sentence has about forty letters in it.').join(' ') }
    const pages = pagesOf([paragraph, { type: 'heading', level: 2, text: 'The pier' }, { type: 'picture', picture: { address: 'https://news.example/p.jpg', caption: null, credit: null } }], withFigures, sizes)
    expect(pages.map(page => page.map(({ setAs, figure }) => figure ? 'figure' : setAs))).toEqual([['paragraph'], ['heading', 'figure']])
  })

  test('where nobody says how high they are they stay out', () => {
    expect(pagesOf([{ type: 'picture', picture: { address: 'https://news.example/p.jpg', caption: null, credit: null } }], type, sizes)).toEqual([[]])
  })
})

function wordsOn(pages: readonly TextPage[]): string[] {
  return pages.flatMap(page => page.flatMap(({ lines }) => lines)).join(' ').split(' ').filter(word => word !== '')
}

function wordsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    switch (block.type) {
      case 'paragraph': case 'heading': return sentencesOf(block.text)
      case 'quote': return [...sentencesOf(block.text), ...sentencesOf(block.speaker ?? '')]
      case 'list': return block.items
      default: return []
    }
  }).join(' ').split(' ').filter(word => word !== '')
}
