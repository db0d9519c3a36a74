import { afterEach, expect, test } from '@jest/globals'
import { createStorage } from '../../../src/platform/storage'
import { shimmed } from './shimOf'

afterEach(() => {
  document.body.innerHTML = ''
  localStorage.clear()
})

test('a set without storage gives none', () => {
  expect(shimmed('worst-case').app.localStorage).toBeNull()
})

test('storage takes what the set takes, and the bench’s own is not counted', () => {
  localStorage.setItem('bench frame', 'x'.repeat(500))
  const { app } = shimmed('desktop', {}, { storage: 100 })
  app.localStorage.setItem('tenfoot a', 'x'.repeat(60))
  expect(() => app.localStorage.setItem('tenfoot b', 'x'.repeat(60))).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }))
  app.localStorage.setItem('tenfoot a', 'short')
  app.localStorage.setItem('tenfoot b', 'x'.repeat(60))
  expect(app.localStorage.getItem('tenfoot b')).toHaveLength(60)
})

test('full and not full, while the app runs', async () => {
  const { app, shim, state } = shimmed('desktop')
  const storage = createStorage('tenfoot ', app.localStorage)
  expect(storage.write('a', 'kept')).toBe(true)
  await shim.change(state('storage-full'))
  expect([storage.write('b', 'new'), storage.read('a')]).toEqual([false, 'kept'])
  await shim.change(state())
  expect(storage.write('b', 'new')).toBe(true)
})

test('what is kept is spoiled at once, and what is written afterwards is not', async () => {
  const { app, shim, state } = shimmed('desktop')
  app.localStorage.setItem('tenfoot a', '{"good":1}')
  await shim.change(state('storage-corrupt'))
  expect(app.localStorage.getItem('tenfoot a')).toBe('{"broken":')
  app.localStorage.setItem('tenfoot a', '{"good":2}')
  await shim.change(state('storage-corrupt', 'offline'))
  expect(app.localStorage.getItem('tenfoot a')).toBe('{"good":2}')
})

test('the clock begins where it is set, runs on, and jumps by days while the app runs', async () => {
  const start = Date.UTC(2031, 4, 5)
  const { app, shim, state } = shimmed('desktop', { clock: start })
  const first = app.Date.now()
  expect(Math.abs(first - start)).toBeLessThan(5_000)
  const real = Date.now()
  while (Date.now() === real);
  expect(app.Date.now()).toBeGreaterThanOrEqual(first)
  await shim.change(state('clock:-400'))
  expect(Math.abs(new app.Date().getTime() - (start - 400 * 86_400_000))).toBeLessThan(5_000)
  expect(new app.Date() instanceof app.Date).toBe(true)
  await shim.change(state())
  expect(new app.Date().getUTCFullYear()).toBe(2031)
})

test('a set without a voice has none from the start, or falls silent', async () => {
  const missing = shimmed('desktop', { conditions: ['no-voice'] })
  expect(missing.app.speechSynthesis).toBeUndefined()
})
