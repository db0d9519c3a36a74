import { afterAll, afterEach, expect, test } from '@jest/globals'
import { itemsOf, sectionPages, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster | null = null

afterEach(async () => {
  await closeTvs()
  await broadcaster?.close()
  broadcaster = null
})
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')
const paragraphs = Array.from({ length: 24 }, (_, i) => `الفقرة رقم ${i} تروي ما جرى في الميناء هذا اليوم، وقد جرى الكثير ثم نام الجميع (بهدوء).`)

async function openArabic(): Promise<Tv> {
  const sections = ['الميناء', 'الرياضة']
  const pages = sectionPages(sections, name => itemsOf(name, 20, now - 600_000, 600_000), paragraphs)
  const asAsked = Object.fromEntries(Object.entries(pages).map(([path, page]) => [encodeURI(path), { ...page, body: String(page.body).replace('<language>en', '<language>ar').replace('lang="en"', 'lang="ar"') }]))
  broadcaster = await startBroadcaster(asAsked)
  const tv = await openTv({ now, locale: 'ar-EG', channel: { name: 'أخبار الرصيف', language: 'ar', sections: sections.map(title => ({ title, sources: [`${broadcaster!.address}/${encodeURI(title)}.xml`] })) } })
  await tv.whenIdle()
  return tv
}

test('rule 62: for who wants no motion a key changes the screen at once, and nothing goes on moving; at rest nothing is drawn', async () => {
  const tv = await openTv({ now })
  await tv.press('down')
  for (const keys of [['right'], ['right', 'down'], ['ok'], ['right'], ['back']]) {
    await tv.press(...keys)
    const { frames } = await tv.metrics()
    // The one wait that is for time: it is what is told of.
    await tv.page.waitForTimeout(400)
    expect([keys, (await tv.metrics()).frames - frames]).toEqual([keys, 0])
  }
})

test('rule 63: the screens of a viewer say nothing in English in any other language', async () => {
  const said = async (locale: string): Promise<readonly string[]> => {
    const tv = await openTv({ now, locale, channel: { name: '1', language: 'en', sources: [`${broadcaster!.address}/empty.xml`] } })
    const texts: string[] = []
    for (const keys of [[], ['up'], ['left', 'ok'], ['ok'], ['back', 'down'], ['back', 'back', 'search']]) {
      await tv.press(...keys)
      texts.push(...(await tv.text()).split('\n'))
    }
    expect(tv.errors).toEqual([])
    return texts.filter(text => /[A-Za-z]{4}/.test(text))
  }
  broadcaster = await startBroadcaster({ '/empty.xml': { type: 'application/rss+xml', body: '<?xml version="1.0"?><rss version="2.0"><channel><title>1</title></channel></rss>' } })
  const english = new Set(await said('en-GB'))
  expect(english.size).toBeGreaterThan(20)
  for (const locale of ['ar-EG', 'fa-IR', 'es-ES', 'fr-FR']) expect([locale, (await said(locale)).filter(text => english.has(text))]).toEqual([locale, []])
})

test('rule 64: from the right, Left leads on in rows, pages and trails, and arrows, OK and Back do all that they do from the left', async () => {
  const tv = await openArabic()
  const at = async () => (await tv.focus())!
  const first = await at()
  expect(first).toMatchObject({ role: 'card', label: 'الميناء 0', index: 1 })
  // In a row: towards the left edge of the screen, and back.
  await tv.press('left')
  const second = await at()
  expect(second).toMatchObject({ label: 'الميناء 1', index: 2 })
  expect(second.rect.x + second.rect.w).toBeLessThanOrEqual(first.rect.x)
  await tv.press('right')
  expect(await at()).toEqual(first)
  // In a story: Left turns on, Right turns back; above it lie its buttons, to the right of them its trail.
  await tv.press('left', 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'الميناء 1', page: 1 })
  await tv.press('left', 'left', 'right')
  expect(await tv.screen()).toMatchObject({ page: 2 })
  await tv.press('up', 'left')
  expect(await at()).toMatchObject({ id: 'save' })
  await tv.press('ok', 'back')
  expect(await at()).toMatchObject({ label: 'الميناء 1' })
  // Beyond the last page: what leads on, and one Back to its card.
  await tv.press('ok')
  const { page, pages } = await tv.screen()
  await tv.hurry(...Array.from({ length: pages! - page! }, () => 'left'))
  await tv.press('left')
  expect(await at()).toMatchObject({ role: 'card', label: 'الميناء 2' })
  await tv.press('ok', 'back')
  expect(await at()).toMatchObject({ label: 'الميناء 2' })
  // The row's end leads to all of it; a headline's story, and Back to the headline.
  await tv.press('ff', 'ff', 'ff', 'ff', 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'section', title: 'الميناء' })
  await tv.press('down', 'ok', 'back')
  expect(await at()).toMatchObject({ role: 'headline', label: 'الميناء 1' })
  // Search: the keyboard stands at the right, its second letter to the left; results at the left.
  await tv.press('search')
  const letter = await at()
  await tv.press('left')
  expect((await at()).rect.x).toBeLessThan(letter.rect.x)
  expect(tv.errors).toEqual([])
})
