import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { keepDiary, readDiary, silencesIn, untilWritten, type Moment } from '../support/diary'
import { openStudio, type Studio, type StudioFault } from '../support/studio'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

interface Break {
  readonly name: string
  /** What the studio does, or the TV's own network. */
  readonly fault: StudioFault | 'no network'
  /** It plays on, and nobody is told. */
  readonly plays?: boolean
  /** The viewer leaves while it stands still, and comes again when it is mended. */
  readonly leaves?: boolean
}

const breaks: readonly Break[] = [
  { name: 'a playlist that goes', fault: 'gone' },
  { name: 'a server that fails', fault: 'failing' },
  { name: 'a sign-in page', fault: 'nonsense' },
  { name: 'a playlist that grows no more', fault: 'stale' },
  { name: 'pieces that are missing', fault: 'lost pieces', leaves: true },
  { name: 'one piece of eight that is missing', fault: 'lost piece' },
  { name: 'pieces that are cut short', fault: 'cut pieces' },
  { name: 'pieces that never come', fault: 'silent pieces' },
  { name: 'a network that goes', fault: 'no network' },
  { name: 'a gap that the playlist tells of', fault: 'gap', plays: true },
  { name: 'a clock that begins anew', fault: null, plays: true },
]

interface Dead {
  readonly name: string
  readonly fault: StudioFault
  readonly path: string
  /** The card's sentence. */
  readonly says: RegExp
  /** What brings it back when it is mended; null: it cannot be. */
  readonly again: 'ok' | 'online' | null
}

const dead: readonly Dead[] = [
  { name: 'a playlist that is gone', fault: 'gone', path: 'stream.m3u8', says: /does not send just now/, again: 'online' },
  { name: 'a server that fails', fault: 'failing', path: 'stream.m3u8', says: /does not hand out the stream just now/, again: 'ok' },
  { name: 'a sign-in page', fault: 'nonsense', path: 'stream.m3u8', says: /is damaged/, again: 'ok' },
  { name: 'a codec that no browser has', fault: 'strange codec', path: 'stream.m3u8', says: /This TV cannot play this stream/, again: 'ok' },
  { name: 'a file that is none', fault: null, path: 'film.mp4', says: /This TV cannot play this stream/, again: null },
  { name: 'a server that never answers', fault: 'silence', path: 'stream.m3u8', says: /does not come through/, again: 'ok' },
  { name: 'a stream whose pieces never come', fault: 'silent pieces', path: 'stream.m3u8', says: /does not come through/, again: 'ok' },
]

const studios: Studio[] = []
/** All of them at once: each waits more than it works. */
let broken: readonly Promise<Seen>[]
let unplayable: readonly Promise<Seen & { readonly card: string | null }>[]
let moved: ReturnType<typeof watchNext>

beforeAll(() => {
  broken = breaks.map(watchBreak)
  unplayable = dead.map(watchDead)
  moved = watchNext()
  // What fails is told by the test that waits for it.
  for (const watched of [...broken, ...unplayable, moved]) watched.catch(() => undefined)
})
afterAll(async () => {
  await closeTvs()
  await closeBrowser()
  await Promise.all(studios.map(studio => studio.close()))
})

test.each(breaks.map(({ name, plays }, i) => [name, plays ? 'it plays on' : 'it is told within five seconds, and made good by itself', i] as const))('%s while it plays: %s', async (_name, _what, i) => {
  const { diary, took, back, errors } = await broken[i]!
  const silences = silencesIn(diary)
  if (breaks[i]!.plays) {
    expect(silences).toEqual([])
    expect(secondsIn(diary)).toBeGreaterThan(16)
  } else {
    expect(silences).not.toEqual([])
    expect(Math.max(...silences)).toBeLessThan(5_000)
    expect(took).toBeLessThan(20_000)
  }
  expect(diary.filter(({ focus, state }) => focus === null || state === 'failed')).toEqual([])
  expect(back).toEqual({ focus: 'live:gull-live', quick: true })
  expect(errors).toEqual([])
})

test.each(dead.map(({ name }, i) => [name, i] as const))('rule 40: %s from the beginning is told within five seconds, and a card says what to press within forty; Back works', async (_name, i) => {
  const { diary, took, card, back, errors } = await unplayable[i]!
  expect(card).toMatch(dead[i]!.says)
  expect(card).toMatch(/Press OK to try again\.$/)
  expect(Math.max(...silencesIn(diary))).toBeLessThan(5_000)
  // What is slow to start on a busy machine is no part of the forty.
  expect(took).toBeLessThan(42_000)
  expect(diary.filter(({ focus }) => focus === null)).toEqual([])
  expect(back).toEqual({ focus: 'live:gull-live', quick: true })
  expect(errors).toEqual([])
})

