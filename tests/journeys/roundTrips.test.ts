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
/** Stories that are opened once each, from as many sections as they need. */
const many = 300
const rows = Array.from({ length: (warmUp + many) / count }, (_, i) => `Row${i}`)

beforeAll(async () => {
  const items = (name: string) => itemsOf(name, count, now - 600_000, 600_000)
  const pages = sectionPages(sections, items, paragraphs)
  broadcaster = await startBroadcaster({ ...pages, ...sectionPages(rows, name => itemsOf(name, count, now - 600_000, 60_000), paragraphs) })
  channel = { name: 'Quay News', sections: sections.map(title => ({ title, sources: [`${broadcaster.address}/${title}.xml`] })) }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

async function opened(from = channel): Promise<Tv> {
  const tv = await openTv({ isMeasured: true, moves: true, channel: from, now })
  await tv.whenIdle()
  return tv
}

test(`${trips} round trips from home to a section, a story and back leave nothing behind`, async () => {
  const tv = await opened()
  expect(await tv.hurry('ff', 'ff', 'ff', 'right')).toMatchObject({ id: 'all:harbour' })
  const held = await heldBy(tv)
  await tv.page.evaluate(travel, { numbers: again(0, warmUp) })
  const before = await held()
  const focus = await tv.focus()
  await tv.page.evaluate(travel, { numbers: again(warmUp, warmUp + trips) })
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

test(`${many} stories opened and closed leave no texture, and of memory what the newsroom keeps of them`, async () => {
  const tv = await opened({ name: 'Many News', sections: rows.map(title => ({ title, sources: [`${broadcaster.address}/${title}.xml`] })) })
  const held = await heldBy(tv)
  // With more than eight sections their numbers stand fifty apart. Every sixth story is opened first: then all the news has come.
  const numbers = Array.from({ length: warmUp + many }, (_, i) => 201 + Math.floor(i / count) * 50 + i % count)
  await tv.page.evaluate(travel, { numbers: numbers.filter((_, i) => i % 6 === 0), straight: true })
  const before = await held()
  await tv.page.evaluate(travel, { numbers: numbers.filter((_, i) => i % 6 !== 0), straight: true })
  const after = await held()
  console.log(`After ${warmUp} stories ${JSON.stringify(before)}, after ${many} others ${JSON.stringify(after)}.`)
  expect(after.heap).toBeLessThan(before.heap * 1.05)
  // Home's own marks; what stories leave comes three hundred times.
  expect(after.textures).toBeLessThan(before.textures + 10)
  expect(after).toMatchObject({ elements: before.elements })
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

/** The numbers of a section's stories, round and round. */
function again(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => 201 + (from + i) % count)
}

interface Trips {
  /** Of the stories, one a trip. */
  readonly numbers: readonly number[]
  /** From home to a story by its number, without the section between. */
  readonly straight?: boolean
}

/** Runs in the page: home, a section, a story by its number, Back, Back, each as soon as the screen before is there. */
async function travel({ numbers, straight }: Trips): Promise<void> {
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
  for (const number of numbers) {
    if (!straight) {
      await tester.press('ok')
      await until('section')
    }
    for (const digit of String(number)) await tester.press(digit)
    await until('story')
    if (!straight) {
      await tester.press('back')
      await until('section')
    }
    await tester.press('back')
    await until('home')
  }
  port1.close()
  await tester.whenIdle()
}
