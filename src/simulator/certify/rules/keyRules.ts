import type { KeyName } from '../../../platform/keys'
import { keysOf } from '../../profiles/keysOf'
import type { Focus } from '../../../tv/app/tester'
import { tap, type Examiner } from '../examiner'
import { passes, unjudged, type Rule } from '../rule'
import { stores } from '../stores'

/** Keys and focus: the rules that viewers feel first. */
export const keyRules: readonly Rule[] = [
  {
    number: 4, says: 'A key changes the screen within 250 ms.', from: 'Roku 3.5',
    judge: async examiner => {
      await examiner.begin()
      const times: number[] = []
      for (const key of ['right', 'right', 'right', 'down', 'right', 'down', 'up', 'left'] as const) {
        const time = await examiner.timed(key)
        if (time !== null) times.push(time)
      }
      if (times.length < 4) return unjudged(`Only ${times.length} of 8 keys had somewhere to go.`)
      return passes(Math.max(...times) <= 250, `${Math.round(Math.max(...times))} ms at most, of ${times.length} keys`)
    },
  },
  {
    number: 5, says: 'From screen to screen within 3 s.', from: 'Roku 3.3',
    judge: async examiner => {
      await examiner.begin()
      if (!await examiner.openStory()) return unjudged('Home has no story to open.')
      const back = await changed(examiner, 'back')
      const there = await changed(examiner, 'ok')
      return passes(Math.max(back, there) <= 3000, `${Math.round(there)} ms into a story, ${Math.round(back)} ms back`)
    },
  },
  {
    number: 14, says: 'Arrows, OK and Back are enough: story, section, search and settings.', from: 'LG, Google TV, Roku',
    judge: async examiner => {
      await examiner.begin()
      const reached: string[] = []
      if (await examiner.openStory()) reached.push('story')
      await home(examiner)
      await examiner.press('up')
      for (const id of ['header:search', 'header:settings']) {
        for (let tries = 0; tries < 6 && (await examiner.tester.focus())?.id !== id; tries++) await examiner.press(tries < 3 ? 'right' : 'left')
        await examiner.press('ok')
        reached.push((await examiner.screen()).name)
        await examiner.press('back')
      }
      const wanted = ['story', 'search', 'settings']
      return passes(wanted.every(name => reached.includes(name)), `reached ${reached.join(', ')}`)
    },
  },
  {
    number: 15, says: 'Something has the focus, and stands on the screen, after every key.', from: 'LG, Google TV',
    judge: async examiner => {
      await examiner.begin()
      const { width, height } = { width: 1920, height: 1080 }
      const keys: readonly KeyName[] = ['right', 'down', 'down', 'left', 'ok', 'right', 'up', 'back', 'back', 'up', 'right', 'ok', 'down', 'back', 'down', 'right', 'right']
      for (const [index, key] of keys.entries()) {
        const focus = await examiner.press(key)
        const { x = -1, y = -1 } = focus?.rect ?? {}
        if (!focus || focus.label === '' || x < 0 || y < 0 || x > width || y > height) return passes(false, `After key ${index + 1} (${key}): ${focus ? `${focus.role} “${focus.label}” at ${x}, ${y}` : 'nothing'}`)
      }
      return passes(true, `${keys.length} keys`)
    },
  },
  {
    number: 17, says: 'Back returns to the very card.', from: 'Roku 4.6',
    judge: async examiner => {
      await examiner.begin()
      await examiner.press('down', 'right', 'right')
      const before = await examiner.tester.focus()
      await examiner.press('ok', 'right', 'back')
      const after = await examiner.tester.focus()
      return passes(before?.id === after?.id && JSON.stringify(before?.rect) === JSON.stringify(after?.rect), `from “${before?.label}” and back to “${after?.label}”`)
    },
  },
  {
    number: 18, says: 'A row that is left and entered again keeps its place.', from: 'BBC',
    judge: async examiner => {
      await examiner.begin()
      await examiner.press('down', 'right', 'right')
      const before = await examiner.tester.focus()
      await examiner.press('down', 'up')
      const after = await examiner.tester.focus()
      return passes(before?.id === after?.id, `“${before?.label}”, then “${after?.label}”`)
    },
  },
  {
    number: 19, says: 'A held key makes at most ten steps a second, and at most one after it came up.', from: 'our own',
    judge: async examiner => {
      await examiner.begin()
      const start = await longRow(examiner)
      if (!start) return unjudged('No row of home has six cards.')
      const rest = await held(examiner, 'right', 1500)
      const after = await examiner.press()
      const steps = (rest?.index ?? 1) - (start?.index ?? 1)
      const late = (after?.index ?? 1) - (rest?.index ?? 1)
      return passes(steps <= 16 && late <= 1, `${steps} steps in 1.5 s, ${late} after it came up`)
    },
  },
  {
    number: 21, says: 'One press of OK acts once, also over two screens.', from: 'Titan OS',
    judge: async examiner => {
      await examiner.begin()
      if (!await examiner.openStory()) return unjudged('Home has no story to open.')
      const { page } = await examiner.screen()
      return passes(page === undefined || page === 1, `the story opened on page ${page ?? 1}`)
    },
  },
  {
    number: 22, says: 'Keys that are not the app’s are left to the TV.', from: 'all makers',
    judge: async examiner => {
      await examiner.begin()
      // Volume, power, home: of no remote's keys that the app knows.
      const foreign = [447, 448, 449, 183, 409_000]
      const taken = foreign.filter(code => !sent(examiner, code))
      return passes(taken.length === 0, taken.length === 0 ? `${foreign.length} codes went by` : `swallowed: ${taken.join(', ')}`)
    },
  },
  {
    number: 25, says: 'A question keeps the focus; Back closes it, and the focus returns.', from: 'Samsung, Roku', stores: ['lg', 'samsung', 'vidaa'],
    judge: async examiner => {
      await examiner.begin()
      await home(examiner)
      const before = await examiner.tester.focus()
      await examiner.press('back')
      const asked = await examiner.tester.focus()
      await examiner.press('left', 'right', 'up', 'down')
      const still = await examiner.tester.focus()
      await examiner.press('back')
      const after = await examiner.tester.focus()
      const is = asked?.id.startsWith('dialog:') && still?.id.startsWith('dialog:') && before?.id === after?.id
      return passes(is === true, `“${asked?.label}”, then “${after?.label}”`)
    },
  },
  {
    number: 26, says: 'Back from a deep link goes home before it leaves.', from: 'Google TV',
    judge: async examiner => {
      await examiner.begin()
      const id = await firstStory(examiner)
      if (!id) return unjudged('Home has no story to link to.')
      await examiner.begin({ link: `story/${id}` })
      const opened = (await examiner.screen()).name
      await examiner.press('back')
      return passes(opened === 'story' && (await examiner.screen()).name === 'home', `${opened}, then ${(await examiner.screen()).name}`)
    },
  },
  {
    number: 68, says: 'A deep link opens its story, cold and warm; a wrong one ends on home.', from: 'Roku 5.1',
    judge: async examiner => {
      await examiner.begin()
      const id = await firstStory(examiner)
      if (!id) return unjudged('Home has no story to link to.')
      await examiner.tester.open(`story/${id}`)
      const warm = (await examiner.screen()).name
      await examiner.tester.open('story/%E0%A4%A/../../__proto__')
      const wrong = await examiner.tester.focus()
      return passes(warm === 'story' && wrong !== null, `warm: ${warm}; a wrong one: ${(await examiner.screen()).name}`)
    },
  },
  {
    number: 71, says: 'Back on the first screen leaves as the store wants it.', from: 'the stores',
    judge: async examiner => {
      await examiner.begin()
      await home(examiner)
      await examiner.press('back').catch(() => null)
      const asks = (await examiner.tester.focus())?.id.startsWith('dialog:') ?? false
      const { exit } = Object.values(stores).find(({ profile }) => profile === examiner.bench.setup.profile) ?? { exit: 'asks' as const }
      return passes(asks === (exit === 'asks'), asks ? 'It asks first.' : 'It leaves at once.')
    },
  },
]

