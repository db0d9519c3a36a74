import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { StoryHead, type StoryHeadContent } from '../../../src/tv/components/StoryHead'
import { type } from '../../../src/tv/components/theme'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const none = { published: null, updated: null }
const headline = (...lines: string[]) => ({ lines, style: type.headline, times: type.meta })
const stepsOf = (...titles: string[]) => titles.map(title => ({ title, sectionId: title }))
const content = (told: Partial<StoryHeadContent> = {}): StoryHeadContent =>
  ({ steps: stepsOf('News', 'Coast'), headline: headline('Fog closes', 'the harbour'), times: none, byline: '', ...told })

function showHead(told: Partial<StoryHeadContent> = {}) {
  const shown = show(StoryHead)
  shown.subject.show(content(told))
  shown.draw()
  return shown
}

test('trail, headline, author and times stand in this order', () => {
  const { stage } = showHead({ times: { published: '24 Nov 2026, 14:05', updated: '24 Nov 2026, 15:00' }, byline: 'Ada Quay' })
  expect(textOf(stage)).toEqual([
    'News / Coast', 'Fog closes\nthe harbour', 'By Ada Quay  ·  Published 24 Nov 2026, 14:05  ·  Updated 24 Nov 2026, 15:00',
  ])
})

test('the time to read stands behind the times, when it is known', () => {
  const { stage } = showHead({ byline: 'Ada Quay', minutes: 4 })
  expect(textOf(stage)[2]).toBe('By Ada Quay  ·  4 min')
})

test('what changed since it was read is said in the place of when it was published', () => {
  const { stage } = showHead({ times: { published: '24 Nov 2026, 14:05', updated: '24 Nov 2026, 15:00' }, changed: 2, minutes: 4 })
  expect(textOf(stage)[2]).toBe('Updated 24 Nov 2026, 15:00  ·  2 paragraphs changed since you read it  ·  4 min')
})

test.each([
  [{ times: none, byline: '' }, undefined],
  [{ times: '' as const, byline: 'Ada Quay' }, 'By Ada Quay'],
  [{ times: { published: '24 Nov 2026', updated: null }, byline: '' }, 'Published 24 Nov 2026'],
])('what is not known is not said: %j', (told, line) => {
  const { stage } = showHead(told)
  expect(textOf(stage)[2]).toBe(line)
})

test('pages after the first have the trail alone', () => {
  const { subject, stage, draw } = showHead({ byline: 'Ada Quay' })
  subject.show(content({ headline: headline(), byline: 'Ada Quay', times: '' }))
  draw()
  expect(textOf(stage)).toEqual(['News / Coast'])
})

test('the body begins below the times, however many lines the headline has', () => {
  for (const lines of [['one'], ['one', 'two', 'three']]) {
    const { subject } = showHead({ headline: headline(...lines), byline: 'Ada Quay' })
    const [head, times] = [subject.tag('Headline'), subject.tag('Times')] as [Lightning.Element, Lightning.Element]
    expect(linesIn(head)).toEqual(lines)
    expect(times.y).toBeGreaterThanOrEqual(head.y + lines.length * type.headline.lineHeight)
    expect(StoryHead.heightOf(headline(...lines))).toBeGreaterThanOrEqual(times.y + type.meta.lineHeight)
  }
})

test('where there is no room, a story that was updated does not say when it was new', () => {
  const times = { published: '07:50', updated: '08:48' }
  const said = (byline: string) => textOf(showHead({ byline, times, minutes: 3 }).stage)[2]!
  expect(said('Ada')).toMatch(/^By Ada {2}· {2}Published .*07:50 {2}· {2}Updated .*08:48 {2}· {2}3 min$/)
  expect(said('Ada Quay and Marit Kolm of the harbour office')).toMatch(/^By Ada Quay and Marit Kolm of the harbour office {2}· {2}Updated .*08:48 {2}· {2}3 min$/)
})

test('a long trail and a long byline each stay on one line', () => {
  const { subject } = showHead({ steps: stepsOf(...Array.from({ length: 40 }, () => 'News')), byline: 'Ada Quay and '.repeat(20) })
  expect(linesIn(subject.tag('Trail.Before') as Lightning.Element)).toHaveLength(1)
  expect(linesIn(subject.tag('Times') as Lightning.Element)).toHaveLength(1)
})
