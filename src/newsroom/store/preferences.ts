import { choiceIn } from '../model/choice'
import { languages, type Language } from '../model/language'
import { readingIn, usualReading, type Reading } from '../model/reading'
import type { Storage } from '../model/storage'
import { usualWatching, watchingIn, type Watching } from '../model/watching'
import { storedIn } from './stored'

const holds = ['quick', 'usual', 'slow'] as const
const motions = ['glide', 'step'] as const
const levels = ['off', 'full', 'brief'] as const

/** How the viewer wants the channel. */
export interface Chosen {
  /** Ids of sections that are not wanted on home. */
  readonly hidden: readonly string[]
  /** Ids of sections in the viewer's order; a section that is not named stands where the channel has it. */
  readonly order: readonly string[]
  /** Words and topics; stories with one of them are left out. */
  readonly muted: readonly string[]
  /** Cards show their numbers. */
  readonly numbersShown: boolean
  /** Lists glide to where they go, or are there at once. */
  readonly motion: (typeof motions)[number]
  /** How long a key is held before it goes on by itself. */
  readonly hold: (typeof holds)[number]
  /** Nothing of what is done now is kept. */
  readonly guest: boolean
  /** In which the channel speaks; null: as the TV is set. */
  readonly language: Language | null
  /** How text is set. */
  readonly reading: Reading
  /** How fast stories are read aloud; 1 is the voice's own pace. */
  readonly pace: number
  /** The language of the edition that is opened (BCP 47); null: as the TV's language. */
  readonly edition: string | null
  /** The path that the channel begins with; '': home. */
  readonly start: string
  /** How streams are played. */
  readonly watching: Watching
  /** What is in focus is said; 'brief': in few words. */
  readonly guidance: (typeof levels)[number]
  /** The viewer was asked once how large text should be. */
  readonly welcomed: boolean
}

/** What the viewer chose, also at the next start. */
export interface Preferences {
  chosen(): Chosen
  choose(change: Partial<Chosen>): void
  /** What is chosen holds at the next start. */
  readonly lasts: boolean
  /** Nobody was welcomed yet, and a welcome would be remembered. */
  readonly isFirst: boolean
  /** Tells of every change until it is called off. */
  onChange(listener: () => void): () => void
}

const key = 'preferences'
const mostSections = 1_000
const mostWords = 50
const longest = 200
const untouched: Chosen = { hidden: [], order: [], muted: [], numbersShown: false, motion: 'glide', hold: 'usual', guest: false, language: null, reading: usualReading, pace: 1, edition: null, start: '', watching: usualWatching, guidance: 'off', welcomed: false }

/** `motion`: how lists move on this TV until the viewer says otherwise. */
export function createPreferences(storage: Storage | null, motion = untouched.motion): Preferences {
  const stored = storedIn(storage, key)
  let chosen = chosenIn(stored, motion)
  // What nobody chose is left to the TV, at each start anew.
  let moves = choiceIn<Chosen['motion'] | null>(motions, (stored as Partial<Chosen> | null)?.motion, null)
  const listeners = new Set<() => void>()
  return {
    chosen: () => chosen,
    get lasts() { return storage !== null && storage.lasts !== false },
    get isFirst() { return !chosen.welcomed && this.lasts },
    choose: change => {
      chosen = { ...chosen, ...change }
      moves = change.motion ?? moves
      storage?.write(key, JSON.stringify({ ...chosen, motion: moves }))
      listeners.forEach(listener => listener())
    },
    onChange: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}

/** What is foreign or broken is as if it had never been chosen; the rest holds. */
function chosenIn(stored: unknown, usualMotion: Chosen['motion']): Chosen {
  const { hidden, order, muted, numbersShown, motion, hold, guest, language, reading, pace, edition, start, watching, guidance, welcomed } = (stored ?? {}) as Partial<Record<keyof Chosen, unknown>>
  return {
    hidden: textsIn(hidden, mostSections),
    order: textsIn(order, mostSections),
    muted: textsIn(muted, mostWords),
    numbersShown: numbersShown === true,
    motion: choiceIn(motions, motion, usualMotion),
    hold: choiceIn(holds, hold, untouched.hold),
    guest: guest === true,
    language: choiceIn<Language | null>(languages, language, null),
    reading: readingIn(reading),
    pace: typeof pace === 'number' && pace >= 0.5 && pace <= 2 ? pace : 1,
    edition: typeof edition === 'string' && edition !== '' && edition.length <= longest ? edition : null,
    start: typeof start === 'string' && start.length <= longest ? start : '',
    watching: watchingIn(watching),
    guidance: choiceIn(levels, guidance, untouched.guidance),
    welcomed: welcomed === true,
  }
}

function textsIn(list: unknown, most: number): readonly string[] {
  if (!Array.isArray(list)) return []
  const texts = list.filter((text): text is string => typeof text === 'string' && text !== '' && text.length <= longest)
  return [...new Set(texts)].slice(0, most)
}
