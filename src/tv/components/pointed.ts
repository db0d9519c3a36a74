import type { Lightning } from '@lightningjs/sdk'
import type { Described } from './described'

/** Holds what can have the focus; a pointer asks it for one of its own. */
export interface Holding {
  /** `at`: what is pointed at, or what holds that; the holder itself where it is nothing else. */
  point(at: Lightning.Component): void
}

/** A click on it is not always OK. */
export interface Sided {
  /** The key that a click at this place is; `x` and `y` count from its left upper corner, 0 to 1, as it is seen. */
  keyAt(x: number, y: number): ClickKey
}

export type ClickKey = 'ok' | 'left' | 'right'

/** The place among its neighbours of what is pointed at, from 0; where it has none, `otherwise`. */
export function placeOfPointed(at: Lightning.Component, otherwise: number): number {
  const index = (at as Partial<Described>).described?.index
  return index === undefined ? otherwise : index - 1
}

/** What has a choice before and behind it is moved to the side that is clicked. */
export function sideKey(x: number): ClickKey {
  return x < 0.5 ? 'left' : 'right'
}

/** Pages are turned back on the side where they begin, and on by OK, which does what is to be done on the last one, too. */
export function pageKey(x: number, fromRight: boolean): ClickKey {
  const side = sideKey(x)
  return side === (fromRight ? 'right' : 'left') ? side : 'ok'
}
