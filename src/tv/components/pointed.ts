import type { Lightning } from '@lightningjs/sdk'
import type { Described } from './described'

/** Holds what can have the focus; a pointer asks it for one of its own. */
export interface Holding {
  /** `at`: what is pointed at, or what holds that; the holder itself where it is nothing else. */
  point(at: Lightning.Component): void
}

/** A click on it is not always OK. */
export interface Sided {
  /** The keys that a click at this place is; `x` and `y` count from its left upper corner, 0 to 1, as it is seen. */
  keysAt(x: number, y: number): readonly ClickKey[]
}

/** Has places of its own along its line. */
export interface Walked {
  /** Leads to the place that is pointed at; `x` counts from its left, 0 to 1, as it is seen. */
  pointAt(x: number): void
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

/** From one of the choices that stand side by side to another. */
export function keysTo(from: number, to: number, fromRight: boolean): readonly ClickKey[] {
  return Array.from({ length: Math.abs(to - from) }, () => (to > from) === fromRight ? 'left' : 'right')
}

/** Which of the choices that fill a width side by side is at `x`, or is nearest. */
export function choiceAt(x: number, width: number, count: number): number {
  return Math.min(Math.max(Math.floor(x / width * count), 0), count - 1)
}

/** Pages are turned back on the side where they begin, and on by OK, which does what is to be done on the last one, too. */
export function pageKey(x: number, fromRight: boolean): ClickKey {
  const side = sideKey(x)
  return side === (fromRight ? 'right' : 'left') ? side : 'ok'
}
