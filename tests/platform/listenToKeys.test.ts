import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { browserKeys } from '../../src/platform/browser'
import { keyEvent } from '../../src/platform/keyEvent'
import { listenToKeys, type KeyListening } from '../../src/platform/listenToKeys'

interface HeardKey {
  readonly type: string
  readonly keyCode: number
  readonly repeat: boolean
  readonly far?: boolean
  readonly defaultPrevented: boolean
}

const [right, ok, volumeUp, s, red] = [39, 13, 175, 83, 403]
let heard: HeardKey[] = []
let keys: KeyListening
const app = (event: Event): void => { heard.push(event as unknown as HeardKey) }

beforeEach(() => {
  jest.useFakeTimers()
  heard = []
  keys = listenToKeys({ codes: browserKeys, pace: () => ({ every: 100, far: { after: 1_000, every: 300 } }), screen: () => 'home', first: () => 450 })
  for (const type of ['keydown', 'keyup']) window.addEventListener(type, app)
})

afterEach(() => {
  keys.stop()
  for (const type of ['keydown', 'keyup']) window.removeEventListener(type, app)
  jest.useRealTimers()
})

function send(type: 'keydown' | 'keyup', code: number, more: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent(type, { keyCode: code, bubbles: true, cancelable: true, ...more } as KeyboardEventInit)
  target.dispatchEvent(event)
  return event
}

const told = () => heard.map(({ type, keyCode }) => `${type} ${keyCode}`)

test('a press and its release are heard as the TV sent them, and the browser does nothing else with them', () => {
  const sent = [send('keydown', right), send('keyup', right)]
  expect(heard).toEqual(sent)
  expect(sent[0]!.defaultPrevented).toBe(true)
})

test.each([['the page', () => document.body], ['the window itself', () => window]])('repeats that are sent to %s are kept from the app', (_, target) => {
  send('keydown', ok, {}, target())
  for (let i = 0; i < 90; i++) {
    jest.advanceTimersByTime(33)
    send('keydown', ok, { repeat: true }, target())
  }
  send('keyup', ok, {}, target())
  expect(told()).toEqual(['keydown 13', 'keyup 13'])
})

test('a held key is heard in steps with its code, at last by screenfuls', () => {
  send('keydown', right)
  send('keyup', right)
  send('keydown', right)
  jest.advanceTimersByTime(1_400)
  send('keyup', right)
  jest.advanceTimersByTime(5_000)
  const steps = heard.filter(({ repeat }) => repeat)
  expect(steps.map(({ keyCode }) => keyCode)).toEqual(Array(8).fill(right))
  expect(steps.map(({ far }) => far)).toEqual([...Array(6).fill(false), true, true])
})

test('rule 22: a key that no remote has passes untouched, held or not', () => {
  const sent = [send('keydown', volumeUp), send('keydown', volumeUp, { repeat: true }), send('keydown', volumeUp, { repeat: true }), send('keyup', volumeUp)]
  expect(heard).toEqual(sent)
  expect(sent.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false, false, false])
})

test('a shortcut of the browser stays the browser’s', () => {
  expect(send('keydown', s, { ctrlKey: true }).defaultPrevented).toBe(false)
  expect(send('keydown', s).defaultPrevented).toBe(true)
})

test('a key that comes up under a shortcut’s key has come up', () => {
  send('keyup', right)
  send('keydown', right)
  send('keyup', right, { ctrlKey: true })
  jest.advanceTimersByTime(5_000)
  expect(heard.filter(({ repeat }) => repeat)).toEqual([])
})

test.each([['blur', () => window], ['visibilitychange', () => document]])('at %s a held key is let go', (type, target) => {
  send('keyup', right)
  send('keydown', right)
  jest.advanceTimersByTime(500)
  target().dispatchEvent(new Event(type))
  jest.advanceTimersByTime(5_000)
  expect(heard.filter(({ repeat }) => repeat)).toHaveLength(1)
})

test('an event of ours has the code where old engines’ constructor takes none', () => {
  expect(keyEvent('keyup', 461)).toMatchObject({ type: 'keyup', keyCode: 461, repeat: false, far: false })
})

test('who stopped listening keeps nothing from the app', () => {
  keys.stop()
  send('keydown', ok)
  send('keydown', ok, { repeat: true })
  expect(told()).toEqual(['keydown 13', 'keydown 13'])
})

describe('keys that are known otherwise than by their code', () => {
  const press = (code: number, key: string) => {
    send('keydown', code, { key })
    send('keyup', code, { key })
  }

  test('by the engine’s name, and told to the app by the code that it knows', () => {
    press(0, 'GoBack')
    expect(told()).toEqual(['keydown 27', 'keyup 27'])
  })

  test('by what the viewer taught, before anything else but the six keys that everything is done with', () => {
    keys.stop()
    keys = listenToKeys({ codes: browserKeys, learned: code => code === right || code === red ? 'ok' : null, pace: () => ({ every: 100, far: null }), screen: () => 'home', first: () => 450 })
    press(red, 'ColorF0Red')
    press(right, 'ArrowRight')
    expect(told()).toEqual(['keydown 13', 'keyup 13', 'keydown 39', 'keyup 39'])
  })

  test('every key that goes down is told once, known or not, and may be kept from the app', () => {
    keys.stop()
    const heardOf: string[] = []
    keys = listenToKeys({ codes: browserKeys, told: ({ name, code }) => heardOf.push(`${name} ${code}`) > 0 && code === 777, pace: () => ({ every: 100, far: null }), screen: () => 'home', first: () => 450 })
    press(ok, 'Enter')
    send('keydown', 777)
    send('keydown', 777, { repeat: true })
    send('keyup', 777)
    expect(heardOf).toEqual(['ok 13', 'null 777'])
    expect(told()).toEqual(['keydown 13', 'keyup 13'])
  })
})
