import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

const language = (tv: Tv) => tv.page.evaluate(() => document.documentElement.lang)

/** A key that starts the app anew. */
async function pressAndStart(tv: Tv, key: string): Promise<void> {
  await Promise.all([tv.page.waitForEvent('load'), tv.page.evaluate(name => void window.tester!.press(name), key)])
  await tv.page.waitForFunction(() => window.tester !== undefined)
  await tv.page.evaluate(() => window.tester!.ready().then(() => window.tester!.whenIdle()))
}

test('an open story is flipped to its other editions and back, at the same paragraph, and Back is at home in each', async () => {
  const tv = await openTv({ now })
  await tv.press('down', 'ok', 'right', 'right')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'Leeks fall in where soldiers once did', page: 3 })
  const english = (await tv.text()).split('\n')
  await tv.press('up', 'right', 'right', 'right')
  expect(await tv.focus()).toMatchObject({ id: 'edition', label: 'العربية' })
  await pressAndStart(tv, 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'حيث كان الجنود يصطفون، يصطف الكرّاث اليوم' })
  expect((await tv.screen()).page).toBeGreaterThan(1)
  await pressAndStart(tv, 'blue')
  expect(await tv.screen()).toMatchObject({ title: expect.stringContaining('تره‌فرنگی') })
  await pressAndStart(tv, 'blue')
  expect(await tv.screen()).toMatchObject({ title: 'Leeks fall in where soldiers once did', page: 3 })
  // The line of the trail, the text and the counter: the page that was left.
  expect((await tv.text()).split('\n').filter(text => text.length > 60)).toEqual(english.filter(text => text.length > 60))
  await tv.press('back')
  expect(await tv.screen()).toMatchObject({ name: 'home', title: 'Saltmere News' })
  expect(tv.errors).toEqual([])
})

test('the TV’s language opens its edition; another is chosen in the settings, and remembered', async () => {
  const tv = await openTv({ now, locale: 'fa-IR' })
  expect([await language(tv), (await tv.screen()).title]).toEqual(['fa', 'اخبار سالتمیر'])
  await tv.press('up', 'right', 'ok')
  await tv.page.evaluate(() => window.tester!.pressUntil('down', { id: 'edition' }, { max: 12 }))
  expect(await tv.focus()).toMatchObject({ label: 'نسخه', value: 'فارسی' })
  await tv.press('ok')
  await tv.page.evaluate(() => window.tester!.pressUntil('down', { id: 'edition:ar' }, { max: 4 }))
  await pressAndStart(tv, 'ok')
  // The interface stays in its own language.
  expect([await language(tv), (await tv.screen()).title]).toEqual(['fa', 'أخبار سولتمير'])
  await tv.restart()
  expect((await tv.screen()).title).toBe('أخبار سولتمير')
  expect(tv.errors).toEqual([])
})