test('rule 43: a picture that stops has a sign within three seconds, and comes from the next address within twenty', async () => {
  const { diary, took } = await moved
  expect(Math.max(...silencesIn(diary, 'signed'))).toBeLessThan(3_000)
  expect(took).toBeLessThan(20_000)
})

test('of four addresses the one that is none the worse is played, and nothing is told', async () => {
  const [good, strange] = [await studio(), await studio('strange codec')]
  const tv = await opened(`${good.host}/gone.m3u8`, `${good.host}/film.mp4`, strange.address, good.address)
  await keepDiary(tv.page)
  await watch(tv)
  await untilPlays(tv)
  expect(await tv.page.evaluate(() => window.tester!.video())).toMatchObject({ source: good.address })
  expect(silencesIn(await readDiary(tv.page))).toEqual([])
})

interface Seen {
  readonly diary: readonly Moment[]
  /** Milliseconds until it played again after it was mended, or until the card came. */
  readonly took: number
  /** Where Back led, and whether at once. */
  readonly back: { readonly focus: string | undefined, readonly quick: boolean }
  readonly errors: readonly string[]
}

async function watchBreak({ fault, plays, leaves }: Break): Promise<Seen> {
  const from = await studio()
  const tv = await opened(from.address)
  await watch(tv)
  await untilPlays(tv)
  await keepDiary(tv.page)
  const setFault = async (is: boolean): Promise<void> => {
    if (fault === 'no network') await tv.page.context().setOffline(is)
    else from.fault = is ? fault : null
  }
  await setFault(true)
  await untilWritten(tv.page, plays ? 'long' : 'told')
  const left = leaves ? await back(tv) : null
  await setFault(false)
  const mended = Date.now()
  if (left) await watch(tv)
  await untilPlays(tv)
  const took = Date.now() - mended
  const diary = await readDiary(tv.page)
  const returned = await back(tv)
  return { diary, took, back: { ...returned, quick: returned.quick && (left?.quick ?? true) }, errors: tv.errors }
}

async function watchDead({ fault, path, again }: Dead): Promise<Seen & { readonly card: string | null }> {
  const from = await studio(fault)
  const tv = await opened(`${from.host}/${path}`)
  await keepDiary(tv.page)
  const begun = Date.now()
  await watch(tv)
  await untilWritten(tv.page, 'given up')
  const took = Date.now() - begun
  const card = (await tv.focus())?.label ?? null
  const diary = await readDiary(tv.page)
  from.fault = null
  if (again === 'ok') await watch(tv)
  if (again === 'online') await tv.page.evaluate(() => window.dispatchEvent(new Event('online')))
  if (again) await untilPlays(tv)
  return { diary, took, card, back: await back(tv), errors: tv.errors }
}

/** Its pieces stop; another studio sends the same. `took`: milliseconds from the standstill until that one is asked. */
async function watchNext(): Promise<Pick<Seen, 'diary' | 'took'>> {
  const [first, next] = [await studio(), await studio()]
  const tv = await opened(first.address, next.address)
  await watch(tv)
  await untilPlays(tv)
  await keepDiary(tv.page)
  first.fault = 'silent pieces'
  await untilWritten(tv.page, 'told')
  const stopped = Date.now() - 4_000
  await tv.page.evaluate(async address => {
    while ((await window.tester!.video()).source !== address) await new Promise(done => setTimeout(done, 20))
  }, next.address)
  const took = Date.now() - stopped
  await untilPlays(tv)
  return { diary: await readDiary(tv.page), took }
}

async function studio(fault: StudioFault = null): Promise<Studio> {
  const opened = await openStudio()
  studios.push(opened)
  return Object.assign(opened, { fault })
}

async function opened(...sources: readonly string[]): Promise<Tv> {
  const channel = { name: 'Gull Post', sections: [{ title: 'News', sources: [sources[0]!.replace(/[^/]*$/, 'rss.xml')] }], live: [{ title: 'Gull live', sources }] }
  // Small, because all of them are painted.
  const tv = await openTv({ channel, size: { width: 640, height: 360 } })
  await tv.whenIdle()
  return tv
}

const watch = (tv: Tv) => tv.page.evaluate(() => window.tester!.press('ok'))
const untilPlays = (tv: Tv) => tv.until(async tester => (await tester.video()).advancing && !(await tester.text()).some(line => line.startsWith('The stream stands still.')))

/** Presses Back, and sees where it leads: home is there before a viewer notices. */
function back(tv: Tv): Promise<Seen['back']> {
  return tv.page.evaluate(async () => {
    const begun = performance.now()
    await window.tester!.press('back')
    while ((await window.tester!.screen()).name !== 'home') await new Promise(done => setTimeout(done))
    const took = performance.now() - begun
    return { focus: (await window.tester!.focus())?.id, quick: took < 1_000 }
  })
}

/** Seconds of the stream that were played. */
function secondsIn(diary: readonly Moment[]): number {
  return diary[diary.length - 1]!.time - diary[0]!.time
}
