import { afterEach, expect, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import { LiveCard } from '../../../src/tv/components/LiveCard'
import { Row } from '../../../src/tv/components/Row'
import { start } from '../../../src/tv/components/viewport'
import { destroyStages, show } from '../../support/stage'
import { failure, row, stories } from '../../support/stageNews'

afterEach(destroyStages)

const stream = (id: string) => ({ id, title: `Live ${id}`, sources: ['https://gull.example/a.m3u8'], picture: null, audio: id === 'radio' })

function showRow(told: Parameters<typeof row>[1]) {
  const shown = show(Row)
  shown.subject.wordsShown = true
  shown.subject.show(row('a', told), start)
  shown.settle()
  return shown
}
const ids = ({ focus, press, settle }: ReturnType<typeof showRow>, ...keys: readonly ('left' | 'right' | 'ff' | 'rw' | 'back')[]) => keys.map(key => {
  press(key)
  settle()
  return focus().id
})

test('a stream says what it is, and OK watches it', () => {
  const { subject, stage, press, focus, requests, settle } = show(LiveCard)
  subject.show({ stream: stream('tv'), tint: 0xff24405a, index: 1, count: 1 })
  settle()
  expect(textOf(stage)).toEqual(expect.arrayContaining(['Live', 'Press OK to watch', 'Live tv']))
  expect(focus()).toMatchObject({ id: 'live:tv', role: 'card', label: 'Live tv', value: 'Live', rect: { w: 832, h: 416 } })
  press('ok')
  expect(requests).toContainEqual(['$watch', 'tv'])
})

test('it stands before the stories, twice as wide, and focus passes it in one step', () => {
  const shown = showRow({ stories: stories(12), live: [stream('tv')] })
  expect(shown.focus()).toMatchObject({ id: 'live:tv', rect: { x: 0 } })
  expect(ids(shown, 'right', 'right', 'right', 'left', 'left', 'left')).toEqual(['story:s0', 'story:s1', 'story:s2', 'story:s1', 'story:s0', 'live:tv'])
  expect(shown.focus().rect.x).toBe(0)
})

test('it leaves the screen as a whole, and a screenful leads back to it', () => {
  const shown = showRow({ stories: stories(12), live: [stream('tv')] })
  ids(shown, 'right', 'right', 'right')
  expect(textOf(shown.stage)).not.toContain('Press OK to watch')
  expect(ids(shown, 'ff', 'rw', 'rw')).toEqual(['story:s6', 'story:s2', 'live:tv'])
  expect(ids(shown, 'right', 'right', 'right', 'back')).toEqual(['story:s0', 'story:s1', 'story:s2', 'live:tv'])
})

test('several streams stand in their order', () => {
  const shown = showRow({ stories: stories(3), live: [stream('tv'), stream('radio')] })
  expect(textOf(shown.stage)).toEqual(expect.arrayContaining(['Press OK to watch', 'Press OK to listen']))
  expect(ids(shown, 'right', 'right', 'left', 'left')).toEqual(['live:radio', 'story:s0', 'live:radio', 'live:tv'])
})

test('stories keep their index, and the last card comes after them', () => {
  const shown = showRow({ stories: stories(2), live: [stream('tv')], all: '2 stories' })
  shown.press('right')
  expect(shown.focus()).toMatchObject({ id: 'story:s0', index: 1, count: 2 })
  expect(ids(shown, 'right', 'right', 'right')).toEqual(['story:s1', 'all:a', 'all:a'])
})

test('a section without news keeps its stream, and what to press beside it', () => {
  const shown = showRow({ state: 'failed', failures: [failure('offline')], live: [stream('tv')] })
  expect(ids(shown, 'right', 'left')).toEqual(['notice:a', 'live:tv'])
})

test('a row that shows another section lets the stream go', () => {
  const { subject, focus, settle } = showRow({ stories: stories(3), live: [stream('tv')] })
  subject.show(row('b', { stories: stories(3) }), start)
  settle()
  expect([focus().id, subject.tag('Cards.Wide.Wide0')]).toEqual(['story:s0', undefined])
})
