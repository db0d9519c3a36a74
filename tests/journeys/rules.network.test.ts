import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster

const now = Date.parse('2026-11-24T10:00:00Z')
const minute = 60_000
const words = ['The harbour slept.', 'Then it woke, and did a good deal, and it did it slowly and with care, as harbours do.']
const items = Array.from({ length: 8 }, (_, i) => ({ title: `Harbour ${i}`, link: `/harbour/${2000 + i}.html`, date: new Date(now - (i + 1) * 10 * minute).toISOString() }))

beforeEach(async () => {
  broadcaster = await startBroadcaster(Object.fromEntries(items.map(({ title, link }) => [link, article(title, words)])))
  broadcaster.pages.set('/harbour.xml', harbour())
  broadcaster.pages.set('/sport.xml', feed(pictured().slice(4)))
})
afterEach(async () => {
  await closeTvs()
  await broadcaster.close()
})
afterAll(closeBrowser)

/** With pictures: what has none is looked for on its page before anybody opens it. */
const pictured = () => items.map((item, i) => ({ ...item, picture: `${broadcaster.address}/${i}.jpg` }))
const harbour = () => feed(pictured())
const channel = () => ({
  name: 'Quay News',
  sections: [{ title: 'Harbour', sources: [`${broadcaster.address}/harbour.xml`] }, { title: 'Sport', sources: [`${broadcaster.address}/sport.xml`] }],
})

async function opened(): Promise<Tv> {
  const tv = await openTv({ channel: channel(), now })
  await tv.whenIdle()
  return tv
}

/** Switched off at once and on again: nothing is told that it ends. */
async function restart(tv: Tv): Promise<void> {
  await tv.restart()
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  await tv.whenIdle()
}

test('rule 53: switched off while it loads, and while a story loads, it starts again', async () => {
  broadcaster.pages.set('/harbour.xml', { body: '', silent: true })
  broadcaster.pages.set(items[0]!.link, { body: '', silent: true })
  const tv = await openTv({ channel: channel(), now })
  await tv.page.waitForFunction(() => window.tester !== undefined)
  broadcaster.pages.set('/harbour.xml', harbour())
  await restart(tv)
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 0' })
  await tv.page.evaluate(() => window.tester!.press('ok'))
  await tv.until(async tester => (await tester.screen()).name === 'story')
  broadcaster.pages.set(items[0]!.link, article('Harbour 0', words))
  await restart(tv)
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 0' })
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ state: 'ready' })
  // The pictures were under way, too, and come when they are asked for again.
  expect(tv.errors.filter(error => !error.includes('texture load error'))).toEqual([])
})

test('rule 54: a start within two minutes asks for no news again; a later one does', async () => {
  const tv = await opened()
  const feeds = () => broadcaster.asked.filter(path => path.endsWith('.xml'))
  expect([...feeds()].sort()).toEqual(['/harbour.xml', '/sport.xml'])
  broadcaster.asked.splice(0)
  await tv.page.clock.setFixedTime(now + minute)
  await restart(tv)
  expect(await tv.press('down')).toMatchObject({ label: 'Harbour 4' })
  expect(feeds()).toEqual([])
  await tv.page.clock.setFixedTime(now + 4 * minute)
  await restart(tv)
  expect([...feeds()].sort()).toEqual(['/harbour.xml', '/sport.xml'])
})

test('rule 55: what the viewer keeps survives another build of the app, and goes with the TV’s storage', async () => {
  const tv = await opened()
  await tv.press('right', 'yellow')
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 1', value: expect.stringContaining('Saved') })
  const updated = await openTv({ channel: channel(), now, level: 'es5' })
  const [from, to] = [new URL(tv.page.url()).origin, new URL(updated.page.url()).origin]
  await tv.page.route(`${from}/**`, async route => {
    const answer = await fetch(route.request().url().replace(from, to))
    await route.fulfill({ status: answer.status, contentType: answer.headers.get('content-type') ?? '', body: Buffer.from(await answer.arrayBuffer()) })
  })
  await restart(tv)
  expect(await tv.press('right')).toMatchObject({ label: 'Harbour 1', value: expect.stringContaining('Saved') })
  await tv.page.evaluate(() => localStorage.clear())
  await restart(tv)
  expect((await tv.press('right'))!.value).not.toContain('Saved')
})

test('rule 56: of a host that never answers, a mirror brings the news within five seconds, and nobody presses a key', async () => {
  const silent = await startBroadcaster(Object.fromEntries(['/harbour.xml', '/sport.xml'].map(path => [path, { body: '', silent: true }])))
  try {
    const { host } = new URL(silent.address)
    const tv = await openTv({ channel: {
      name: 'Quay News',
      sections: [{ title: 'Harbour', sources: [`http://${host}/harbour.xml`] }],
      mirrors: { [host]: [new URL(broadcaster.address).host] },
    } })
    const waited = await tv.page.evaluate(async () => {
      const began = performance.now()
      while ((await window.tester!.focus())?.role !== 'card') await new Promise(done => setTimeout(done, 20))
      return performance.now() - began
    })
    expect(silent.asked).toEqual(['/harbour.xml'])
    expect(await tv.focus()).toMatchObject({ label: 'Harbour 0' })
    expect(waited).toBeLessThan(5_000)
  } finally {
    await silent.close()
  }
})
