import type { Examiner } from '../examiner'
import { passes, unjudged, type Rule } from '../rule'

/** What plays: the first live stream that home offers. */
export const mediaRules: readonly Rule[] = [
  {
    number: 7, says: 'A stream plays within 8 s.', from: 'Roku 3.6',
    judge: async examiner => {
      const took = await playing(examiner)
      if (took === 'none') return unjudged('The channel has no live stream on home.')
      return passes(took !== null && took <= 8000, took === null ? `still ${(await examiner.tester.video()).state} after 15 s` : `${Math.round(took)} ms`)
    },
  },
  {
    number: 40, says: 'A stream that fails says so and what to press, and Back works.', from: 'Samsung VI-GP-02',
    judge: async examiner => {
      await examiner.begin({ conditions: ['stream-missing'] })
      if (!await onLive(examiner)) return unjudged('The channel has no live stream on home.')
      await examiner.press('ok')
      const said = await examiner.until(async () => ['error', 'offline'].includes((await examiner.screen()).state), 40_000)
      await examiner.tester.whenIdle()
      const text = (await examiner.text()).replace(/\s+/g, ' ').slice(0, 160)
      await examiner.press('back')
      return passes(said !== null && (await examiner.screen()).name === 'home', said === null ? `no word after 40 s: “${text}”` : `after ${Math.round(said)} ms: “${text}”`)
    },
  },
  {
    number: 45, says: 'What plays stops within 1 s when the TV shows something else.', from: 'Comcast, Samsung',
    judge: async examiner => {
      const took = await playing(examiner)
      if (took === 'none' || took === null) return unjudged('Nothing plays here.')
      await examiner.tester.lifecycle('hide')
      const stopped = await examiner.until(() => Array.from(examiner.app.document.querySelectorAll('video')).every(({ paused, src }) => paused || src === ''), 2000)
      await examiner.tester.lifecycle('show')
      return passes(stopped !== null && stopped <= 1000, stopped === null ? 'It went on.' : `after ${Math.round(stopped)} ms`)
    },
  },
  {
    number: 50, says: 'Nothing plays on home before a key is pressed.', from: 'Roku',
    judge: async examiner => {
      await examiner.begin()
      const { state } = await examiner.tester.video()
      return passes(!(await examiner.tester.video()).advancing, `the player is ${state}`)
    },
  },
]

async function onLive(examiner: Examiner): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    if ((await examiner.tester.focus())?.id.startsWith('live:')) return true
    await examiner.press('left')
  }
  return (await examiner.tester.focus())?.role === 'video'
}

/** Milliseconds from OK until the picture moves; null: it never did; 'none': there is nothing to play. */
async function playing(examiner: Examiner): Promise<number | null | 'none'> {
  await examiner.begin()
  if (!await onLive(examiner)) return 'none'
  const start = performance.now()
  await examiner.press('ok')
  const found = await examiner.until(async () => (await examiner.tester.video()).advancing, 15_000)
  return found === null ? null : performance.now() - start
}
