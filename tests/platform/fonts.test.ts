import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { loadFonts } from '../../src/platform/fonts'
import type { Font } from '../../src/platform/platform'

const added: string[] = []
const asked: string[] = []
const answers = new Map<string, { come(): void; fail(): void }>()

/** A face of a browser: it comes when a test says so. */
class Face {
  constructor(readonly family: string, readonly source: string, readonly descriptors: { unicodeRange: string }) {
    asked.push(`${family} ${source} ${descriptors.unicodeRange}`)
  }

  load(): Promise<unknown> {
    return new Promise((come, fail) => { answers.set(this.family, { come: () => come(this), fail: () => fail(new Error('404')) }) })
  }
}

const font = (family: string, later = false): Font => ({ family, address: `fonts/${family}.woff2`, characters: 'U+0000-00FF', later })
const warnings = jest.fn()

beforeEach(() => {
  for (const list of [added, asked]) list.length = 0
  answers.clear()
  jest.useFakeTimers()
  jest.spyOn(console, 'warn').mockImplementation(warnings)
  warnings.mockClear()
  Object.assign(globalThis, { FontFace: Face })
  Object.defineProperty(document, 'fonts', { configurable: true, value: { add: (face: Face) => { added.push(face.family) } } })
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** Whether the fonts are loaded, after all that could happen at once has happened. */
async function isDone(loading: Promise<boolean>): Promise<boolean> {
  let done = false
  void loading.then(() => { done = true })
  await jest.advanceTimersByTimeAsync(0)
  return done
}

test('faces are asked for together, and are there when all have come', async () => {
  const loading = loadFonts([font('sans'), font('serif')])
  expect(asked).toEqual(['sans url(fonts/sans.woff2) U+0000-00FF', 'serif url(fonts/serif.woff2) U+0000-00FF'])
  answers.get('serif')!.come()
  expect(await isDone(loading)).toBe(false)
  answers.get('sans')!.come()
  expect(await isDone(loading)).toBe(true)
  expect(added.sort()).toEqual(['sans', 'serif'])
})

test('a face that is missing is left to the TV’s own, and told', async () => {
  const loading = loadFonts([font('sans'), font('serif')])
  answers.get('sans')!.fail()
  answers.get('serif')!.come()
  expect(await isDone(loading)).toBe(true)
  expect(added).toEqual(['serif'])
  expect(warnings.mock.calls.join()).toContain('fonts/sans.woff2')
})

test('a face that hangs keeps nobody longer than three seconds, and is used when it comes', async () => {
  const loading = loadFonts([font('sans')])
  await jest.advanceTimersByTimeAsync(2_900)
  expect(await isDone(loading)).toBe(false)
  await jest.advanceTimersByTimeAsync(100)
  expect(await isDone(loading)).toBe(true)
  answers.get('sans')!.come()
  await jest.advanceTimersByTimeAsync(0)
  expect(added).toEqual(['sans'])
})

test('a face for later is not waited for, but comes', async () => {
  const loading = loadFonts([font('sans'), font('extended', true)])
  answers.get('sans')!.come()
  expect(await isDone(loading)).toBe(true)
  answers.get('extended')!.come()
  await jest.advanceTimersByTimeAsync(0)
  expect(added).toEqual(['sans', 'extended'])
})

test('a face for later that fails rejects nothing', async () => {
  const loading = loadFonts([font('extended', true)])
  answers.get('extended')!.fail()
  expect(await isDone(loading)).toBe(true)
})

test('a TV that knows no web fonts starts all the same', async () => {
  Reflect.deleteProperty(globalThis, 'FontFace')
  expect(await isDone(loadFonts([font('sans')]))).toBe(true)
})

test('no fonts are no wait', async () => {
  expect(await isDone(loadFonts([]))).toBe(true)
})
