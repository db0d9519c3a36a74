import type { Lightning } from '@lightningjs/sdk'
import { paces, type Pace, type Paced } from '../components/pace'

/** Milliseconds that a key is held before it goes on by itself. */
export const heldFor = { quick: 300, usual: 450, slow: 900 } as const

/** How a held key moves where the focus is: as the nearest around it tells. */
export function paceIn(path: readonly Lightning.Component[], key: string): Pace {
  for (let i = path.length - 1; i >= 0; i--) {
    const told = path[i] as Partial<Paced>
    if (told.paceOf) return told.paceOf(key)
  }
  return paces.steady
}

/** The page or dialog that has the focus: it stands right in the App, which stands in its application. */
export function screenIn(path: readonly Lightning.Component[]): Lightning.Component | null {
  return path[2] ?? null
}
