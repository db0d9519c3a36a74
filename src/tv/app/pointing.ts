import type { Lightning } from '@lightningjs/sdk'
import type { ClickKey, Holding, Sided, Walked } from '../components/pointed'
import { screen } from '../components/theme'
import { screenIn } from './heldKeys'
import { isWhole, spotAt, type Spot } from './hitTest'
import { spotsIn, seenRectOf } from './spots'

/** What a pointer does; places are parts of the screen, 0 to 1. */
export interface Pointing {
  /** Hovering is focus. */
  moved(x: number, y: number): void
  /** OK on what is pointed at. */
  clicked(x: number, y: number): void
  /** A notch of the wheel. */
  wheeled(step: 1 | -1): void
  /** It is no longer on the screen; the focus stays. */
  left(): void
  /** A key was pressed: keys lead, until the pointer is moved for sure. */
  keyed(): void
}

export interface PointingNeeds {
  focusPath(): readonly Lightning.Component[]
  press(key: ClickKey | 'up' | 'down'): void
  /** Milliseconds of a clock that never jumps. */
  now(): number
}

/** Pixels: hands that hold a remote are never still. */
const tremble = 8
/** What a key did is not undone by less. */
const meant = 40
/** Milliseconds between two steps at an edge of the screen, and between two notches. */
const edgeRest = 700
const wheelRest = 120

interface Place {
  readonly x: number
  readonly y: number
}

export function createPointing({ focusPath, press, now }: PointingNeeds): Pointing {
  let last: Place | null = null
  let keysLead = false
  let edgeAt = -edgeRest
  let wheelAt = -wheelRest
  /** What is at an edge comes into sight step by step, and never runs. */
  const mayGoTo = (spot: Spot<unknown>): boolean => {
    if (isWhole(spot, screen.width, screen.height)) return true
    if (now() - edgeAt < edgeRest) return false
    edgeAt = now()
    return true
  }
  const isMeant = (place: Place): boolean => {
    const far = last ? Math.max(Math.abs(place.x - last.x), Math.abs(place.y - last.y)) : keysLead ? 0 : Infinity
    if (last && far < (keysLead ? meant : tremble)) return false
    last = place
    if (far === 0) return false
    keysLead = false
    return true
  }
  return {
    moved: (x, y) => {
      const place = placeOf(x, y)
      if (!isMeant(place)) return
      const spot = spotIn(focusPath(), place)
      if (spot && (isEnd(focusPath(), spot.of!) || mayGoTo(spot))) focusOn(focusPath(), spot.of!, place)
    },
    clicked: (x, y) => {
      const place = placeOf(x, y)
      last = place
      const leaf = spotIn(focusPath(), place)?.of
      if (!leaf) return
      focusOn(focusPath(), leaf, place)
      const path = focusPath()
      if (isEnd(path, leaf)) keysOf(leaf, place).forEach(press)
      // A page stands behind what it laid over itself.
      else if (path.indexOf(leaf) >= 0) press('ok')
    },
    wheeled: step => {
      if (now() - wheelAt < wheelRest) return
      wheelAt = now()
      press(step > 0 ? 'down' : 'up')
    },
    left: () => { last = null },
    keyed: () => { keysLead = true },
  }
}

function placeOf(x: number, y: number): Place {
  return { x: x * screen.width, y: y * screen.height }
}

/** What can have the focus at a place of the screen that has it; where there is nothing else, the page, if it can. */
function spotIn(path: readonly Lightning.Component[], { x, y }: Place): Spot<Lightning.Component> | null {
  const page = screenIn(path)
  if (!page) return null
  return spotAt(spotsIn(page), x, y) ?? ('described' in page ? { of: page, rect: { x: 0, y: 0, w: screen.width, h: screen.height }, clip: null } : null)
}

/** Asks all that hold it, from the page on, as keys would have: nothing is in focus but by its holder's own way. */
function focusOn(path: readonly Lightning.Component[], leaf: Lightning.Component, place: Place): void {
  const page = screenIn(path)
  const way: Lightning.Component[] = []
  for (let part: Lightning.Component | null = leaf; part; part = part === page ? null : part.cparent) way.unshift(part)
  const holders = way.filter(part => 'point' in part)
  holders.forEach((holder, i) => (holder as unknown as Holding).point(holders[i + 1] ?? leaf));
  (leaf as unknown as Partial<Walked>).pointAt?.(within(leaf, place).x)
}

function isEnd(path: readonly Lightning.Component[], leaf: Lightning.Component): boolean {
  return path[path.length - 1] === leaf
}

function keysOf(leaf: Lightning.Component, place: Place): readonly ClickKey[] {
  const { x, y } = within(leaf, place)
  return (leaf as unknown as Partial<Sided>).keysAt?.(x, y) ?? ['ok']
}

/** A place in parts of what is seen there. */
function within(leaf: Lightning.Component, { x, y }: Place): Place {
  const rect = seenRectOf(leaf)
  return { x: (x - rect.x) / rect.w, y: (y - rect.y) / rect.h }
}
