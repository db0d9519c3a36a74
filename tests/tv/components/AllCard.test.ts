import { afterEach, expect, test } from '@jest/globals'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { Column } from '../../../src/tv/components/Column'
import { Row } from '../../../src/tv/components/Row'
import { card, safe } from '../../../src/tv/components/theme'
import { start } from '../../../src/tv/components/viewport'
import { words } from '../../../src/tv/components/words'
import { destroyStages, show } from '../../support/stage'
import { row, stories, story } from '../../support/stageNews'

afterEach(destroyStages)

const right = (times: number) => Array<'right'>(times).fill('right')

function showRow(count: number) {
  const shown = show(Row, { x: safe.left, wordsShown: true })
  shown.subject.show(row('a', { stories: stories(count), all: '37 stories' }), start)
  shown.settle()
  return shown
}

test('the last card of a row leads to all of its section', () => {
  const { press, settle, focus, requests, stage, unheard } = showRow(12)
  press(...right(12))
  settle()
  expect(focus()).toMatchObject({ id: 'all:a', role: 'button', label: words.all('Section a'), value: '37 stories', index: 13, count: 13 })
  expect(focus().rect.x + card.width).toBeLessThanOrEqual(safe.right)
  expect(textOf(stage)).toEqual(expect.arrayContaining([words.all('Section a'), '37 stories']))
  press('ok', 'right')
  expect(requests).toContainEqual(['$openSection', 'a'])
  expect(unheard).toEqual(['right'])
  press('left')
  expect(focus().id).toBe('story:s11')
})

test('its words are not seen while it only peeks in', () => {
  const { stage } = showRow(4)
  expect(textOf(stage)).not.toContain('37 stories')
})

test('a row without stories has no such card', () => {
  const shown = show(Row, { x: safe.left, wordsShown: true })
  shown.subject.show(row('a', { all: '0 stories' }), start)
  expect(shown.focus().id).toBe('notice:a')
  shown.press('right')
  expect(shown.focus().id).toBe('notice:a')
})

test('a row that is not near its end does not hold one', () => {
  const { subject, press, settle, stage } = showRow(40)
  const before = metricsOf(stage).elements
  expect(subject.tag('Cards.All')).toBeUndefined()
  press(...right(40), ...Array<'left'>(40).fill('left'))
  settle()
  expect(subject.tag('Cards.All')).toBeUndefined()
  expect(metricsOf(stage).elements).toBeLessThan(before + 40)
})

test('focus stays on it when news comes', () => {
  const { subject, press, focus, settle } = show(Column)
  subject.show([row('a', { stories: stories(6), all: '6 stories' })])
  press(...right(6))
  subject.update(row('a', { stories: [story('flash'), ...stories(6)], all: '7 stories' }))
  settle()
  expect(focus()).toMatchObject({ id: 'all:a', value: '7 stories' })
})
