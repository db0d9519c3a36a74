import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

test('the channel speaks the TV’s language, and the viewer’s own once one was taken', async () => {
  const tv = await openTv({ now, locale: 'fr-FR' })
  await tv.whenIdle()
  expect(await tv.text()).toMatch(/Rechercher[^]*il y a/)
  expect(await spoken(tv)).toEqual(['fr', 'ltr'])
  await tv.shoot('home-fr')
  await tv.press('up', 'left', 'ok')
  await goTo(tv, 'language')
  expect(await tv.focus()).toMatchObject({ value: 'Celle du téléviseur' })
  await tv.press('ok')
  await goTo(tv, 'language:fa')
  expect(await tv.text()).toContain('دکمهٔ OK این زبان را برمی‌گزیند')
  await tv.shoot('settings-language')
  await anew(tv)
  const home = await tv.text()
  expect(home).toMatch(/جست‌وجو[^]*ساعت پیش/)
  expect(home).not.toMatch(/Rechercher|\d ساعت/)
  expect(await spoken(tv)).toEqual(['fa', 'rtl'])
  await tv.shoot('home-fa')
  await tv.restart()
  expect(await tv.focus()).toMatchObject({ value: 'زنده' })
  expect(await spoken(tv)).toEqual(['fa', 'rtl'])
  expect(tv.errors).toEqual([])
})

async function goTo(tv: Tv, id: string): Promise<void> {
  await tv.page.evaluate(wanted => window.tester!.pressUntil('down', { id: wanted }, { max: 20 }), id)
}

/** Takes what is in focus, which starts the app anew. */
async function anew({ page, whenIdle }: Tv): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => { void window.tester!.press('ok') })])
  await page.waitForFunction(() => window.tester !== undefined)
  await page.evaluate(() => window.tester!.ready())
  await whenIdle()
}

async function spoken({ page }: Tv): Promise<readonly string[]> {
  return page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
}
