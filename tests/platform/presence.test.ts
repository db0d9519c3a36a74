import { afterEach, expect, test } from '@jest/globals'
import { watchPresence } from '../../src/platform/presence'

let stop = (): void => undefined
afterEach(() => stop())

function watch() {
  const told: string[] = []
  let time = 1_000_000
  stop = watchPresence(() => time, { hidden: () => told.push('hidden'), shown: away => told.push(`shown ${away}`), network: isThere => told.push(`network ${isThere}`) })
  const turn = (state: DocumentVisibilityState) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  return { told, turn, pass: (ms: number) => { time += ms }, tell: (event: string) => window.dispatchEvent(new Event(event)) }
}

test('who comes back is told how long the app was not seen', () => {
  const { told, turn, pass } = watch()
  turn('hidden')
  pass(90_000)
  turn('visible')
  expect(told).toEqual(['hidden', 'shown 90000'])
})

test('a set that tells twice of each is heard once, and its time once', () => {
  const { told, turn, tell, pass } = watch()
  tell('pagehide')
  turn('hidden')
  pass(5_000)
  tell('pageshow')
  turn('visible')
  expect(told).toEqual(['hidden', 'shown 5000', 'shown 0'])
})

test('a set that tells only of the page is understood, too', () => {
  const { told, tell, pass } = watch()
  tell('pagehide')
  pass(7_000)
  tell('pageshow')
  expect(told).toEqual(['hidden', 'shown 7000'])
})

test('a set that is put to sleep and woken is understood, too', () => {
  const { told, pass } = watch()
  document.dispatchEvent(new Event('freeze'))
  pass(8_000)
  document.dispatchEvent(new Event('resume'))
  expect(told).toEqual(['hidden', 'shown 8000'])
})

test('a clock that was put back makes no time of it', () => {
  const { told, turn, pass } = watch()
  turn('hidden')
  pass(-3_600_000)
  turn('visible')
  expect(told).toEqual(['hidden', 'shown 0'])
})

test('the network’s coming and going is told, until nobody wants to hear', () => {
  const { told, tell } = watch()
  tell('offline')
  tell('online')
  stop()
  tell('online')
  expect(told).toEqual(['network false', 'network true'])
})
