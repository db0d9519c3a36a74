import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { createMirror, type Mirrored } from '../../src/platform/mirror'

const text = (words: string, language = 'en', direction: 'ltr' | 'rtl' = 'ltr') => ({ text: words, language, direction })
const card: Mirrored = { heading: text('Harbour News'), language: 'en', role: 'link', texts: [text('مه', 'fa', 'rtl'), text('3 h')], row: text('Coast'), place: { index: 3, count: 12 }, paragraphs: [] }
const story: Mirrored = { ...card, heading: text('Fog'), role: 'article', texts: [text('Fog'), text('Page 1 of 3')], row: null, place: { index: 1, count: 3 }, paragraphs: [text('One.'), text('Two.')] }

let pressed = 0

beforeEach(() => {
  jest.useFakeTimers()
  document.body.textContent = ''
  pressed = 0
})

afterEach(() => { jest.useRealTimers() })

/** One in which the focus rests after each. */
function mirror() {
  const { show, tell } = createMirror(() => { pressed++ })
  return {
    tell,
    pass: show,
    show: (mirrored: Mirrored) => {
      show(mirrored)
      jest.runAllTimers()
    },
  }
}

const focused = () => document.activeElement as HTMLElement
const inMirror = (selector: string) => document.querySelector<HTMLElement>(`main ${selector}`)

test('there is nothing until there is something to say', () => {
  mirror()
  expect(document.body.children.length).toBe(0)
})

test('what is in focus stands in its row, at its place, in its languages, with the document’s focus on it', () => {
  mirror().show(card)
  expect([focused().getAttribute('role'), focused().textContent]).toEqual(['link', 'مه, 3 h'])
  expect(Array.from(focused().children).map(part => [part.getAttribute('lang'), part.getAttribute('dir')])).toEqual([['fa', 'rtl'], ['en', 'ltr']])
  const item = focused().parentElement!
  expect([item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize'), item.parentElement!.getAttribute('aria-label')]).toEqual(['3', '12', 'Coast'])
  expect(inMirror('h1')!.textContent).toBe('Harbour News')
})

test('the next is another element, alone, and the heading stays the one it was', () => {
  const { show } = mirror()
  show(card)
  const [before, heading] = [focused(), inMirror('h1')]
  show({ ...card, texts: [text('Ferry')], place: { index: 4, count: 12 } })
  expect(focused()).not.toBe(before)
  expect(document.querySelectorAll('[tabindex]').length).toBe(1)
  expect(inMirror('h1')).toBe(heading)
})

test('who passes by is not followed: only where the focus rests there is an element', () => {
  const { show, pass } = mirror()
  show(card)
  const before = focused()
  for (const words of ['Ferry', 'Regatta']) {
    pass({ ...card, texts: [text(words)] })
    jest.advanceTimersByTime(50)
  }
  expect(focused()).toBe(before)
  jest.advanceTimersByTime(1_000)
  expect([focused().textContent, document.querySelectorAll('[tabindex]').length]).toEqual(['Regatta', 1])
})

test('a story is an article with the paragraphs that are in view', () => {
  mirror().show(story)
  expect([focused().getAttribute('role'), focused().getAttribute('aria-label')]).toEqual(['article', 'Fog, Page 1 of 3'])
  expect(Array.from(focused().querySelectorAll('p')).map(({ textContent }) => textContent)).toEqual(['Page 1 of 3', 'One.', 'Two.'])
})

test('a screen reader’s own press presses OK; Enter has no second effect', () => {
  mirror().show(card)
  focused().click()
  expect(pressed).toBe(1)
  focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  expect(pressed).toBe(1)
})

test('news goes to a live region, which is there before it', () => {
  const { show, tell } = mirror()
  show(card)
  const region = inMirror('[aria-live=polite]')!
  expect(region.textContent).toBe('')
  tell({ text: '2 new', language: 'en', direction: 'ltr' })
  expect([region.textContent, region.lang, region.dir]).toEqual(['2 new', 'en', 'ltr'])
  tell({ text: '۲ خبر تازه', language: 'fa', direction: 'rtl' })
  expect([region.textContent, region.lang, region.dir]).toEqual(['۲ خبر تازه', 'fa', 'rtl'])
})

test('data is text, never markup', () => {
  const { show, tell } = mirror()
  show({ ...card, texts: [text('<img src=x onerror=alert(1)>')], row: text('"><b>') })
  tell({ text: '<b>2 new</b>', language: 'en', direction: 'ltr' })
  expect(document.querySelectorAll('img, b').length).toBe(0)
})
