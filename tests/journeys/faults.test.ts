import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster, type Page } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

let broadcaster: Broadcaster
let channel: object

const text = Array.from({ length: 6 }, (_, i) => `Paragraph ${i} says what the harbour did on this day, and that it did it slowly and with care.`)
const good = Array.from({ length: 5 }, (_, i) => ({ title: `Good ${i}`, link: `/good/${3000 + i}.html`, date: `2026-11-${20 - i}T06:40:00Z` }))
const signIn: Page = { body: '<!doctype html><html><head><title>Hotel sign-in</title></head><body><h1>Welcome, guest</h1><form><input name="room"></form></body></html>' }

beforeAll(async () => {
  const pages = Object.fromEntries(good.map(({ title, link }) => [link, article(title, text)]))
  broadcaster = await startBroadcaster({ ...pages, '/good.xml': feed(good) })
  channel = {
    name: 'Fault News',
    sections: [{ title: 'Bad', sources: [`${broadcaster.address}/bad.xml`] }, { title: 'Good', sources: [`${broadcaster.address}/good.xml`] }],
  }
})
afterEach(async () => {
  broadcaster.pages.delete('/bad.xml')
  await closeTvs()
})
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

test.each<[string, Page | null, RegExp]>([
  ['a dead feed', null, /no longer where it was\. Press OK to try again/],
  ['a feed that the server refuses', { status: 503, body: 'busy' }, /does not hand out the news just now\. Press OK/],
  ['no XML at all', { type: 'application/rss+xml', body: 'PK\u0003\u0004 this is no feed' }, /not news this TV can read\. Press OK/],
  ['a sign-in page in place of the feed', signIn, /not news this TV can read\. Press OK/],
])('%s: the row says so, the rest goes on, and OK asks again', async (_name, page, words) => {
  if (page) broadcaster.pages.set('/bad.xml', page)
  const tv = await openTv({ channel })
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'message', label: expect.stringMatching(words) })
  expect(await tv.press('down')).toMatchObject({ role: 'card', label: 'Good 0' })
  await tv.press('ok', 'back', 'up')
  broadcaster.pages.set('/bad.xml', feed([{ title: 'Mended', link: '/good/3000.html', date: '2026-11-20T06:40:00Z' }]))
  expect(await tv.press('ok')).toMatchObject({ role: 'card', label: 'Mended' })
  expect(tv.errors).toEqual([])
})

test('a section whose feed is empty leaves home, and the rest goes on', async () => {
  broadcaster.pages.set('/bad.xml', feed([]))
  const tv = await openTv({ channel })
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Good 0' })
  expect(await tv.text()).not.toMatch(/^Bad$/m)
  expect(tv.errors).toEqual([])
})

test('a channel of which all is empty says so, and what to press', async () => {
  broadcaster.pages.set('/bad.xml', feed([]))
  const tv = await openTv({ channel: { name: 'Empty News', sections: [{ title: 'Bad', sources: [`${broadcaster.address}/bad.xml`] }] } })
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'message', label: expect.stringMatching(/Nothing here yet\. Press OK/) })
  broadcaster.pages.set('/bad.xml', feed([{ title: 'Mended', link: '/good/3000.html', date: '2026-11-20T06:40:00Z' }]))
  expect(await tv.press('ok')).toMatchObject({ role: 'card', label: 'Mended' })
})

test('a damaged feed keeps its complete items', async () => {
  const { body } = feed(good)
  broadcaster.pages.set('/bad.xml', { type: 'application/rss+xml', body: String(body).slice(0, String(body).length * 0.6) })
  const tv = await openTv({ channel })
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Good 0', count: 3 })
})

test('a story whose page is gone is told as the feed tells it, with what to press', async () => {
  broadcaster.pages.set('/bad.xml', feed([{ title: 'Half a story', link: '/gone/4000.html', date: '2026-11-20T06:40:00Z' }]))
  const tv = await openTv({ channel })
  await tv.whenIdle()
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', state: 'error' })
  expect(await tv.text()).toMatch(/Half a story[^]*no longer where it was\. Press OK to try again/)
  broadcaster.pages.set('/gone/4000.html', article('Half a story', text))
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ state: 'ready' })
  expect(await tv.press('back')).toMatchObject({ role: 'card', label: 'Half a story' })
  broadcaster.pages.delete('/gone/4000.html')
  expect(tv.errors).toEqual([])
})

test('pictures that are missing, no pictures, or never come leave the section’s initial, and nothing waits for them', async () => {
  broadcaster.pages.set('/never.jpg', { body: '', silent: true })
  broadcaster.pages.set('/words.jpg', { type: 'image/jpeg', body: 'no picture' })
  const pictures = ['/gone.jpg', '/words.jpg', '/never.jpg']
  broadcaster.pages.set('/bad.xml', feed(pictures.map((picture, i) => ({ ...good[i]!, picture }))))
  const tv = await openTv({ channel })
  await tv.until(async tester => (await tester.text()).filter(text => text === 'B').length === 2)
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Good 0' })
  // The engine tells the console of a picture that it cannot load.
  expect(tv.errors.filter(error => !error.startsWith('[Lightning] texture load error'))).toEqual([])
})

test('without its typefaces the channel is set in the TV’s own', async () => {
  const tv = await openTv({ channel, prepare: page => page.route('**/fonts/*', route => route.abort()) })
  expect(await tv.press('down')).toMatchObject({ role: 'card', label: 'Good 0' })
  expect(tv.errors).toEqual([])
})

test('a wrong channel file is explained, all of it, and OK tries again', async () => {
  const unchecked = { name: 'Wrong News', sections: [{ title: '' }, { titel: 'News', sources: ['ftp://x'] }] }
  const tv = await openTv({ unchecked, expectsBootPage: true })
  await tv.page.waitForSelector('text=Wrong News cannot start')
  const words = await tv.page.innerText('#boot')
  expect(words).toMatch(/sections\[0\]\.title: /)
  expect(words).toMatch(/sections\[1\]\.titel: .*“?title/)
  expect(words).toMatch(/Press OK to try again, or Back to leave\.\s+Code C1/)
  const again = tv.page.waitForRequest('**/js/app.js')
  await tv.page.keyboard.press('Enter')
  await again
  await tv.page.waitForSelector('text=Wrong News cannot start')
})

test('a part of the app that does not arrive is told, and OK fetches it', async () => {
  let blocked = true
  const tv = await openTv({ channel, expectsBootPage: true, prepare: page => page.route('**/js/app.js', route => blocked ? route.abort() : route.continue()) })
  await tv.page.waitForSelector('text=A part of the app did not arrive.')
  blocked = false
  await tv.page.keyboard.press('Enter')
  await tv.page.waitForFunction(() => window.tester !== undefined)
  await tv.page.evaluate(() => window.tester!.ready())
  expect(await tv.press('down')).toMatchObject({ role: 'card', label: 'Good 0' })
})
