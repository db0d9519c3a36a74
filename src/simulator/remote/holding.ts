import type { KeyName } from '../../platform/keys'

export interface HoldingNeeds {
  readonly down: (key: KeyName, repeat: boolean) => void
  readonly up: (key: KeyName) => void
}

export interface Holding {
  press(key: KeyName): void
  release(key: KeyName): void
  releaseAll(): void
}

const firstMs = 450
const nextMs = 100

/** Keys that repeat while they are held, as a remote's do. */
export function createHolding({ down, up }: HoldingNeeds): Holding {
  const timers = new Map<KeyName, ReturnType<typeof setTimeout>>()
  const repeatAfter = (key: KeyName, delay: number): void => {
    timers.set(key, setTimeout(() => {
      down(key, true)
      repeatAfter(key, nextMs)
    }, delay))
  }
  const press = (key: KeyName): void => {
    if (timers.has(key)) return
    down(key, false)
    repeatAfter(key, firstMs)
  }
  const release = (key: KeyName): void => {
    if (!timers.has(key)) return
    clearTimeout(timers.get(key))
    timers.delete(key)
    up(key)
  }
  return { press, release, releaseAll: () => [...timers.keys()].forEach(release) }
}
