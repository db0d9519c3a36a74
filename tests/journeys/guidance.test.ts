import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { barriersIn } from '../support/axe'
import { giveVoices } from '../support/pageVoice'
import { spokenGolden } from '../support/spokenGolden'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'
import { unpainted } from '../support/unpainted'

let broadcaster: Broadcaster
let channel: object

const now = Date.parse('2026-11-24T10:00:00Z')
const told = Array.from({ length: 12 }, (_, i) => `On day ${i} the ferry left at ten, as it does whenever there is no fog. “Nobody minds,” the harbour master said. It came back at night!`)

beforeAll(async () => {
  const items = [['Ferry', 1], ['Lighthouse', 2], ['Regatta', 3]].map(([title, i]) => ({ title: `${title}`, link: `/story/${i}.html`, date: `2026-11-24T${String(10 - Number(i)).padStart(2, '0')}:00:00Z` }))
  broadcaster = await startBroadcaster({
    '/news.xml': feed(items),
    '/persian.xml': feed([{ title: 'مه بندر را بست', link: '/story/9.html', date: '2026-11-24T05:00:00Z' }], 'fa'),
    ...Object.fromEntries(items.map(({ title, link }) => [link, article(title, told)])),
  })
  channel = { name: 'Quay News', language: 'fr', sections: [{ title: 'Actualités', sources: [`${broadcaster.address}/news.xml`] }, { title: 'Perse', sources: [`${broadcaster.address}/persian.xml`] }] }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

/** The screen is covered: nothing is painted, and a voice speaks. */
async function giveEars(page: Page, languages: readonly string[] = ['en-GB']): Promise<void> {
  await unpainted(page)
  await giveVoices(page, languages)
}

/** Lets the voice say all that it has to say. */
const hearAll = (tv: Tv): Promise<void> => tv.until(async tester => {
  const { saying, said } = window.spoken
  const texts = await tester.speech()
  const last = texts[texts.length - 1]
  if (saying !== '') {
    window.spoken.end()
    return false
  }
  return last !== undefined && !last.interrupted && said.length > 0 && last.text.endsWith(said[said.length - 1]!.text)
})

/** Switched on as from the sofa: the info key, held. */
const guide = async (tv: Tv): Promise<void> => {
  await tv.whenIdle()
  await tv.page.evaluate(() => window.tester!.hold('info', 1_100))
  await hearAll(tv)
}

/** The story that is open, to its last page. */
const readToTheEnd = async (tv: Tv): Promise<void> => {
  await hearAll(tv)
  for (let { page, pages } = await tv.screen(); page! < pages!; page!++) {
    await tv.press('ok')
    await hearAll(tv)
  }
}

test('from the start through a whole story, to what leads on from it, back and to the settings, with the screen covered', async () => {
  const tv = await openTv({ now, prepare: giveEars })
  await guide(tv)
  await tv.press('right', 'right', 'left')
  await hearAll(tv)
  await tv.press('left')
  await hearAll(tv)
  await tv.press('down', 'ok')
  await readToTheEnd(tv)
  await tv.press('right')
  await hearAll(tv)
  await tv.press('back')
  await hearAll(tv)
  await tv.page.evaluate(() => window.tester!.pressUntil('up', { label: 'Search' }, { max: 5 }))
  await tv.press('left', 'ok')
  await hearAll(tv)
  await tv.page.evaluate(() => window.tester!.pressUntil('down', { id: 'guidance' }))
  await tv.press('ok')
  await hearAll(tv)
  await tv.press('ok')
  await hearAll(tv)
  expect(await spokenGolden('story-and-settings', await tv.page.evaluate(() => window.tester!.speech()))).toBe('')
  expect(tv.errors).toEqual([])
})

test('the same in Persian: home, a whole story, and back', async () => {
  const tv = await openTv({ now, locale: 'fa-IR', prepare: page => giveEars(page, ['fa-IR', 'en-GB']) })
  await guide(tv)
  await tv.press('left')
  await hearAll(tv)
  await tv.press('ok')
  await readToTheEnd(tv)
  await tv.press('back')
  await hearAll(tv)
  expect(await spokenGolden('persian', await tv.page.evaluate(() => window.tester!.speech()))).toBe('')
  expect(tv.errors).toEqual([])
})

test('rule 60: each focus change is one utterance of name, kind and place, in the language of its words; the next silences it within 200 ms', async () => {
  const tv = await openTv({ now, channel, prepare: page => giveEars(page, ['en-GB', 'fr-FR', 'fa-IR']) })
  await guide(tv)
  const before = await tv.page.evaluate(async () => (await window.tester!.speech()).length)
  await tv.press('right')
  await hearAll(tv)
  await tv.press('down')
  await tv.until(async () => window.spoken.saying !== '')
  const silent = await tv.page.evaluate(async () => {
    const pressed = performance.now()
    await window.tester!.press('up')
    while (window.spoken.silencedAt < pressed) await new Promise(requestAnimationFrame)
    return window.spoken.silencedAt - pressed
  })
  expect(silent).toBeLessThan(200)
  await hearAll(tv)
  const said = (await tv.page.evaluate(() => window.tester!.speech())).slice(before)
  expect(said.map(({ text, language, interrupted }) => [interrupted, language, text])).toEqual([
    [false, 'en', 'Lighthouse. Story, 2 h, 2 of 3.'],
    [true, 'fr', 'Perse.'],
    [true, 'fa', 'مه بندر را بست.'],
    [true, 'en', expect.stringMatching(/^Story, .*5 h$|^Story, .*5 h\.$/)],
    [false, 'fr', 'Actualités.'],
    [false, 'en', expect.stringMatching(/^Lighthouse\. Story, 2 h, 2 of 3\.$/)],
  ])
  const voiced = await tv.page.evaluate(() => window.spoken.said.map(({ text, lang }) => [lang, text]))
  expect(voiced).toContainEqual(['fr', 'Perse.'])
})

test('rule 61: a whole story is read page by page, and Back stops it', async () => {
  const tv = await openTv({ now, channel, prepare: giveEars })
  await guide(tv)
  await tv.press('ok')
  await hearAll(tv)
  const { pages } = await tv.screen()
  for (let page = 1; page < pages!; page++) {
    await tv.press('ok')
    await hearAll(tv)
  }
  const heard = await tv.page.evaluate(() => window.spoken.said.map(({ text }) => text).join(' '))
  expect(heard.replace(/\s?Page \d of \d\.|\s?Right turns the page\./g, '')).toContain(told.join(' '))
  await tv.press('left')
  await tv.until(async () => window.spoken.saying !== '')
  await tv.press('back')
  await hearAll(tv)
  const said = await tv.page.evaluate(() => window.tester!.speech())
  expect(said.slice(-3).map(({ text, interrupted }) => [interrupted, text.slice(0, 6)])).toEqual([[true, 'Page 3'], [false, 'Quay N'], [false, 'Ferry.']])
})

test('nothing stands between a screen reader and the app: home, a section, a story, settings, the question, the boot page and the tester’s page', async () => {
  const barriers: Record<string, readonly string[]> = {}
  const boot = await openTv({ unchecked: { name: 'Wrong' }, expectsBootPage: true })
  await boot.page.waitForSelector('#boot .code')
  barriers['error page'] = await barriersIn(boot.page)
  await boot.page.route('**/app.js', () => undefined)
  await boot.page.reload({ waitUntil: 'commit' })
  await boot.page.waitForSelector('#boot', { state: 'attached' })
  barriers['splash'] = await barriersIn(boot.page)
  const tv = await openTv({ now, channel, prepare: unpainted })
  const look = async (where: string, ...keys: string[]): Promise<void> => {
    await tv.press(...keys)
    await tv.page.waitForFunction(title => document.querySelector('main:not(#boot) h1')?.textContent === title, (await tv.screen()).title)
    barriers[where] = await barriersIn(tv.page)
  }
  await look('home', 'right')
  await look('section', 'right', 'right', 'ok', 'down')
  await look('story', 'ok', 'right')
  await look('settings', '1', '0', '0', 'up', 'left', 'ok', 'down')
  await look('question', 'back', '1', '0', '0', 'back')
  await tv.page.goto(new URL('/', tv.page.url()).href)
  barriers['tester’s page'] = await barriersIn(tv.page)
  expect(barriers).toEqual(Object.fromEntries(Object.keys(barriers).map(where => [where, []])))
})

test('the document’s focus follows the app’s; Enter acts once, a screen reader’s own press acts, too, and news is a live region', async () => {
  const tv = await openTv({ now, channel, prepare: unpainted })
  await tv.press('right')
  const focused = (role: string, text: string) => tv.page.waitForFunction(([wanted, words]) => document.activeElement?.getAttribute('role') === wanted && document.activeElement!.textContent!.includes(words!), [role, text])
  await focused('link', 'Lighthouse, 2 h')
  await tv.page.keyboard.press('ArrowRight')
  await focused('link', 'Regatta, 3 h')
  expect(await tv.page.evaluate(() => document.activeElement!.parentElement!.getAttribute('aria-posinset'))).toBe('3')
  await tv.page.keyboard.press('Enter')
  await tv.whenIdle()
  expect(await tv.screen()).toMatchObject({ name: 'story', page: 1, title: 'Regatta' })
  await focused('article', told[0]!)
  await tv.press('back')
  await focused('link', 'Regatta')
  await tv.page.evaluate(() => (document.activeElement as HTMLElement).click())
  await tv.until(async tester => (await tester.screen()).name === 'story')
  await tv.press('yellow')
  expect(await tv.page.evaluate(() => document.querySelector('[aria-live]')!.textContent)).toMatch(/^Saved/)
  expect(tv.errors).toEqual([])
})
