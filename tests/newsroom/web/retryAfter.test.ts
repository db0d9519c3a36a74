import { expect, test } from '@jest/globals'
import { restOf } from '../../../src/newsroom/web/retryAfter'
import type { Headers } from '../../../src/newsroom/web/transport'
import { createWeb } from '../../../src/newsroom/web/web'
import { fakeClock } from '../../support/fakeClock'
import { fakeHosts } from '../../support/fakeHosts'

const now = Date.parse('2026-11-24T12:00:00Z')
const minute = 60_000

test.each<[string, number, Headers, number]>([
  ['seconds', 429, { 'retry-after': '120' }, 2 * minute],
  ['a date', 503, { 'retry-after': 'Tue, 24 Nov 2026 12:05:00 GMT' }, 5 * minute],
  ['a date of a server whose clock is not ours', 503, { 'retry-after': 'Sun, 01 Jan 2023 00:03:00 GMT', 'date': 'Sun, 01 Jan 2023 00:00:00 GMT' }, 3 * minute],
  ['a date that is over', 429, { 'retry-after': 'Mon, 23 Nov 2026 12:00:00 GMT' }, 0],
  ['nothing, after too many requests', 429, {}, 10 * minute],
  ['nonsense', 429, { 'retry-after': 'soon' }, 10 * minute],
  ['a week', 429, { 'retry-after': '604800' }, 60 * minute],
  ['nothing, when it is only down', 503, {}, 0],
  ['anything with a good answer', 200, { 'retry-after': '120' }, 0],
])('a server that asks for %s', (_, status, headers, expected) => {
  expect(restOf({ status, headers, bytes: new Uint8Array(0) }, now)).toBe(expected)
})

test('a host that asked for rest is not asked before, whatever the address', async () => {
  const clock = fakeClock()
  const { transport, asked, hosts } = fakeHosts({ 'gull.example': { status: 429, headers: { 'retry-after': '120' } }, 'tern.example': 'there' })
  const { get } = createWeb({ transport, clock })
  await expect(get('https://gull.example/a')).rejects.toMatchObject({ kind: 'refused' })
  hosts.set('gull.example', 'rested')
  await clock.pass(119_000)
  await expect(get('https://gull.example/b')).rejects.toMatchObject({ kind: 'refused', reason: 'The server wants not to be asked for another 1 seconds.' })
  expect((await get('https://tern.example/')).text).toBe('there')
  expect(asked).toEqual(['gull.example/a', 'tern.example/'])
  await clock.pass(1_000)
  expect((await get('https://gull.example/b')).text).toBe('rested')
})

test('a clock that is set back by years does not make the rest longer', async () => {
  const clock = fakeClock()
  const { transport, hosts } = fakeHosts({ 'gull.example': 429 })
  const { get } = createWeb({ transport, clock })
  await expect(get('https://gull.example/')).rejects.toMatchObject({ kind: 'refused' })
  hosts.set('gull.example', 'there')
  clock.set(Date.parse('2015-01-01'))
  expect((await get('https://gull.example/')).text).toBe('there')
})

test('while a host rests, its mirror is asked at once', async () => {
  const clock = fakeClock()
  const { transport, asked } = fakeHosts({ 'gull.example': 429, 'gull.mirror': 'there' })
  const { get } = createWeb({ transport, clock, mirrors: new Map([['gull.example', ['gull.mirror']]]) })
  expect((await get('https://gull.example/')).text).toBe('there')
  expect(asked).toEqual(['gull.example/', 'gull.mirror/'])
})
