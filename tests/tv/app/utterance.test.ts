import { describe, expect, test } from '@jest/globals'
import { isTurned, newsOf, readingOf, utteranceOf, type Pressed, type Scene } from '../../../src/tv/app/utterance'
import type { Bulletin, Description, ScreenDescription } from '../../../src/tv/components/described'

const home: ScreenDescription = { name: 'home', params: {}, title: 'Harbour News', language: null, state: 'ready' }
const story: ScreenDescription = { name: 'story', params: { id: '7' }, title: 'Fog', language: 'fa', state: 'ready', page: 1, pages: 3 }
const card: Description = { id: 'story:7', role: 'card', label: 'Fog', language: 'fa', value: 'New · 3 h', index: 3, count: 12, within: { text: 'Coast', language: null } }
const other: Description = { ...card, id: 'story:8', label: 'Ferry', index: 4 }
const text: Description = { id: 'story:7', role: 'article', label: 'Fog', language: 'fa', index: 1, count: 3 }
const button: Description = { id: 'save', role: 'button', label: 'Save', index: 2, count: 4 }
const setting: Description = { id: 'motion', role: 'setting', label: 'Motion', value: 'Gliding', index: 5, count: 9 }

const at = (focus: Description, screen = home, bulletins: readonly Bulletin[] = []): Scene => ({ screen, focus, bulletins })
const said = (before: Scene | null, now: Scene, pressed: Pressed = 'key', chattiness: 'full' | 'brief' = 'full'): string =>
  utteranceOf(before, now, pressed, chattiness).map(({ text: words }) => words).join(' | ')
const read = (before: Scene | null, now: Scene, chattiness: 'full' | 'brief' = 'full'): string =>
  readingOf(before, now, () => ['One.', 'Two.'], chattiness).map(({ text: words }) => words).join(' | ')

describe('what is said', () => {
  test('a screen when it comes, its row, and the focus with kind, state, place and what to press', () => {
    expect(said(null, at(card))).toBe('Harbour News | Coast | Fog | Story, New, 3 h, 3 of 12 | OK opens it')
  })

  test('of the next card only what is another', () => {
    expect(said(at(card), at(other))).toBe('Ferry | Story, New, 3 h, 4 of 12')
  })

  test('another row by its name', () => {
    expect(said(at(card), at({ ...other, within: { text: 'Sport', language: null } }))).toMatch(/^Sport \| Ferry/)
  })

  test('in few words, name and state', () => {
    expect(said(null, at(card), 'key', 'brief')).toBe('Harbour News | Coast | Fog | New, 3 h')
    expect(said(at(card), at(other), 'key', 'brief')).toBe('Ferry | New, 3 h')
  })

  test('each part in the language of its words', () => {
    expect(utteranceOf(null, at(card), 'key', 'full').map(({ language }) => language)).toEqual([null, null, 'fa', undefined, undefined])
  })

  test('a question before its answers', () => {
    expect(said(at(card), at({ ...button, label: 'Stay', within: { text: 'Leave Harbour News?' } }))).toBe('Leave Harbour News? | Stay | Button, 2 of 4')
  })

  test('no title twice, and no place among one', () => {
    expect(said(at(card), at(text, story))).toBe('Fog | Story')
    expect(said(at(card), at({ ...other, index: 1, count: 1 }))).toBe('Ferry | Story, New, 3 h')
  })

  test('what to press, wherever a thing has its own, and what is lost on ears as a list', () => {
    const helped = { ...setting, id: 'text', label: 'Text', value: 'Large · Sepia', hint: 'How stories are set.\n\nOK opens the list.' }
    expect(said(at(setting), at(helped))).toBe('Text | Setting, Large, Sepia, 5 of 9 | How stories are set. OK opens the list.')
    expect(said(at(setting), at(helped), 'key', 'brief')).toBe('Text | Large, Sepia')
  })

  test('a story that stands in another row, too', () => {
    expect(said(at(card), at({ ...card, within: { text: 'Continue reading', language: undefined } }))).toBe('Continue reading | Fog | Story, New, 3 h, 3 of 12')
  })

  test('a stream is no story', () => {
    expect(said(at(card), at({ ...other, id: 'live:a', label: 'Harbour live', value: 'Live' }))).toMatch(/^Harbour live \| Live stream, Live/)
  })
})

