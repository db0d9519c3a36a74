import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

let broadcaster: Broadcaster
let channel: object

const long = Array.from({ length: 30 }, (_, i) => `Paragraph number ${i} tells what the harbour did on this day. It did a good deal, and then it slept.`)

beforeAll(async () => {
  const items = Array.from({ length: 9 }, (_, i) => ({ title: `Story ${i}`, link: `/story/${2000 + i}.html`, date: `2026-11-${24 - i}T06:40:00Z` }))
  const pages = Object.fromEntries(items.map(({ title, link }) => [link, article(title, long, '<p>Share this story: Post · Send</p>')]))
  broadcaster = await startBroadcaster({ ...pages, '/news.xml': feed(items), '/other.xml': feed(items.slice(3)) })
  channel = {
    name: 'Test News',
    sections: [
      { title: 'News', sources: [`${broadcaster.address}/news.xml`], sections: [{ title: 'Defence', sources: [`${broadcaster.address}/other.xml`] }] },
    ],
  }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

test('from a card into its story, through its pages, and back to the same card', async () => {
  const tv = await openTv({ channel })
  await tv.whenIdle()
  expect((await tv.focus())?.label).toBe('Story 0')
  await tv.press('right', 'right', 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'Story 2', state: 'ready', page: 1 })
  expect(await tv.text()).toContain('News / Defence / Coast')
  expect(await tv.text()).not.toContain('Share this story')
  await tv.press('right')
  expect(await tv.screen()).toMatchObject({ page: 2 })
  await tv.press('left', 'ok', 'ok')
  expect(await tv.screen()).toMatchObject({ page: 3 })
  const back = await tv.press('back')
  expect(back).toMatchObject({ role: 'card', label: 'Story 2', index: 3, count: 9 })
  expect(tv.errors).toEqual([])
})

test('rule 18: each row keeps its position', async () => {
  const tv = await openTv({ channel })
  await tv.press('right', 'right', 'right', 'right', 'right', 'down', 'right', 'up')
  expect((await tv.focus())?.label).toBe('Story 5')
  await tv.press('down')
  expect((await tv.focus())?.label).toBe('Story 4')
  expect(tv.errors).toEqual([])
})

test('rule 25: the question that Back asks on the first screen holds all keys, and gives the focus back', async () => {
  const tv = await openTv({ channel })
  await tv.whenIdle()
  expect(await tv.press('back')).toMatchObject({ role: 'button', label: 'Stay' })
  expect(await tv.text()).toContain('Leave Test News?')
  expect(await tv.press('down', 'up', 'left', 'ff', 'pageDown', 'search', 'yellow', '2', '0', '0')).toMatchObject({ label: 'Stay' })
  expect(await tv.press('back')).toMatchObject({ role: 'card', label: 'Story 0' })
  expect((await tv.screen()).name).toBe('home')
  await tv.press('back', 'right')
  expect((await tv.focus())?.label).toBe('Leave')
  await tv.page.evaluate(() => window.tester!.press('ok'))
  await tv.page.waitForSelector('text=You have left the channel')
  expect(tv.errors).toEqual([])
})
