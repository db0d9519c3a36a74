import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { Card } from '../../../src/tv/components/Card'
import type { CardContent } from '../../../src/tv/components/storyCard'
import { card, colours, focus } from '../../../src/tv/components/theme'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'
import { story } from '../../support/stageNews'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const content = (told: Partial<CardContent> = {}): CardContent =>
  ({ story: story('s1'), meta: '3 h', mark: null, tint: 0xff24405a, section: 'News', index: 2, count: 9, ...told })
const headlineOf = (shown: Card): Lightning.Element => shown.tag('Words.Headline')
const frameOf = (shown: Card): Lightning.Element => shown.tag('Frame')

function showCard(told: Partial<CardContent> = {}) {
  const shown = show(Card)
  shown.subject.show(content(told))
  shown.settle()
  return shown
}

test('a card shows its headline and age, and says the same to testers', () => {
  const { stage, focus } = showCard()
  expect(textOf(stage)).toEqual(expect.arrayContaining(['Headline s1', '3 h']))
  expect(focus()).toMatchObject({ id: 'story:s1', role: 'card', label: 'Headline s1', value: '3 h', index: 2, count: 9 })
})

test('its number stands before its age when the viewer wants to see numbers; testers and ears are told it always', () => {
  const { subject, stage, settle, focus } = showCard({ number: 203 })
  expect(textOf(stage)).toContain('3 h')
  expect(focus().number).toBe(203)
  subject.show(content({ number: 203, numbersShown: true }))
  settle()
  expect(textOf(stage)).toContain('203 · 3 h')
  subject.show(content({ number: null, numbersShown: true, meta: '' }))
  settle()
  expect(textOf(stage).some(text => /203|null/.test(text))).toBe(false)
})

test('OK opens the story that the card shows now', () => {
  const { subject, press, requests } = showCard()
  const other = story('s2')
  subject.show(content({ story: other }))
  press('ok')
  expect(requests).toEqual([['$open', other]])
})

test('a card that was never filled opens nothing', () => {
  const { press, requests } = show(Card)
  press('ok')
  expect(requests).toEqual([])
})

test('a headline of 200 characters ends in … after three lines, above the age', () => {
  const { subject, draw } = showCard({ story: story('s1', { headline: 'Fog closes harbour '.repeat(11).slice(0, 200) }) })
  draw()
  expect(linesIn(headlineOf(subject))).toHaveLength(3)
  expect(linesIn(headlineOf(subject))[2]).toMatch(/…$/)
  expect(headlineOf(subject).y + 3 * 42).toBeLessThanOrEqual(card.metaTop)
})

test('a card that comes to show a story without age, picture or headline shows none of the story before', () => {
  const picture = { address: 'https://news.example/fog.jpg', caption: null, credit: null }
  const { subject, stage, settle, pictures } = showCard({ story: story('s1', { picture }) })
  pictures.arrive('https://news.example/fog.jpg?width=400')
  settle()
  subject.show(content({ story: story('s2', { headline: '' }), meta: '' }))
  settle()
  expect(textOf(stage)).toEqual(['N'])
  expect((subject.tag('Frame.Picture.Image') as Lightning.Element).texture).toBeNull()
})

test('a story that stays as it is is not drawn again', () => {
  const { subject } = showCard()
  const drawn = headlineOf(subject).texture
  subject.show(content({ meta: '4 h', index: 3 }))
  expect(headlineOf(subject).texture).toBe(drawn)
})

test('focus shows at once in ring and headline, and grows the picture after it', () => {
  const { subject, settle } = showCard()
  expect(subject.tag('Frame.Ring')).toMatchObject({ color: colours.accent })
  expect(headlineOf(subject).color).toBe(colours.bright)
  settle()
  expect(frameOf(subject).scale).toBeCloseTo(focus.scale)
})

test('a card without focus has no ring, and its own size again', () => {
  const { subject, settle } = showCard()
  subject._unfocus()
  expect(subject.tag('Frame.Ring')).toBeUndefined()
  expect(headlineOf(subject).color).toBe(colours.text)
  settle()
  expect(frameOf(subject).scale).toBe(1)
})

test('the words of a card that peeks in are not seen', () => {
  const { subject, stage, settle } = showCard()
  subject.wordsShown = false
  settle()
  expect(textOf(stage)).not.toContain('Headline s1')
  subject.wordsShown = true
  settle()
  expect(textOf(stage)).toContain('Headline s1')
})
