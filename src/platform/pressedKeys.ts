import type { KeyName } from './keys'

/** A key as the TV told of it, and what we took it for; null: for nothing. */
export interface PressedKey {
  readonly name: KeyName | null
  readonly code: number
  /** The engine's own name for it, where it has one. */
  readonly key: string
}

/** The keys that were pressed, for who wants to know what a remote sends. */
export interface PressedKeys {
  note(pressed: PressedKey): void
  /** The last ones, the newest first. */
  last(): readonly PressedKey[]
  /** Every code that meant nothing, once, the newest first. */
  unknown(): readonly PressedKey[]
  /** Tells of each as it is pressed, until it is called off. */
  onPress(heard: (pressed: PressedKey) => void): () => void
}

const most = 12

export function createPressedKeys(): PressedKeys {
  let last: readonly PressedKey[] = []
  let unknown: readonly PressedKey[] = []
  const listeners = new Set<(pressed: PressedKey) => void>()
  return {
    note: pressed => {
      last = [pressed, ...last].slice(0, most)
      if (pressed.name === null) unknown = [pressed, ...unknown.filter(({ code, key }) => code !== pressed.code || key !== pressed.key)].slice(0, most)
      listeners.forEach(heard => heard(pressed))
    },
    last: () => last,
    unknown: () => unknown,
    onPress: heard => {
      listeners.add(heard)
      return () => { listeners.delete(heard) }
    },
  }
}