/** Climbs to the first card of home. */
async function home(examiner: Examiner): Promise<void> {
  for (let tries = 0; tries < 8; tries++) {
    const { name } = await examiner.screen()
    const focus = await examiner.tester.focus()
    if (name === 'home' && focus?.id.startsWith('dialog:')) return void await examiner.press('back')
    if (name === 'home' && focus?.index === 1 && (focus.rect.y < 600)) return
    await examiner.press('back')
  }
}

async function firstStory(examiner: Examiner): Promise<string | null> {
  if (!await examiner.openStory()) return null
  return (await examiner.screen()).params['id'] ?? null
}

/** Milliseconds until another screen can be used. */
async function changed(examiner: Examiner, key: KeyName): Promise<number> {
  const { name } = await examiner.screen()
  const start = performance.now()
  tap(examiner, key)
  await examiner.until(async () => {
    const now = await examiner.screen()
    return now.name !== name && now.state !== 'loading'
  })
  return performance.now() - start
}

/** The focus at the start of a row with six cards or more. */
async function longRow(examiner: Examiner): Promise<Focus | null> {
  for (let tries = 0; tries < 6; tries++) {
    const focus = await examiner.press('down')
    if ((focus?.count ?? 0) >= 6) return focus
  }
  return null
}

/** Holds a key as the TV's remote does; the focus at the moment when it comes up. */
async function held(examiner: Examiner, key: KeyName, ms: number) {
  const { bench } = examiner
  const { first, next } = bench.profile.repeat ?? { first: ms, next: ms }
  bench.key(key, true)
  const start = performance.now()
  await examiner.until(() => performance.now() - start >= first, first + 1000)
  while (performance.now() - start < ms) {
    bench.key(key, true, true)
    const last = performance.now()
    await examiner.until(() => performance.now() - last >= next, next + 1000)
  }
  const focus = await examiner.tester.focus()
  bench.key(key, false)
  return focus
}

/** True: the app let it pass. */
function sent({ app, bench }: Examiner, keyCode: number): boolean {
  if (Object.values(keysOf(bench.profile.platform)).some(codes => codes?.includes(keyCode))) return true
  return app.dispatchEvent(Object.assign(new app.Event('keydown', { bubbles: true, cancelable: true }), { keyCode, which: keyCode }))
}
