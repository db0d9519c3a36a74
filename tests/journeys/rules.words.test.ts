import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { faces, safe } from '../../src/tv/components/theme'
import { sectionPages, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { around, isBright, linesSeen, pixelsOf, ringRoom, strayPixels } from '../support/screenPixels'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster
let channel: object

const now = Date.parse('2026-11-24T10:00:00Z')
const long = Array.from({ length: 30 }, (_, i) => `Paragraph number ${i} tells what the harbour did on this day. It did a good deal, as it does whenever there is fog, and then it slept.`)
const wordy = 'Harbour council votes to keep the old ferry running through the winter, after three weeks of fog, two storms and a petition that nearly everyone signed, some of them twice and one of them in verse'

/** What the app draws as text, told by its canvas. */
interface Drawn {
  readonly font: string
  readonly text: string
}

beforeAll(async () => {
  const items = (name: string) => Array.from({ length: 12 }, (_, i) => ({ title: `${name}: ${wordy} (${i})`, link: `/${name}/${2000 + i}.html`, date: new Date(now - (i + 1) * 600_000).toISOString() }))
  const names = ['Harbour', 'Sport']
  broadcaster = await startBroadcaster(sectionPages(names, items, long))
  channel = { name: 'Quay News', sections: names.map(title => ({ title, sources: [`${broadcaster.address}/${title}.xml`] })) }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

test('rules 28 and 35: words and focus stand in the safe area, and a card gives a long headline three lines', async () => {
  const tv = await openTv({ isSeen: true, channel, now })
  await tv.whenIdle()
  const card = (await tv.focus())!.rect
  expect(linesSeen(await pixelsOf(tv), { x: card.x, y: card.y + 248, w: card.w, h: 128 })).toBe(3)
  const outside: Record<string, readonly string[]> = {}
  const look = async (where: string, ...keys: string[]): Promise<void> => {
    await tv.hurry(...keys)
    outside[where] = await wordsOutside(tv)
  }
  await look('home')
  await look('far in a row', 'right', 'right', 'right', 'right', 'right', 'right')
  await look('in the last row', 'down')
  await look('in a section', 'ff', 'ff', 'ff', 'ok')
  await look('in the middle of a section', 'down', 'down', 'down')
  await look('in a story', 'ok')
  await look('on its next page', 'right')
  await look('on the keyboard', 'search')
  await look('among results', 'right', 'right', 'right', 'ok', 'right', 'right', 'right', 'right')
  await look('in the question on Back', '1', '0', '0', 'back')
  expect(Object.entries(outside).filter(([, found]) => found.length > 0)).toEqual([])
})

/** Nothing as bright as words stands outside the safe area, but for the focus's ring; the focus itself is inside. */
async function wordsOutside(tv: Tv): Promise<readonly string[]> {
  const { rect, role } = (await tv.focus())!
  const inside = { x: safe.left, y: safe.top, w: safe.width, h: safe.bottom - safe.top }
  // A page of text has the focus as a whole.
  const focus = role === 'article' ? inside : rect
  expect({ role, left: focus.x >= inside.x, top: focus.y >= inside.y, right: focus.x + focus.w <= inside.x + inside.w, bottom: focus.y + focus.h <= inside.y + inside.h })
    .toEqual({ role, left: true, top: true, right: true, bottom: true })
  return strayPixels(await pixelsOf(tv), isBright, [inside, around(focus, ringRoom)])
}

test('rule 37: text is upright, of the channel’s own weights, in mixed case, and nobody stretches its lines', async () => {
  const tv = await openTv({ isSeen: true, channel, now, prepare: page => page.addInitScript(recordText) })
  await tv.whenIdle()
  await tv.press('ok', 'right')
  const said = await tv.text()
  // One face is drawn where nobody sees it, to learn whether this TV has emoji.
  const drawn = (await tv.page.evaluate(() => (window as unknown as { drawn: Drawn[] }).drawn)).filter(({ text }) => text !== '\ud83d\ude00')
  expect(drawn.filter(({ font }) => /italic|oblique/.test(font))).toEqual([])
  const drawnIn = new Set(drawn.map(({ font }) => /"?(Tenfoot [A-Z a-z]+?)"?$/.exec(font)?.[1] ?? font))
  expect([...drawnIn].filter(face => !Object.values(faces).includes(face))).toEqual([])
  expect([...drawnIn]).toEqual(expect.arrayContaining([faces.sans, faces.serif]))
  const weights = await tv.page.evaluate(() => [...document.fonts].map(({ weight }) => weight))
  expect(weights.filter(weight => weight !== 'normal' && !(Number(weight) >= 400))).toEqual([])
  // Each line is drawn as the words that it has, with the spaces that they have: nothing is spread, and no case is changed.
  const body = said.split('\n').filter(line => line.length > 40 && long.some(text => text.includes(line)))
  expect(body.length).toBeGreaterThan(5)
  const written = new Map(drawn.map(({ text, font }) => [text.replace(/[\u200e\u200f\u202a-\u202c]/g, '').trim(), font] as const))
  expect(body.map(line => written.get(line.trim()) ?? `not drawn: ${line}`).filter(font => !font.includes('Tenfoot Sans'))).toEqual([])
})

/** Runs in the page. */
function recordText(): void {
  const drawn: Drawn[] = []
  Object.assign(window, { drawn })
  const fillText = CanvasRenderingContext2D.prototype.fillText
  CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text: string, x: number, y: number, width?: number) {
    drawn.push({ font: this.font, text })
    return width === undefined ? fillText.call(this, text, x, y) : fillText.call(this, text, x, y, width)
  }
}
