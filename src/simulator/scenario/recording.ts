import type { KeyName } from '../../platform/keys'
import type { Seen, Step, StepKind } from './scenario'

export interface RecordingNeeds {
  /** Milliseconds, from anywhere. */
  now(): number
  /** When the app rests: where it is; null: it does not rest, and nothing certain can be said. */
  settle(): Promise<Seen | null>
  /** There is another step. */
  changed(): void
}

export interface Recording {
  readonly steps: readonly Step[]
  key(key: KeyName, down: boolean, repeat: boolean): void
  act(step: StepKind): void
  /** What is to hold where the app is now; nothing is awaited after it. */
  note(expectation: Extract<StepKind, { readonly expect: unknown }>): void
  /** All that was done, when the last of it has led somewhere. */
  end(): Promise<readonly Step[]>
}

const most = 300
/** Presses so close are one step. */
const closeMs = 500
const longestPause = 60_000

/** Writes down what is done, and after each of it where the app came to rest. */
export function createRecording({ now, settle, changed }: RecordingNeeds): Recording {
  const steps: Step[] = []
  const held = new Map<KeyName, { readonly at: number, repeats: number }>()
  let last = now()
  let turn = 0
  let settling: Promise<void> = Promise.resolve()
  const add = (step: StepKind, at: number): void => {
    if (steps.length >= most) return
    const after = Math.min(longestPause, Math.max(0, Math.round(at - last)))
    last = at
    const before = steps[steps.length - 1]
    if ('press' in step && before && 'press' in before && before.press === step.press && after < closeMs && (before.times ?? 1) < 100) steps[steps.length - 1] = { ...before, times: (before.times ?? 1) + 1 }
    else steps.push({ ...step, after })
    changed()
    const own = ++turn
    settling = settle().catch(() => null).then(seen => {
      // Whoever pressed again meanwhile is somewhere else.
      if (own !== turn || !seen || steps.length >= most) return
      steps.push({ expect: seen })
      changed()
    })
  }
  return {
    get steps() { return steps },
    key: (key, down, repeat) => {
      const own = held.get(key)
      if (down && own) own.repeats++
      else if (down && !repeat) {
        turn++
        held.set(key, { at: now(), repeats: 0 })
      } else if (!down && own) {
        held.delete(key)
        add(own.repeats > 0 ? { hold: key, ms: Math.min(longestPause, Math.round(now() - own.at)) } : { press: key }, own.at)
      }
    },
    act: step => add(step, now()),
    note: expectation => {
      steps.push(expectation)
      changed()
    },
    end: async () => {
      await settling
      return steps
    },
  }
}
