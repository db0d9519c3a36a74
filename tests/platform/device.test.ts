import { expect, test } from '@jest/globals'
import { deviceOf } from '../../src/platform/device'
import { watchUncaught } from '../../src/platform/uncaught'

const screen = { innerWidth: 1920, innerHeight: 1080 }

test.each([
  ['Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0.3440.106 Safari/537.36', 'Chrome 68'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.0 Safari/605.1.15', 'WebKit 605'],
  ['Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128'], ['', ''],
])('%s is %s', (userAgent, engine) => {
  expect(deviceOf('webos', userAgent, screen)).toEqual({ tv: 'webos', userAgent, engine, screen: '1920 × 1080' })
})

test('a set with other pixels than ours says how many', () => {
  expect(deviceOf('browser', '', { ...screen, devicePixelRatio: 1.3333 }).screen).toBe('1920 × 1080 @ 1.33')
})

test('errors that nobody caught are remembered, the last ones, whatever was thrown', () => {
  const place = new EventTarget()
  let time = 0
  const uncaught = watchUncaught(() => ++time, place as unknown as Window)
  const reject = (reason: unknown) => place.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
  place.dispatchEvent(Object.assign(new Event('error'), { message: 'x is not a function' }))
  reject(new Error('no news'))
  reject(undefined)
  reject(Object.create(null))
  expect(uncaught()).toEqual([{ at: 4, code: 'E2', text: 'Error' }, { at: 3, code: 'E2', text: 'undefined' }, { at: 2, code: 'E2', text: 'no news' }, { at: 1, code: 'E1', text: 'x is not a function' }])
  for (let i = 0; i < 40; i++) reject(i)
  expect(uncaught()).toHaveLength(8)
})
