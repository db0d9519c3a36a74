import type { Lightning } from '@lightningjs/sdk'
import { browserKeys } from '../../src/platform/browser'
import { keyNames, type KeyName } from '../../src/platform/keys'
import type { Shown } from './stage'

/** 0 to 1, the same again for the same seed. */
export type Random = () => number

export interface Storm {
  readonly keys: number
  readonly random: Random
  /** What happens between two keys, now and then: news, failures. */
  meanwhile?(): void
  /** After every key. */
  check?(key: KeyName): void
}

/** Keys between two looks at all of the stage. */
const lookEvery = 200
const drawEvery = 25
const newsEvery = 60

/** Arrows are what viewers press most; all other keys of a remote come, too. */
const arrows: readonly KeyName[] = ['up', 'down', 'left', 'right', 'down', 'right']
export const stormKeys: readonly KeyName[] = [...arrows, ...arrows, ...arrows, 'ok', 'ok', 'back', ...keyNames.filter(name => browserKeys[name])]

/** The seed of this run, told so that it can be run again. */
export function stormSeed(): number {
  const seed = Number(process.env['TENFOOT_SEED'] ?? Date.now() % 1_000_000)
  console.log(`The seed of the random keys is ${seed}; TENFOOT_SEED=${seed} presses them again.`)
  return seed
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function oneOf<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!
}

/** Presses keys at random; something on stage has the focus after every one, and nothing throws. */
export function storm(shown: Pick<Shown<unknown>, 'stage' | 'press' | 'draw' | 'focused' | 'requests' | 'unheard'>, { keys, random, meanwhile, check }: Storm): void {
  const last: KeyName[] = []
  try {
    for (let i = 0; i < keys; i++) {
      const key = oneOf(stormKeys, random)
      last.push(key)
      if (last.length > 30) last.shift()
      shown.press(key)
      check?.(key)
      if (random() * newsEvery < 1) meanwhile?.()
      if (random() * drawEvery < 1) shown.draw(Math.ceil(random() * 4))
      expectFocus(shown.stage)
      if (i % lookEvery === 0) lookAtAll(shown)
      // A storm asks for more than anybody wants to remember.
      shown.requests.length = shown.unheard.length = 0
    }
  } catch (error) {
    throw new Error(`After ${last.join(' ')}: ${String((error as Error).stack ?? error)}`)
  }
}

function lookAtAll(shown: Pick<Shown<unknown>, 'draw' | 'focused'>): void {
  shown.draw()
  shown.focused()
}

function expectFocus(stage: Lightning.Stage): void {
  const path = (stage as unknown as { application: { focusPath: readonly Lightning.Component[] } }).application.focusPath
  for (const element of path) {
    if (!element.attached || !element.visible) throw new Error(`Focus is on ${element.getLocationString()}, which is not on stage.`)
  }
  const leaf = path[path.length - 1] as { described?: unknown } | undefined
  if (path.length < 2 || !leaf?.described) throw new Error(`Focus is on ${path[path.length - 1]?.getLocationString() ?? 'nothing'}, which nobody can name.`)
}
