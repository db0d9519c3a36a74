import { expect, test } from '@jest/globals'
import { createEventLog } from '../../../src/tv/app/eventLog'

test('each event is later than the one before, also where the clock stands still or goes back', () => {
  let now = 1_000
  const log = createEventLog(() => now)
  log.note({ kind: 'error', from: 'app', text: 'one' })
  log.note({ kind: 'error', from: 'app', text: 'two' })
  now = 500
  log.note({ kind: 'error', from: 'app', text: 'three' })
  const times = log.since(0).map(({ at }) => at)
  expect(times.every((at, index) => index === 0 || at > times[index - 1]!)).toBe(true)
})

test('what came after one that is known is told alone, and a time of this moment leaves nothing out', () => {
  const log = createEventLog(() => 1_000)
  log.note({ kind: 'error', from: 'app', text: 'one' })
  const known = log.since(0)[0]!
  log.note({ kind: 'error', from: 'app', text: 'two' })
  expect(log.since(known.at)).toMatchObject([{ text: 'two' }])
  expect(log.since(1_000)).toHaveLength(2)
})

test('the last 500 are kept', () => {
  const log = createEventLog(() => 1)
  for (let count = 0; count < 600; count++) log.note({ kind: 'error', from: 'app', text: String(count) })
  const texts = log.since(0).map(event => event.kind === 'error' ? event.text : '')
  expect([texts.length, texts[0], texts[499]]).toEqual([500, '100', '599'])
})
