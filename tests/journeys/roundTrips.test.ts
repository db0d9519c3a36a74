import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { itemsOf, sectionPages, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { livingBytes } from '../support/livingBytes'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster
let channel: object

const now = Date.parse('2026-11-24T10:00:00Z')
const paragraphs = Array.from({ length: 30 }, (_, i) => `Paragraph number ${i} tells what the harbour did on this day. It did a good deal, and then it slept.`)
const sections = ['Harbour', 'Sport']
/** Stories of a section. */
const count = 30
/** By then every story was open, and the newsroom knows what it keeps. */
const warmUp = 60
const trips = 500

beforeAll(async () => {
  const items = (name: string) => itemsOf(name, count, now - 600_000, 600_000)
  broadcaster = await startBroadcaster(sectionPages(sections, items, paragraphs))
  channel = { name: 'Quay News', sections: sections.map(title => ({ title, sources: [`${broadcaster.address}/${title}.xml`] })) }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

async function opened(): Promise<Tv> {
  const tv = await openTv({ moves: true, channel, now })
  await tv.whenIdle()
  return tv
}

test(`${trips} round trips from home to a section, a story and back leave nothing behind`, async () => {
  const tv = await opened()
  expect(await tv.hurry('ff', 'ff', 'ff', 'right')).toMatchObject({ id: 'all:harbour' })
  const held = await heldBy(tv)
  await tv.page.evaluate(travel, { from: 0, to: warmUp, stories: count })
  const before = await held()
  const focus = await tv.focus()
  await tv.page.evaluate(travel, { from: warmUp, to: warmUp + trips, stories: count })
  const after = await held()
  console.log(`After ${warmUp} trips ${JSON.stringify(before)}, after ${trips} more ${JSON.stringify(after)}.`)
  expect(after.heap).toBeLessThan(before.heap * 1.02)
  expect(after).toMatchObject({ elements: before.elements })
  // The browser keeps a node or two of its own; what the app leaves comes five hundred times.
  expect(after.nodes).toBeLessThan(before.nodes + 10)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.textures).toBeLessThanOrEqual(before.textures)
  expect(await tv.focus()).toEqual(focus)
  expect(tv.errors).toEqual([])
})

test('keys that would open several screens in one tick open one, and Back finds home', async () => {
  const tv = await opened()
  await tv.page.evaluate(() => ['ok', '2', '0', '3', 'search', 'ok', 'ok'].forEach(key => void window.tester!.press(key)))
  await tv.whenIdle()
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'Harbour 0', state: 'ready' })
  await tv.press('back')
  expect(await tv.screen()).toMatchObject({ name: 'home' })
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Harbour 0' })
  expect(tv.errors).toEqual([])
})

test('twenty screens deep, Back finds home in ten presses', async () => {
  const tv = await opened()
  for (let deep = 0; deep < 20; deep++) {
    // Stories of both sections, some of them again, and a search between.
    await tv.hurry(...deep % 7 === 6 ? ['search'] : String(201 + deep % 2 * 100 + deep % 3))
    expect((await tv.screen()).name).toBe(deep % 7 === 6 ? 'search' : 'story')
  }
  let presses = 0
  for (; (await tv.screen()).name !== 'home' && presses < 20; presses++) await tv.hurry('back')
  expect(presses).toBeLessThanOrEqual(10)
  expect(await tv.focus()).toMatchObject({ role: 'card' })
  expect(tv.errors).toEqual([])
})

interface Held {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
  readonly elements: number
  readonly textures: number
}

/** What the page holds, after everything was collected that nobody needs. */
async function heldBy(tv: Tv): Promise<() => Promise<Held>> {
  const cdp = await tv.page.context().newCDPSession(tv.page)
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const heap = await livingBytes(cdp)
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
    const { elements, textures } = await tv.metrics()
    return { heap, nodes, listeners: jsEventListeners, elements, textures }
  }
}

interface Trips {
  readonly from: number
  readonly to: number
  readonly stories: number
}

/** Runs in the page: home, a section, a story by its number, Back, Back, each as soon as the screen before is there. */
async function travel({ from, to, stories }: Trips): Promise<void> {
  const tester = window.tester!
  const { port1, port2 } = new MessageChannel()
  // A browser holds timers that call one another back; messages come at once.
  const turn = (): Promise<void> => new Promise(done => {
    port1.onmessage = () => done()
    port2.postMessage(null)
  })
  const until = async (name: string): Promise<void> => {
    const end = performance.now() + 10_000
    for (let screen = await tester.screen(); screen.name !== name || screen.state !== 'ready'; screen = await tester.screen()) {
      if (performance.now() > end) throw new Error(`No ${name}, but ${JSON.stringify(screen)}.`)
      await turn()
    }
  }
  for (let trip = from; trip < to; trip++) {
    await tester.press('ok')
    await until('section')
    for (const digit of String(201 + trip % stories)) await tester.press(digit)
    await until('story')
    await tester.press('back')
    await until('section')
    await tester.press('back')
    await until('home')
  }
  port1.close()
  await tester.whenIdle()
}
