import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

test('a key that no TV knows is taught, seen, kept, and gone when everything is cleared', async () => {
  const tv = await openTv({ now })
  await tv.press('up', 'left', 'ok')
  await tv.shoot('settings-more')
  await goTo(tv, 'keys')
  await tv.press('ok')
  await goTo(tv, 'key:back')
  await tv.press('ok')
  await tv.shoot('settings-keys-asking')
  await pressCode(tv, 999)
  expect(await tv.focus()).toMatchObject({ id: 'key:back', value: 'Key 999' })
  await tv.shoot('settings-keys')
  await tv.restart()
  await tv.press('up', 'left', 'ok')
  await goTo(tv, 'about')
  await tv.press('ok')
  await pressCode(tv, 998)
  expect(await tv.text()).toContain('Key 998: unknown to this channel')
  await tv.shoot('about')
  await tv.press('down')
  await tv.shoot('about-more')
  await pressCode(tv, 999)
  expect(await tv.focus()).toMatchObject({ id: 'about', role: 'setting' })

  await tv.page.evaluate(() => localStorage.setItem('tenfoot Saltmere%20News%20Sport saved', 'theirs'))
  await pressCode(tv, 999)
  await tv.press('ok')
  await goTo(tv, 'kept')
  await tv.press('ok')
  await goTo(tv, 'clear:all')
  await tv.shoot('settings-kept')
  await tv.press('ok', 'right')
  await tv.shoot('settings-clear-all')
  await Promise.all([tv.page.waitForEvent('load'), tv.page.evaluate(() => window.tester!.press('ok'))])
  await tv.page.waitForFunction(() => window.tester !== undefined)
  await tv.page.evaluate(() => window.tester!.ready())
  await tv.until(async tester => (await tester.screen()).name === 'home')
  await tv.whenIdle()
  const kept = await tv.page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('tenfoot ')))
  expect(kept.filter(key => key.includes('Sport'))).toHaveLength(1)
  expect(kept.filter(key => / (keys|read|saved|history)$/.test(key) && !key.includes('Sport'))).toEqual([])
  await pressCode(tv, 999)
  expect((await tv.screen()).name).toBe('home')
  expect(await tv.page.evaluate(() => window.tester!.keys())).toMatchObject({ unknown: [{ code: 999, name: null }] })
  expect(tv.errors).toEqual([])
})

test('in Persian, read from the right', async () => {
  const tv = await openTv({ now, locale: 'fa-IR' })
  await tv.press('up', 'right')
  await tv.press('ok')
  await tv.shoot('settings-fa')
  await goTo(tv, 'about')
  await tv.press('ok')
  await pressCode(tv, 998)
  expect(await tv.text()).toContain('کلید ۹۹۸: این کانال آن را نمی‌شناسد')
  await tv.shoot('about-fa')
  expect(tv.errors).toEqual([])
})

async function goTo(tv: Tv, id: string): Promise<void> {
  await tv.page.evaluate(wanted => window.tester!.pressUntil('down', { id: wanted }, { max: 30 }), id)
}

/** A key of the remote as the set sends it, known or not. */
async function pressCode(tv: Tv, code: number): Promise<void> {
  await tv.page.evaluate(keyCode => {
    for (const type of ['keydown', 'keyup']) window.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { keyCode, which: keyCode, repeat: false, key: '' }))
  }, code)
  await tv.whenIdle()
}
