import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { article, feed } from '../support/broadcaster'
import { differencesFrom } from '../support/golden'
import { giveVoice } from '../support/pageVoice'
import { scannedCode } from '../support/scannedCode'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

async function expectGolden(tv: Tv, name: string): Promise<void> {
  await tv.whenIdle()
  expect([name, await differencesFrom(name, await tv.page.screenshot())]).toEqual([name, []])
}

/** Down past the picture, where there is one. */
const toText = (tv: Tv) => tv.page.evaluate(() => window.tester!.pressUntil('down', { role: 'article' }, { max: 2 }))

/** Back, until the news is there. */
async function home(tv: Tv): Promise<void> {
  while ((await tv.screen()).name !== 'home') await tv.press('back')
}

/** Through the screens of browsing; `size` ends the names of their pictures. */
async function tour(tv: Tv, size = ''): Promise<void> {
  await expectGolden(tv, `home${size}`)
  await tv.press('right', 'right')
  await expectGolden(tv, `home-card${size}`)
  await tv.press('yellow', '1', '0', '2')
  await expectGolden(tv, `saved${size}`)
  await tv.press('search', 'ok')
  await expectGolden(tv, `search${size}`)
  await home(tv)
  await tv.press('1', '0', '0', 'up', 'left', 'ok')
  await expectGolden(tv, `settings${size}`)
  await home(tv)
  await tv.press('1', '0', '0', 'down', 'right', 'ff', 'ff', 'ok', 'down', 'down')
  await expectGolden(tv, `section${size}`)
  await home(tv)
  await tv.press('1', '0', '0', 'back')
  await expectGolden(tv, `dialog${size}`)
  await tv.press('back')
}

test('home, a section, a saved story, search, settings and the dialog look as they were found good', async () => {
  const tv = await openTv({ isSeen: true, now })
  await tour(tv)
  expect(tv.errors).toEqual([])
})

test('a story in every size and theme, the panel and the settings of text look as they were found good', async () => {
  const tv = await openTv({ isSeen: true, now })
  await tv.press('down', 'ok', 'up', 'ok')
  await expectGolden(tv, 'comfort')
  await tv.press('left', 'left')
  for (const size of ['smallest', 'small', 'medium', 'large', 'largest']) {
    await tv.press('back')
    await toText(tv)
    await expectGolden(tv, `story-${size}`)
    await tv.press('up', 'ok', 'right')
  }
  await tv.press('back', 'ok')
  await expectGolden(tv, 'comfort-foot')
  await tv.press('left', 'left', 'down')
  for (const theme of ['black', 'sepia', 'light', 'contrast']) {
    await tv.press('right', 'back')
    await toText(tv)
    await expectGolden(tv, `story-${theme}`)
    await tv.press('up', 'ok', 'down')
  }
  await tv.press('left', 'down', 'right', 'back')
  await home(tv)
  await expectGolden(tv, 'home-light')
  await tv.press('1', '0', '0', 'up', 'left', 'ok', 'ok')
  await expectGolden(tv, 'settings-text')
  expect(tv.errors).toEqual([])
})

test.each([['ar', 'ar-EG'], ['fa', 'fa-IR']])('the edition from the right looks as it was found good: %s', async (language, locale) => {
  const tv = await openTv({ isSeen: true, now, locale })
  await expectGolden(tv, `home-${language}`)
  await tv.press('down', 'down', 'ok')
  await toText(tv)
  await expectGolden(tv, `story-${language}`)
  await tv.press('left')
  await expectGolden(tv, `story-quote-${language}`)
  await tv.press('up', 'ok')
  await expectGolden(tv, `comfort-${language}`)
  await tv.press('back', 'back', 'search')
  await expectGolden(tv, `search-${language}`)
  await tv.press('1', '0', '0', 'up', 'right', 'ok')
  await expectGolden(tv, `settings-${language}`)
  await home(tv)
  await tv.press('1', '0', '0', 'back')
  await expectGolden(tv, `dialog-${language}`)
  expect(tv.errors).toEqual([])
})

test('the one question to a new viewer looks as it was found good', async () => {
  const tv = await openTv({ isSeen: true, now, isNew: true })
  await tv.press('right', 'right')
  await expectGolden(tv, 'welcome')
})

