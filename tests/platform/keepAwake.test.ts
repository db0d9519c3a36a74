import { expect, test } from '@jest/globals'
import { createKeepAwake, type WakeLocks } from '../../src/platform/keepAwake'

/** A TV's screensaver; `told`: held off (+) and let come (-). */
function screensaver() {
  const told: string[] = []
  const locks: WakeLocks = {
    request: type => {
      told.push(`+${type}`)
      return Promise.resolve({ release: () => {
        told.push('-')
        return Promise.resolve()
      } })
    },
  }
  return { told, keepAwake: createKeepAwake(locks) }
}
const turn = () => new Promise(done => { setTimeout(done) })

test('it is held off once, and let come once', async () => {
  const { told, keepAwake } = screensaver()
  keepAwake(false)
  keepAwake(true)
  keepAwake(true)
  await turn()
  expect(told).toEqual(['+screen'])
  keepAwake(false)
  keepAwake(false)
  await turn()
  expect(told).toEqual(['+screen', '-'])
  keepAwake(true)
  await turn()
  expect(told).toEqual(['+screen', '-', '+screen'])
})

test('what is called off before it came is let go when it comes', async () => {
  const { told, keepAwake } = screensaver()
  keepAwake(true)
  keepAwake(false)
  keepAwake(true)
  keepAwake(false)
  await turn()
  expect(told).toEqual(['+screen', '+screen', '-', '-'])
})

test('a set that has no such thing, and one that refuses, play on', async () => {
  const refuses: WakeLocks = { request: () => Promise.reject(new Error('The battery is low.')) }
  for (const keepAwake of [createKeepAwake(undefined), createKeepAwake(refuses)]) {
    keepAwake(true)
    await turn()
    keepAwake(false)
    await turn()
  }
})
