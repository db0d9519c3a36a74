import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster, type FeedItem } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster

const now = Date.parse('2026-11-24T10:00:00Z')
const at = (minutesAgo: number): string => new Date(now - minutesAgo * 60_000).toISOString()
const item = (number: number, title: string, more: Partial<FeedItem> = {}): FeedItem => ({ title, link: `/strange/${4000 + number}.html`, date: at(number), ...more })

const longWord = `${'Harbour'.repeat(42)}Harbor`
const strange: readonly FeedItem[] = [
  item(1, '🌊'),
  item(2, longWord, { picture: '/never.jpg' }),
  item(3, 'Tide &amp;amp; times: 5 &lt; 6 &#8211; &quot;so it is&quot;'),
  item(4, 'الميناء مفتوح اليوم'),
  item(5, 'Of next year', { date: '2027-11-24T10:00:00Z' }),
  item(6, 'No picture, no date', { date: 'the day after the storm' }),
  item(7, 'A picture that is none', { picture: '/not-a-picture.jpg' }),
  item(8, 'A picture of no use', { picture: 'javascript:alert(1)' }),
]
const many = Array.from({ length: 10_000 }, (_, i) => item(i + 100, `Report ${i}`))
const bodies = {
  '/strange/4001.html': article('🌊', [longWord, '🌊', 'A word at last.']),
  '/strange/4002.html': article(longWord, [`${longWord} ${longWord}`, ...Array.from({ length: 1_000 }, (_, i) => `Paragraph ${i} tells what the harbour did, and it did not do much of it at all, as ever.`)]),
}

beforeAll(async () => {
  broadcaster = await startBroadcaster({
    ...bodies,
    '/strange.xml': feed(strange),
    '/many.xml': feed(many),
    '/empty.xml': feed([]),
    '/json.xml': { type: 'application/rss+xml', body: '{"items": [{"title": 7, "url": {"a": 1}, "date_published": []}]}' },
    '/never.jpg': { body: '', silent: true },
    '/not-a-picture.jpg': { type: 'image/jpeg', body: 'This is no picture.' },
  })
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

/** Goes right without waiting for pictures, which never come; what the focus is called shows on the screen, too, as far as a card has room. */
async function next(tv: Tv, index: number): Promise<string> {
  if (index > 1) await tv.page.evaluate(() => window.tester!.press('right'))
  await tv.page.evaluate(async place => {
    const isThere = async (): Promise<boolean> => {
      const focus = await window.tester!.focus()
      const text = (await window.tester!.text()).join(' ').replace(/\n/g, ' ')
      // Emoji are left out where they would be boxes; nothing but emoji is '…'.
      const words = (focus?.label ?? '').slice(0, 12).replace(/[\ud83c-\ud83e][\udc00-\udfff]/g, '').trim() || '…'
      return focus?.index === place && focus.label.trim() !== '' && text.includes(words)
    }
    // The clock of this page stands still.
    for (let looks = 0; !await isThere(); looks++) {
      if (looks > 500) throw new Error(`Card ${place} shows no words.`)
      await new Promise(done => setTimeout(done, 20))
    }
  }, index)
  return (await tv.focus())!.label
}

test('rule 58: strange news of every kind leaves nothing blank, and nothing hangs', async () => {
  const names = ['strange', 'many', 'empty', 'json']
  const tv = await openTv({ now, channel: { name: 'Quay News', sections: names.map(title => ({ title, sources: [`${broadcaster.address}/${title}.xml`] })) } })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  const seen: string[] = []
  for (let index = 1; index <= strange.length; index++) seen.push(await next(tv, index))
  const long = seen.indexOf(longWord)
  expect(seen.sort()).toEqual([...strange.map(({ title }) => title.replace(/&.*/, '').trim())].sort().map(title => expect.stringContaining(title)))
  await tv.shoot('strange-home')

  await tv.press('down')
  expect(await tv.focus()).toMatchObject({ label: 'Report 0', count: 12 })
  await tv.hurry('ff', 'ff', 'ff')
  expect(await tv.press('ok')).toMatchObject({ role: 'headline', label: 'Report 0', count: 200 })
  // The empty section is gone, and of wrong types what can be read is.
  expect(await tv.press('back', 'down')).toMatchObject({ role: 'card', label: '7' })
  expect(await tv.text()).not.toMatch(/^empty$/m)

  await tv.press(...String(201 + long))
  expect(await tv.screen()).toMatchObject({ name: 'story', state: 'ready' })
  await tv.press('right', 'right')
  expect(await tv.screen()).toMatchObject({ page: 3 })
  await tv.shoot('strange-story')
  expect(await tv.press('back')).toMatchObject({ role: 'card', label: '7' })
  // The engine tells of each picture that is none.
  expect(tv.errors.filter(error => !/Image load error.*not-a-picture/.test(error))).toEqual([])
})
