import type { KeyName } from '../../platform/keys'
import type { Focus, LifecycleEvent, StorageFault, Tester } from '../../tv/app/tester'
import type { Setup } from '../bench/setup'

/** What a tester does on the bench, and what has to come of it: plain JSON, described by scenario.schema.json. */
export interface Scenario {
  readonly v: 1
  readonly name: string
  /** What it is for, in a sentence or two. */
  readonly about?: string
  /** Where it differs from the bench as it is plain. */
  readonly setup?: ScenarioSetup
  /** What the viewer chose before, by the app's own names: `{ "language": "ar", "reading": { "size": "largest" } }`. */
  readonly choices?: Choices
  /** The viewer was never here. */
  readonly isNew?: boolean
  readonly steps: readonly Step[]
}

export type ScenarioSetup = Partial<Omit<Setup, 'clock'>> & {
  /** An ISO time in UTC, or milliseconds since 1970. */
  readonly clock?: string | number | null
}

export type Choice = string | number | boolean | null | readonly string[] | { readonly [name: string]: string | number | boolean }
export type Choices = { readonly [name: string]: Choice }

export type Step = StepKind & {
  /** Milliseconds after the step before, when it was recorded. */
  readonly after?: number
}

export type StepKind =
  | { readonly press: KeyName, readonly times?: number }
  | { readonly hold: KeyName, readonly ms: number }
  /** Digits, each a key. */
  | { readonly type: string }
  /** Until it is so; `limit` in milliseconds. */
  | { readonly wait: 'idle' | Seen, readonly limit?: number }
  /** It is so, or is within the limit. */
  | { readonly expect: Seen | { readonly not: Seen }, readonly limit?: number }
  /** All conditions that hold from here on. */
  | { readonly set: readonly string[] }
  | { readonly lifecycle: LifecycleEvent }
  /** A link from outside, while the app runs. */
  | { readonly open: string }
  | { readonly storage: StorageFault }
  /** Off and on again; what the app keeps stays. */
  | { readonly restart: true }
  | { readonly shot: string }

/** What is told has to be so; what is not told is free. Texts that end in '…' say how theirs begin. */
export interface Seen {
  readonly focus?: Partial<Pick<Focus, 'id' | 'role' | 'label' | 'value' | 'index' | 'count'>>
  readonly screen?: { readonly name?: string, readonly title?: string, readonly state?: string, readonly page?: number, readonly pages?: number }
  /** Stands somewhere on the screen. */
  readonly text?: string
  /** Is part of what was said last, or of the four before. */
  readonly speech?: string
  readonly video?: Partial<Pick<Awaited<ReturnType<Tester['video']>>, 'state' | 'advancing' | 'live'>>
}
