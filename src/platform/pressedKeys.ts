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
}

const most = 12

export function createPressedKeys(): PressedKeys {
  let last: readonly PressedKey[] = []
  let unknown: readonly PressedKey[] = []
  return {
    note: pressed => {
      last = [pressed, ...last].slice(0, most)
      if (pressed.name === null) unknown = [pressed, ...unknown.filter(({ code, key }) => code !== pressed.code || key !== pressed.key)].slice(0, most)
    },
    last: () => last,
    unknown: () => unknown,
  }
}
