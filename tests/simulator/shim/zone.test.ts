import { afterEach, expect, test } from '@jest/globals'
import { shimmed } from './shimOf'

afterEach(() => { document.body.innerHTML = '' })

const summer = Date.UTC(2026, 6, 1, 22, 30)
const winter = Date.UTC(2026, 0, 1, 22, 30)

test.each([
  ['Asia/Tehran', summer, [2026, 6, 2, 2, 0, 4], -210],
  ['America/New_York', summer, [2026, 6, 1, 18, 30, 3], 240],
  ['America/New_York', winter, [2026, 0, 1, 17, 30, 4], 300],
  ['Pacific/Kiritimati', winter, [2026, 0, 2, 12, 30, 5], -840],
])('%s reads %d as its clocks do', (zone, time, fields, offset) => {
  const { app } = shimmed('desktop', { zone })
  const date = new app.Date(time)
  expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getDay()]).toEqual(fields)
  expect([date.getTimezoneOffset(), date.getTime(), date.getUTCHours()]).toEqual([offset, time, 22])
})

test('what is made of fields, or of a text without a zone, is of the zone', () => {
  const { app } = shimmed('desktop', { zone: 'Asia/Tehran' })
  const noon = Date.UTC(2026, 6, 1, 8, 30)
  expect([new app.Date(2026, 6, 1, 12), new app.Date('2026-07-01T12:00'), new app.Date('Jul 1 2026 12:00:00')].map(Number)).toEqual([noon, noon, noon])
  expect([new app.Date('2026-07-01'), new app.Date('2026-07-01T00:00Z'), new app.Date('Wed, 01 Jul 2026 00:00:00 GMT')].map(Number)).toEqual([0, 0, 0].map(() => Date.UTC(2026, 6, 1)))
  expect(app.Date.parse('2026-07-01T12:00')).toBe(noon)
  expect(Number(new app.Date('nonsense'))).toBeNaN()
})

test('what is set is set in the zone, over the change of clocks, too', () => {
  const { app } = shimmed('desktop', { zone: 'America/New_York' })
  const date = new app.Date(Date.UTC(2026, 2, 7, 17))
  date.setDate(8)
  expect([date.getHours(), date.getTime()]).toEqual([12, Date.UTC(2026, 2, 8, 16)])
  date.setHours(0, 0, 0, 0)
  expect(date.getTime()).toBe(Date.UTC(2026, 2, 8, 5))
})

test('dates in words are of the zone and the language, unless others are asked for', () => {
  const { app } = shimmed('desktop', { zone: 'Asia/Tokyo', language: 'fr' })
  const date = new app.Date(summer)
  expect(String(date)).toBe('Thu Jul 02 2026 07:30:00 GMT+0900')
  expect(new app.Intl.DateTimeFormat().resolvedOptions()).toMatchObject({ timeZone: 'Asia/Tokyo', locale: 'fr' })
  expect(new app.Intl.DateTimeFormat('en', { timeZone: 'UTC' }).resolvedOptions()).toMatchObject({ timeZone: 'UTC', locale: 'en' })
  expect(date.toLocaleDateString(undefined, { weekday: 'long' })).toBe('jeudi')
})

test('a zone that nobody knows leaves this computer’s, and is told', () => {
  const { app, shim } = shimmed('desktop', { zone: 'Moon/Base' })
  expect(new app.Date(winter).getTime()).toBe(winter)
  expect(shim.problems).toEqual([expect.stringMatching(/^clock: .*Moon\/Base/)])
})