test('a quote, a list, the end of a story, its picture and its address look as they were found good', async () => {
  const tv = await openTv({ isSeen: true, now })
  await tv.press('5', '0', '0')
  await tv.page.evaluate(() => window.tester!.pressUntil('right', { label: 'Twenty-four hours on Long Quay' }, { max: 12 }))
  await tv.press('ok', 'right', 'right')
  await expectGolden(tv, 'story-quote')
  await tv.press('right')
  await expectGolden(tv, 'story-list')
  await tv.press('up', 'down', 'ok')
  await expectGolden(tv, 'picture')
  await tv.press('back', 'down')
  const { page, pages } = await tv.screen()
  await tv.hurry(...Array.from({ length: pages! - page! }, () => 'right'))
  await tv.press('right')
  await expectGolden(tv, 'story-end')
  expect(tv.errors).toEqual([])
})

test('a story that is read aloud, and one whose text stands elsewhere, look as they were found good', async () => {
  const tv = await openTv({ isSeen: true, now, channel: wharf, prepare: async page => { await servesWharf(page); await giveVoice(page) } })
  await tv.press('ok', 'up', 'right', 'right', 'right', 'ok')
  await tv.until(async () => window.spoken.saying !== '')
  await tv.page.evaluate(() => window.spoken.end())
  await tv.until(async tester => (await tester.text()).join().includes('OK pauses'))
  await expectGolden(tv, 'listening')
  await tv.press('back', 'back', 'right', 'ok')
  await expectGolden(tv, 'story-code')
  expect(await scannedCode(await tv.page.screenshot())).toBe('https://wharf.example/2026/11/23/lamp.html')
  expect(tv.errors).toEqual([])
})

test('the page that shares a story looks as it was found good, and phones can read its code and that of About this TV', async () => {
  const tv = await openTv({ isSeen: true, now, channel: wharf, prepare: servesWharf })
  await tv.press('ok', 'up')
  await tv.page.evaluate(() => window.tester!.pressUntil('right', { id: 'share' }, { max: 5 }))
  await tv.press('ok')
  await expectGolden(tv, 'share')
  expect(await scannedCode(await tv.page.screenshot())).toBe('https://wharf.example/2026/11/24/fog-holds-the-ferry-at-long-quay.html')
  await home(tv)
  await tv.press('1', '0', '0', 'up', 'left', 'ok')
  await tv.page.evaluate(() => window.tester!.pressUntil('down', { id: 'about' }, { max: 30 }))
  await tv.press('ok')
  expect(await scannedCode(await tv.page.screenshot())).toMatch(/^Tenfoot \d+\.\d+\.\d+ [0-9a-f]{8} 2026-11-24T10:00Z\nWharf News en/)
  expect(tv.errors).toEqual([])
})

/** A broadcaster whose addresses are the same at every run. */
const wharf = { name: 'Wharf News', sections: [{ title: 'News', sources: ['https://wharf.example/news.xml'] }], mirrors: { 'wharf.example': ['wharf.mirror.example', 'news.wharf.example'] } }

async function servesWharf(page: Page): Promise<void> {
  const headline = 'Fog holds the ferry at Long Quay for the sixth morning'
  const path = '/2026/11/24/fog-holds-the-ferry-at-long-quay.html'
  const pages: Record<string, ReturnType<typeof feed>> = {
    '/news.xml': feed([
      { title: headline, link: `https://wharf.example${path}`, date: '2026-11-24T06:40:00Z' },
      { title: 'The lamp keeper retires', link: 'https://wharf.example/2026/11/23/lamp.html', date: '2026-11-23T06:40:00Z', description: 'After forty winters on the mole the keeper of the lamp hands over her keys. Nobody has applied.' },
    ]),
    '/2026/11/23/lamp.html': { type: 'text/html', body: '<html><body></body></html>' },
    [path]: article(headline, Array.from({ length: 9 }, (_, i) => `Paragraph ${i} says what the harbour did on this day, and that it did it slowly and with care.`)),
  }
  await page.route(({ pathname }) => pathname === '/proxy', route => {
    const wanted = new URL(new URL(route.request().url()).searchParams.get('address')!)
    const found = wanted.host === 'news.wharf.example' ? undefined : pages[wanted.pathname]
    return route.fulfill(found ? { status: 200, contentType: found.type ?? 'text/html', body: found.body, headers: { 'x-final-address': wanted.href } } : { status: 502 })
  })
}

test('home and a story look the same on a set of 720 lines', async () => {
  const tv = await openTv({ isSeen: true, now, size: { width: 1280, height: 720 } })
  await expectGolden(tv, 'home-720')
  await tv.press('down', 'ok')
  await expectGolden(tv, 'story-720')
  expect(tv.errors).toEqual([])
})

test('the screens of browsing look the same on a set of 720 lines', async () => {
  const tv = await openTv({ isSeen: true, now, size: { width: 1280, height: 720 } })
  await tour(tv, '-720')
  expect(tv.errors).toEqual([])
})
