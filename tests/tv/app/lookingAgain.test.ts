import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { lookAgain, type Presence } from '../../../src/tv/app/lookingAgain'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

function looking() {
  let presence: Presence | null = null
  const asked = { again: 0 }
  const nothing = (): void => undefined
  const stop = lookAgain({
    freshening: { near: nothing, ids: [], look: async () => undefined, again: async () => { asked.again++ } },
    renewing: { came: nothing, look: nothing, press: () => false, touched: nothing, left: nothing, returned: async () => undefined, isHidden: false, stop: nothing },
    hush: nothing, random: () => 0.5,
    watch: listener => {
      presence = listener
      return () => { presence = null }
    },
  })
  return { asked, stop, presence: () => presence! }
}

test('a network that comes or goes is asked at once, and once more when it is really there or gone', () => {
  const { asked, presence, stop } = looking()
  presence().network()
  expect(asked.again).toBe(1)
  jest.advanceTimersByTime(1_000)
  presence().network()
  expect(asked.again).toBe(2)
  jest.advanceTimersByTime(10_000)
  expect(asked.again).toBe(3)
  stop()
})

test('nothing is asked for any more once the app has ended', () => {
  const { asked, presence, stop } = looking()
  presence().network()
  stop()
  jest.advanceTimersByTime(60_000)
  expect(asked.again).toBe(1)
})