describe('where focus stays', () => {
  test('nothing is said of what stays', () => {
    expect(said(at(card), at(card), 'nothing')).toBe('')
    expect(said(at(card), at(card), 'key')).toBe('')
  })

  test('an arrow that moves nothing is answered with the place, and not in few words', () => {
    expect(said(at(card), at(card), 'arrow')).toBe('3 of 12')
    expect(said(at(card), at(card), 'arrow', 'brief')).toBe('')
  })

  test('a setting that changed says its value, whatever changed it', () => {
    expect(said(at(setting), at({ ...setting, value: 'In steps' }), 'nothing')).toBe('In steps')
  })

  test('a card that only grows older is silent, and one that a key changed is not', () => {
    const older = at({ ...card, value: 'New · 4 h' })
    expect(said(at(card), older, 'nothing')).toBe('')
    expect(said(at(card), at({ ...card, value: 'Saved · 3 h' }), 'key')).toBe('Saved, 3 h')
  })

  test('what a key moved says its place', () => {
    expect(said(at(setting), at({ ...setting, index: 4 }), 'key')).toBe('4 of 9')
  })
})

describe('a story', () => {
  const opened = at(text, story)
  const turned = at({ ...text, index: 2 }, { ...story, page: 2 })

  test('is read page by page; the first time with what to press', () => {
    expect(read(at(card), opened)).toBe('Page 1 of 3 | One. | Two. | Right turns the page')
    expect(read(opened, turned)).toBe('Page 2 of 3 | One. | Two.')
    expect([isTurned(opened, turned), isTurned(at(card), opened)]).toEqual([true, false])
    expect(said(opened, turned)).toBe('')
  })

  test('in few words is its words', () => {
    expect(read(opened, turned, 'brief')).toBe('One. | Two.')
  })

  test('is read in its own language', () => {
    expect(readingOf(opened, turned, () => ['One.'], 'full').map(({ language }) => language)).toEqual([undefined, 'fa'])
  })

  test('is read when it has come, and once', () => {
    const waiting = at(text, { ...story, state: 'loading' })
    expect(read(at(card), waiting)).toBe('')
    expect(read(waiting, opened)).toMatch(/^Page 1 of 3/)
    expect(read(opened, opened)).toBe('')
  })

  test('is read again to who comes back from its buttons, but not to who has just listened to it', () => {
    expect(read(at(button, story), opened)).toMatch(/One\. \| Two\.$/)
    expect(read(at({ ...text, id: 'listening' }, story), opened)).toBe('')
  })
})

describe('listening', () => {
  const speaking: Description = { id: 'listening', role: 'article', label: 'A sentence.', value: 'Listening · 1×', speaks: true }
  const paused: Description = { ...speaking, value: 'Paused · 1×', speaks: false }

  test('is never spoken into, and says that it waits', () => {
    expect(said(at(text, story), at(speaking, story))).toBe('')
    expect(said(at(speaking, story), at(paused, story))).toBe('Paused, 1×')
    expect(said(at(paused, story), at(paused, story), 'nothing')).toBe('')
  })
})

test('news is told once, when it is another, and not where it is in focus', () => {
  const news = [{ id: 'header:news', parts: [{ text: '2 new' }] }]
  const ids = (before: Scene | null, now: Scene) => newsOf(before, now).map(({ id }) => id)
  expect(ids(at(card), at(card, home, news))).toEqual(['header:news'])
  expect(ids(at(card, home, news), at(card, home, news))).toEqual([])
  expect(ids(at(card, home, news), at(card, home, [{ id: 'header:news', parts: [] }]))).toEqual([])
  expect(ids(at(card), at({ ...button, label: '2 new' }, home, news))).toEqual([])
})
