import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { textOf } from '../../../src/tv/app/stageReport'
import type { RowContent } from '../../../src/tv/components/Row'
import { home, safe } from '../../../src/tv/components/theme'
import { HomePage } from '../../../src/tv/pages/HomePage'
import { destroyStages, show } from '../../support/stage'
import { failure, row, stories } from '../../support/stageNews'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const now = () => new Date(2026, 10, 24, 9, 4).getTime()
const full = (id: string): RowContent => row(id, { stories: stories(12, id) })

function showHome(rows: readonly RowContent[], name = 'Harbour News') {
  const shown = show(HomePage)
  const content = { name, rows, now, guest: false, numbersShown: false }
  shown.subject.show(content)
  shown.settle()
  return { ...shown, content }
}

test('the first screen shows the channel, the time, and its first section’s first story in focus', () => {
  const { stage, focus } = showHome([full('a'), full('b')])
  expect(textOf(stage).slice(0, 4)).toEqual(['Harbour News', '09:04', 'Settings', 'Search'])
  expect(focus()).toMatchObject({ id: 'story:a0', rect: { x: safe.left } })
})

test('coming back finds everything where it was left', () => {
  const { subject, press, settle, focus, content } = showHome([full('a'), full('b')])
  press('down', 'right', 'right', 'right', 'right', 'right')
  settle()
  const left = focus()
  subject.show({ ...content, rows: [full('a'), full('b')] })
  settle()
  expect(focus()).toEqual(left)
})

test('news of a section is shown in it, and focus stays', () => {
  const { subject, press, settle, focus, stage } = showHome([full('a'), row('b', { state: 'waiting' })])
  press('right')
  subject.update(full('b'))
  settle()
  expect(focus().id).toBe('story:a1')
  press('down')
  settle()
  expect(focus().id).toBe('story:b0')
  expect(textOf(stage)).toContain('Headline b0')
})

test('news that comes before the screen is shown does no harm', () => {
  const shown = show(HomePage)
  shown.subject.update(full('a'))
  expect(shown.subject.screen).toMatchObject({ name: 'home', title: '', state: 'empty' })
})

const waiting = row('w', { state: 'waiting' })
const failed = row('f', { state: 'failed', failures: [failure('late')] })

test.each([
  ['ready', [waiting, full('a'), failed]],
  ['loading', [waiting, failed, row('e')]],
  ['error', [failed, row('e')]],
  ['empty', [row('e')]],
] as const)('the screen is %s', (state, rows) => {
  const { subject } = showHome(rows)
  expect(subject.screen).toEqual({ name: 'home', params: {}, title: 'Harbour News', language: null, state })
})

test('the screen’s state follows the news', () => {
  const { subject } = showHome([waiting])
  subject.update(row('w', { stories: stories(1) }))
  expect(subject.screen.state).toBe('ready')
  subject.update(row('w', { state: 'failed', failures: [failure('late')] }))
  expect(subject.screen.state).toBe('error')
})

test('a long name of a channel leaves room for the time', () => {
  const { subject } = showHome([full('a')], 'The Harbour Broadcasting Corporation of the Seven Islands and of All the Coast')
  const [name, clock] = [subject.tag('Header.Name'), subject.tag('Header.Clock')] as [Lightning.Element, Lightning.Element]
  expect(linesIn(name)).toHaveLength(1)
  expect(name.x + name.renderWidth).toBeLessThanOrEqual(clock.x - clock.renderWidth)
})

test('rows that pass under the header show no words in it', () => {
  const { press, settle, stage } = showHome([full('a'), full('b')])
  press('down')
  settle()
  expect(textOf(stage)).not.toContain('Headline a0')
})

test('Up from the first row reaches the search, Down returns to the card that was left, and nothing else moves', () => {
  const { press, settle, focus, focused, requests } = showHome([full('a'), full('b')])
  press('right', 'right', 'down', 'up')
  settle()
  const left = focus()
  press('up')
  settle()
  expect(focus()).toMatchObject({ id: 'header:search', role: 'button', label: 'Search', rect: { y: home.buttonTop, h: home.buttonHeight } })
  expect(focused().tag('Ring')).toBeDefined()
  press('right', 'up', 'ok')
  expect(focus().id).toBe('header:search')
  expect(requests).toContainEqual(['$search'])
  press('down')
  settle()
  expect(focus()).toEqual(left)
})

test('Settings is left of Search; for a guest it says so, and leads to where that ends', () => {
  const { press, settle, focus, requests, subject, content, stage } = showHome([full('a')])
  press('up', 'left')
  expect(focus()).toMatchObject({ id: 'header:settings', label: 'Settings', index: 1, count: 2 })
  press('left', 'ok')
  expect(requests).toContainEqual(['$settings', ''])
  expect(textOf(stage)).not.toContain('Guest')
  subject.show({ ...content, guest: true })
  settle()
  expect(focus().id).toBe('header:settings')
  press('left', 'ok')
  expect(focus()).toMatchObject({ label: 'Guest' })
  expect(requests).toContainEqual(['$settings', 'guest'])
})

test('the search keeps clear of the time and of a long name', () => {
  const { subject } = showHome([full('a')], 'The Harbour Broadcasting Corporation of the Seven Islands and of All the Coast')
  const [name, buttons, clock] = ['Name', 'Buttons', 'Clock'].map(ref => subject.tag(`Header.${ref}`)) as [Lightning.Element, Lightning.Element, Lightning.Element]
  expect(name.x + name.renderWidth).toBeLessThan(buttons.x - buttons.w)
  expect(buttons.x).toBeLessThan(clock.x - clock.renderWidth)
})

test('a channel without sections holds the focus', () => {
  const { subject, focus, focused, press, stage } = showHome([])
  press('down', 'right', 'ok')
  expect(focused()).toBe(subject.tag('Rows'))
  expect(focus().path).toEqual(['Host', 'Subject', 'Rows'])
  expect(textOf(stage)).toContain('Harbour News')
})
