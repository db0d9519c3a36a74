import { describe, expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import { blocksOf } from '../../../src/newsroom/text/body'
import type { Typesetting } from '../../../src/newsroom/text/flow'
import { pagesOf, type TextPage } from '../../../src/newsroom/text/pages'

const setting = { lineHeight: 56, gap: 28, indent: 0 }
const sizes = { firstHeight: 560, height: 784 }
const column = 1000

/** 20 px a character; counts how often it is asked. */
function measured(): { readonly type: Typesetting; asked(): number } {
  let asked = 0
  const type: Typesetting = {
    width: column,
    settings: { paragraph: setting, heading: setting, quote: setting, speaker: setting, item: setting },
    measure: text => {
      asked++
      return Array.from(text).length * 20
    },
  }
  return { type, asked: () => asked }
}

const pages = (body: readonly Block[]): readonly TextPage[] => pagesOf(body, measured().type, sizes)
const words = (set: readonly TextPage[]): string => set.flatMap(page => page.flatMap(({ lines }) => lines)).join(' ')
const linesOn = (set: readonly TextPage[]): readonly string[] => set.flatMap(page => page.flatMap(({ lines }) => lines))
const base = 'https://news.example/fog.html'

describe('long texts', () => {
  const sentence = 'The ferry stayed in the harbour because of the fog, and nobody on board of her minded that at all.'

  test('20,000 words are set whole, and each of them is measured a few times at most', () => {
    const body = Array.from({ length: 200 }, (_, i): Block => ({ type: 'paragraph', text: `${i} ${Array(5).fill(sentence).join(' ')}` }))
    const { type, asked } = measured()
    const set = pagesOf(body, type, sizes)
    expect(words(set).split(' ')).toHaveLength(200 * (5 * 20 + 1))
    expect(asked()).toBeLessThan(20_200 * 12)
  })

  test('200 kB in the longest paragraphs there can be are no dearer', () => {
    const body = blocksOf(Array(25).fill(`<p>${Array(80).fill(sentence).join(' ')}</p>`).join(''), base)
    const { type, asked } = measured()
    const set = pagesOf(body, type, sizes)
    const count = words(set).split(' ').length
    expect(count).toBeGreaterThan(30_000)
    expect(asked()).toBeLessThan(count * 60)
    for (const page of set) for (const { top, height } of page) expect(top + height).toBeLessThanOrEqual(sizes.height)
  })

  test('a word of 300 letters is broken into lines of the column, and loses none', () => {
    const word = 'Donaudampfschiff'.repeat(19).slice(0, 300)
    const set = pages([{ type: 'paragraph', text: `The ${word} sails.` }])
    expect(linesOn(set).join('').replace(/\s/g, '')).toBe(`The${word}sails.`)
    for (const line of linesOn(set)) expect(line.length * 20).toBeLessThanOrEqual(column)
  })
})

describe('strange texts', () => {
  test('a table is a list, a row an item', () => {
    const [block] = blocksOf('<table><tr><th>Ship</th><th>Berth</th></tr><tr><td>Little Tern</td><td>2</td></tr></table>', base)
    expect(block).toMatchObject({ type: 'list', items: expect.arrayContaining([expect.stringMatching(/Little Tern.*2/)]) })
  })

  test('preformatted lines stay lines', () => {
    const blocks = blocksOf('<pre>High water  06:41\nLow water   12:55\n\nSlack       13:10</pre>', base)
    expect(blocks).toEqual(['High water 06:41', 'Low water 12:55', 'Slack 13:10'].map(text => ({ type: 'paragraph', text })))
  })

  test('emoji of several signs are whole, also where a line ends', () => {
    const flag = '👩‍👩‍👧‍👦'
    expect(words(pages([{ type: 'paragraph', text: Array(60).fill(flag).join(' ') }])).split(' ')).toEqual(Array(60).fill(flag))
  })

  test('an address in the text is text, and broken where it is longer than a line', () => {
    const address = `https://news.example/${'fog-and-ferries/'.repeat(12)}index.html?page=2&all=1`
    const set = pages(blocksOf(`<p>See ${address.replace(/&/g, '&amp;')} for more.</p>`, base))
    expect(linesOn(set).join('').replace(/\s/g, '')).toBe(`See${address}formore.`)
  })
})
