import { afterAll, afterEach, expect, test } from '@jest/globals'
import { codeOf } from '../../src/tv/components/codeOf'
import { code, share } from '../../src/tv/components/storyTheme'
import { safe } from '../../src/tv/components/theme'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { pixelsOf } from '../support/screenPixels'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

const now = Date.parse('2026-11-24T10:00:00Z')
const text = Array.from({ length: 14 }, (_, i) => `Paragraph ${i} says what the harbour did on this day, and that it did it slowly and with care.`)

let broadcaster: Broadcaster | null = null

afterEach(async () => {
  await closeTvs()
  await broadcaster?.close()
  broadcaster = null
})
afterAll(closeBrowser)

test('a story is shared at the mirror that answers; the code on the screen is that of the chosen address', async () => {
  broadcaster = await startBroadcaster({
    '/news.xml': feed([{ title: 'Fog holds the ferry', link: '/2026/11/24/fog-holds-the-ferry.html', date: '2026-11-24T06:40:00Z' }]),
    '/2026/11/24/fog-holds-the-ferry.html': article('Fog holds the ferry', text),
  })
  const good = new URL(broadcaster.address).host
  // Nobody listens there.
  const [dead, other] = ['127.0.0.1:9', '127.0.0.2:9']
  const tv = await openTv({ now, channel: { name: 'Test News', sections: [{ title: 'News', sources: [`http://${dead}/news.xml`] }], mirrors: { [dead]: [other, good] } } })
  await tv.press('ok', 'up')
  await tv.page.evaluate(() => window.tester!.pressUntil('right', { id: 'share' }, { max: 5 }))
  expect(await tv.press('ok')).toMatchObject({ role: 'address', label: good, value: 'Answers now', index: 3, count: 3 })
  const address = `${broadcaster.address}/2026/11/24/fog-holds-the-ferry.html`
  expect(await tv.screen()).toMatchObject({ name: 'share', title: 'Fog holds the ferry', params: { address } })
  expect(await codeSeen(tv, address)).toEqual(codeOf(address, 200))
  expect(await tv.press('up')).toMatchObject({ label: other, value: 'No answer to this TV' })
  expect(await codeSeen(tv, address.replace(good, other))).toEqual(codeOf(address.replace(good, other), 200))
  await tv.shoot('share')
  expect(await tv.press('back')).toMatchObject({ id: 'share', role: 'button' })
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'Fog holds the ferry' })
  expect(tv.errors).toEqual([])
})

/** The modules that stand on the screen: the middle of each, and air of four of them around. */
async function codeSeen(tv: Tv, address: string): Promise<readonly (readonly boolean[])[]> {
  const across = codeOf(address, 200)!.length + code.quietZone * 2
  const module = Math.floor(code.size / across)
  const pixels = await pixelsOf(tv)
  const all = Array.from({ length: across }, (_, y) => Array.from({ length: across }, (_, x) => (
    pixels.at(safe.left + Math.round((x + 0.5) * module), share.top + Math.round((y + 0.5) * module)) === 0xff000000
  )))
  const inside = (at: number): boolean => at >= code.quietZone && at < across - code.quietZone
  expect(all.flatMap((row, y) => row.filter((isDark, x) => isDark && !(inside(x) && inside(y))))).toEqual([])
  return all.filter((_, y) => inside(y)).map(row => row.filter((_, x) => inside(x)))
}
