import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { holdKey, isAt, pressKey } from '../../../src/tv/app/remote'

let sent: string[] = []
const needs = { sendKey: (key: string, type: string, repeat: boolean) => { sent.push(`${key} ${repeat ? 'again' : type}`) } }

beforeEach(() => {
  sent = []
  jest.useFakeTimers()
})
afterEach(() => { jest.useRealTimers() })

async function held(ms: number, every?: number): Promise<string[]> {
  const done = holdKey(needs, 'right', ms, every === undefined ? {} : { every })
  await jest.advanceTimersByTimeAsync(ms + 200)
  await done
  return sent
}

test('a press is a press and a release', () => {
  pressKey(needs, 'ok')
  expect(sent).toEqual(['ok keydown', 'ok keyup'])
})

test('a short hold has no repeats', async () => {
  expect(await held(400)).toEqual(['right keydown', 'right keyup'])
})

test('a long one has thirty a second', async () => {
  const keys = await held(1_500)
  expect(keys[0]).toBe('right keydown')
  expect(keys[keys.length - 1]).toBe('right keyup')
  expect(keys.filter(key => key === 'right again').length).toBeGreaterThanOrEqual(30)
})

test('a TV that sends no repeats sends none', async () => {
  expect(await held(3_000, 0)).toEqual(['right keydown', 'right keyup'])
})

test.each([
  [{ label: 'Fog' }, true], [{ id: 'story:1', role: 'card' as const }, true], [{ label: 'Rain' }, false], [{ label: 'Fog', role: 'button' as const }, false],
])('the card “Fog” is at %j: %s', (locator, expected) => {
  expect(isAt({ id: 'story:1', role: 'card', label: 'Fog', rect: { x: 0, y: 0, w: 1, h: 1 }, path: [] }, locator)).toBe(expected)
  expect(isAt(null, locator)).toBe(false)
})
