import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import { pageSteps } from '../../../src/newsroom/sources/page'
import { rssSteps } from '../../../src/newsroom/sources/rss'
import { markupSteps, type MarkupHandlers } from '../../../src/newsroom/text/markup'
import { atOnce, eachOf, inTurns, type Steps } from '../../../src/newsroom/text/steps'
import { item, rss } from '../../support/written'

const address = 'https://gull.example/a'

/** What came of it, and how often it rested. */
async function rested<T>(steps: Steps<T>): Promise<{ result: T; rests: number }> {
  let rests = 0
  const result = await inTurns(steps, async () => { rests++ })
  return { result, rests }
}

test('a large feed rests while it is read, and says the same', async () => {
  const text = rss(...Array.from({ length: 200 }, (_, i) => item(`<title>Story ${i} &amp; more</title><description><![CDATA[<p>${`Gulls &eacute;cru ${i}. `.repeat(40)}</p>]]></description>`)))
  const { result, rests } = await rested(rssSteps(text, address))
  expect(rests).toBeGreaterThan(text.length / 20_000)
  expect(result).toEqual(atOnce(rssSteps(text, address)))
  expect(result.items.map(({ title }) => title)).toEqual(Array.from({ length: 200 }, (_, i) => `Story ${i} & more`))
})

test('a large page rests before and after each of the long pieces of its reading', async () => {
  const html = `<html><body><article><h1>The gulls of the quay</h1>${`<p>${'A gull sat on the crane and looked at the ferry. '.repeat(5)}</p>`.repeat(80)}</article></body></html>`
  const { result, rests } = await rested(pageSteps(html, address, text => parseHTML(text).document))
  expect(rests).toBeGreaterThanOrEqual(6)
  expect(result).toMatchObject({ headline: 'The gulls of the quay' })
  expect(result.body.length).toBeGreaterThan(1)
})

test('wherever a text is parted for a rest, it is read as if it were whole', () => {
  const piece = '<p class="a b">Caf&eacute; &#x2014; <b>bold</b><![CDATA[x]]></p><!-- no --><item>\u{1f426}</item>'
  const read = (text: string): string => {
    let said = ''
    const handlers: MarkupHandlers = { open: (name, attributes) => { said += `<${name}${[...attributes].join()}>` }, close: name => { said += `</${name}>` }, text: words => { said += words } }
    atOnce(markupSteps(text, handlers, { xml: true }))
    return said
  }
  const [alone] = [read(piece)]
  // Long texts before it move every one of its letters to the place of the parting.
  for (let before = 16_384 - piece.length; before <= 16_384; before++) expect(read(`${' '.repeat(before)}${piece}`)).toBe(' '.repeat(before) + alone)
})

test('a rest comes after so many, and a failure ends all', async () => {
  expect(await rested(eachOf([1, 2, 3, 4, 5], 2, one => one * 2))).toEqual({ result: [2, 4, 6, 8, 10], rests: 2 })
  await expect(rested(eachOf([1], 1, () => { throw new Error('no') }))).rejects.toThrow('no')
})
