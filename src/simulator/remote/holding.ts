import type { KeyName } from '../../platform/keys'

export interface HoldingNeeds {
  readonly down: (key: KeyName, repeat: boolean) => void
  readonly up: (key: KeyName) => void
  /** Milliseconds to the first repeat, and between repeats; null: the remote sends none. */
  readonly timing: () => { readonly first: number; readonly next: number } | null
}

export interface Holding {
  press(key: KeyName): void
  release(key: KeyName): void
  releaseAll(): void
}

/** Keys that repeat while they are held, as this remote's do. */
export function createHolding({ down, up, timing }: HoldingNeeds): Holding {
  const timers = new Map<KeyName, ReturnType<typeof setTimeout> | null>()
  const repeatAfter = (key: KeyName, delay: number): void => {
    timers.set(key, setTimeout(() => {
      down(key, true)
      repeatAfter(key, timing()?.next ?? delay)
    }, delay))
  }
  const press = (key: KeyName): void => {
    if (timers.has(key)) return
    down(key, false)
    const told = timing()
    if (told) repeatAfter(key, told.first)
    else timers.set(key, null)
  }
  const release = (key: KeyName): void => {
    if (!timers.has(key)) return
    clearTimeout(timers.get(key) ?? undefined)
    timers.delete(key)
    up(key)
  }
  return { press, release, releaseAll: () => [...timers.keys()].forEach(release) }
}
