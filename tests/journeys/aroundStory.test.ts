import { afterAll, afterEach, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { codeOf } from '../../src/tv/components/codeOf'
import { code, share } from '../../src/tv/components/storyTheme'
import { safe } from '../../src/tv/components/theme'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { isMirrored } from '../support/mirrored'
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
  const tv = await openTv({ isSeen: true, now, channel: { name: 'Test News', sections: [{ title: 'News', sources: [`http://${dead}/news.xml`] }], mirrors: { [dead]: [other, good] } } })
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

test('the end of a story leads to the next one, whose picture fills the screen; one Back is at its card', async () => {
  const tv = await openTv({ isSeen: true, now })
  await tv.press('right', 'ok')
  const { pages } = await tv.screen()
  await tv.hurry(...Array.from({ length: pages! - 1 }, () => 'right'))
  const offer = (await tv.press('right'))!
  expect(offer).toMatchObject({ role: 'card', value: 'Next story', index: 1, count: 4 })
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: offer.label, page: 1 })
  expect(await tv.press('up', 'down')).toMatchObject({ role: 'picture' })
  const before = await tv.metrics()
  await tv.press('ok')
  await tv.shoot('picture')
  expect(await tv.screen()).toMatchObject({ name: 'picture', title: offer.label, page: 1, pages: 1 })
  expect((await tv.metrics()).texturePixels).toBeGreaterThan(before.texturePixels)
  expect(await tv.press('back')).toMatchObject({ role: 'picture' })
  expect(await tv.press('next')).toMatchObject({ role: 'article' })
  const { title } = await tv.screen()
  expect(title).not.toBe(offer.label)
  expect(await tv.press('back')).toMatchObject({ role: 'card', label: title })
  expect((await tv.metrics()).texturePixels).toBeLessThan(before.texturePixels + 1_000_000)
  expect(tv.errors).toEqual([])
})

test('a story that changed since it was read says so and marks what is new, between its pictures', async () => {
  const pictured = (name: string, caption: string) => `<figure><img src="/${name}.jpg" width="640" height="360"><figcaption>${caption}</figcaption></figure>`
  const photo = { type: 'image/jpeg', body: readFileSync('static/demo/pictures/lookout.jpg') }
  broadcaster = await startBroadcaster({ '/fog.jpg': photo, '/pier.jpg': photo, '/news.xml': feed([{ title: 'Fog holds the ferry', link: '/fog.html', date: '2026-11-24T06:40:00Z' }]), '/fog.html': article('Fog holds the ferry', text) })
  const tv = await openTv({ now, channel: { name: 'Test News', sections: [{ title: 'News', sources: [`${broadcaster.address}/news.xml`] }] } })
  await tv.press('ok')
  expect(await tv.text()).toMatch(/\d min/)
  await tv.press('back')
  broadcaster.pages.set('/fog.html', article('Fog holds the ferry', ['At noon the fog lifted, and the Little Tern sailed with nine bicycles and a sofa on board.', ...text], pictured('fog', 'Fog on Tuesday.') + pictured('pier', 'The pier at noon, with the last of the fog behind it and the Little Tern at berth two.')))
  await tv.restart()
  await tv.press('ok')
  expect(await tv.text()).toContain('1 paragraph changed since you read it')
  await tv.shoot('changed')
  const { pages } = await tv.screen()
  await tv.hurry(...Array.from({ length: pages! - 1 }, () => 'right'))
  expect(await tv.text()).toContain('The pier at noon')
  await tv.shoot('figure')
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
  const seen = all.filter((_, y) => inside(y)).map(row => row.filter((_, x) => inside(x)))
  // The screen is looked at from the other side, and a code is the same from both.
  return isMirrored ? seen.map(row => [...row].reverse()) : seen
}
