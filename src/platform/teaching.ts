import type { KeyName } from './keys'
import { isNameless, keepLearned, learnedIn, withKey } from './learnedKeys'
import { isKept } from './namedKeys'
import type { PressedKey } from './pressedKeys'
import type { TextStorage } from './storage'

/** Keys that can be taught: what everything is done with first. */
export const teachable = [
  'up', 'down', 'left', 'right', 'ok', 'back', 'playPause', 'play', 'pause', 'stop', 'ff', 'rw', 'next', 'prev',
  'red', 'green', 'yellow', 'blue', 'pageUp', 'pageDown', 'info', 'captions', 'search',
] as const satisfies readonly KeyName[]

export type Teachable = typeof teachable[number]

/** How it ended that a key was asked for; `as`: it is one of the six that everything is done with. */
export type Taught = { readonly kind: 'taught' | 'already' | 'nameless' | 'late' } | { readonly kind: 'kept'; readonly as: Teachable }

/** What a viewer teaches this set of its remote. */
export interface Teaching {
  readonly keys: readonly Teachable[]
  /** What a code was taught to be; null: what the TV says. */
  nameOf(code: number): KeyName | null
  codeOf(key: Teachable): number | null
  /** Takes the next key for this one, for ten seconds at most; tells once how it ended. */
  ask(key: Teachable, told: (taught: Taught) => void): void
  /** A key went down; true: it was waited for, and is for nobody else. */
  hears(pressed: PressedKey): boolean
  forget(): void
}

export interface TeachingNeeds {
  readonly storage: Pick<TextStorage, 'read' | 'write' | 'remove'>
  /** Milliseconds. */
  now(): number
  after(ms: number, call: () => void): () => void
}

const patienceMs = 10_000
/** Milliseconds in which the thumb may still be on a key, which some sets tell again without a mark. */
const liftMs = 1_000

interface Asking {
  readonly key: Teachable
  readonly since: number
  end(taught: Taught): void
}

export function createTeaching({ storage, now, after }: TeachingNeeds): Teaching {
  let learned = learnedIn(storage)
  let asking: Asking | null = null
  let taken = { code: 0, at: -Infinity }
  const ask = (key: Teachable, told: (taught: Taught) => void): void => {
    asking?.end({ kind: 'late' })
    const callOff = after(patienceMs, () => end({ kind: 'late' }))
    const end = (taught: Taught): void => {
      callOff()
      asking = null
      told(taught)
    }
    asking = { key, since: now(), end }
  }
  const take = (key: Teachable, { name, code }: PressedKey): Taught => {
    if (name === key) return { kind: 'already' }
    if (name !== null && isKept(name) && learned.get(code) !== name) return { kind: 'kept', as: name as Teachable }
    if (isNameless(code)) return { kind: 'nameless' }
    learned = withKey(learned, code, key)
    keepLearned(storage, learned)
    return { kind: 'taught' }
  }
  return {
    keys: teachable,
    nameOf: code => learned.get(code) ?? null,
    codeOf: key => Array.from(learned).find(([, name]) => name === key)?.[0] ?? null,
    ask,
    hears: pressed => {
      if (!asking) return pressed.code === taken.code && now() - taken.at < liftMs
      const { key, since, end } = asking
      // Any other key ends it, so that nobody is caught here.
      if (pressed.name === 'ok' && now() - since < liftMs) return true
      taken = { code: pressed.code, at: now() }
      end(take(key, pressed))
      return true
    },
    forget: () => {
      learned = new Map()
      storage.remove('keys')
    },
  }
}
