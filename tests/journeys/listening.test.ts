import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { giveVoice } from '../support/pageVoice'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster
let channel: object

const told = Array.from({ length: 10 }, (_, i) => `On day ${i} the ferry left at ten, as it does whenever there is no fog. “Nobody minds,” the harbour master said. It came back at night!`)

beforeAll(async () => {
  broadcaster = await startBroadcaster({ '/news.xml': feed([{ title: 'Ferry', link: '/story/1.html', date: '2026-11-24T06:40:00Z' }]), '/story/1.html': article('Ferry', told) })
  channel = { name: 'Test News', sections: [{ title: 'News', sources: [`${broadcaster.address}/news.xml`] }] }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

/** Lets the voice say so many texts to their end, or all; tells the texts, each with the page that had it on screen when it was said. */
async function hear(tv: Tv, most = 1_000): Promise<{ text: string; page: number }[]> {
  await tv.until(async () => window.spoken.saying !== '')
  return tv.page.evaluate(async texts => {
    const heard = []
    const shown = async (): Promise<string> => (await window.tester!.text()).join('').replace(/\s/g, '')
    while (heard.length < texts && window.spoken.saying !== '') {
      const text = window.spoken.saying
      for (let looks = 0; !(await shown()).includes(text.replace(/\s/g, '')); looks++) {
        if (looks > 600) throw new Error(`Said, and not on screen: ${text}`)
        await new Promise(requestAnimationFrame)
      }
      heard.push({ text, page: (await window.tester!.screen()).page! })
      window.spoken.end()
    }
    return heard
  }, most)
}

test('a story is heard as it stands on its pages, which turn along; Back stops, and it goes on where it stopped', async () => {
  const tv = await openTv({ channel, prepare: giveVoice })
  await tv.press('ok', 'up', 'right', 'right', 'right')
  expect(await tv.focus()).toMatchObject({ id: 'listen', label: 'Listen' })
  await tv.press('ok')
  const first = await hear(tv, 4)
  await tv.until(async tester => (await tester.text()).join().includes('OK pauses'))
  await tv.shoot('listening')
  const waiting = await tv.page.evaluate(() => window.spoken.saying)
  await tv.press('up', 'ok')
  await tv.until(async tester => /1\.2×\nPaused {2}· {2}OK goes on/.test((await tester.text()).join('\n')))
  await tv.shoot('listening-paused')
  await tv.press('back')
  expect(await tv.screen()).toMatchObject({ name: 'story', page: 1 })
  await tv.press('up', 'right', 'right', 'right', 'ok')
  const rest = await hear(tv)
  expect(rest[0]!.text).toBe(waiting)
  const heard = [...first, ...rest]
  expect(heard.map(({ text }) => text).join(' ')).toBe(told.join(' '))
  const pages = heard.map(({ page }) => page)
  expect(pages).toEqual([...pages].sort((one, other) => one - other))
  expect(new Set(pages).size).toBe((await tv.screen()).pages)
  expect(await tv.focus()).toMatchObject({ role: 'article', label: 'Ferry' })
  await tv.until(async tester => (await tester.text()).join().includes('End of the story'))
  const { lang, rate } = await tv.page.evaluate(() => window.spoken.said.pop()!)
  expect([lang, rate]).toEqual(['en', 1.2])
  expect(tv.errors).toEqual([])
})
