import type { Rect } from './stageReport'

/** Something on the screen, in the screen's pixels; `of` null: it covers what lies under it, and is nothing to point at. */
export interface Spot<T> {
  readonly of: T | null
  readonly rect: Rect
  /** Nothing of it is seen outside. */
  readonly clip: Rect | null
}

/** Pixels beside a thing that still belong to it, where nothing else is. */
const near = 24

/** What is pointed at: of spots in the order of their drawing, the last one. Between things it is the one that is nearest. */
export function spotAt<T>(spots: readonly Spot<T>[], x: number, y: number): Spot<T> | null {
  for (let i = spots.length - 1; i >= 0; i--) {
    const spot = spots[i]!
    if (distance(spot.rect, x, y) > 0 || (spot.clip && distance(spot.clip, x, y) > 0)) continue
    return spot.of === null ? nearest(spots.slice(i + 1), x, y) : spot
  }
  return nearest(spots, x, y)
}

/** All of it is seen on a screen of this size. */
export function isWhole({ rect, clip }: Spot<unknown>, width: number, height: number): boolean {
  return isInside(rect, { x: 0, y: 0, w: width, h: height }) && (clip === null || isInside(rect, clip))
}

function isInside({ x, y, w, h }: Rect, of: Rect): boolean {
  return x >= of.x && y >= of.y && x + w <= of.x + of.w && y + h <= of.y + of.h
}

function nearest<T>(spots: readonly Spot<T>[], x: number, y: number): Spot<T> | null {
  let found: Spot<T> | null = null
  let least = near
  for (const spot of spots) {
    const far = distance(spot.rect, x, y)
    if (spot.of === null || far > least || (spot.clip && distance(spot.clip, x, y) > 0)) continue
    found = spot
    least = far
  }
  return found
}

/** 0 inside; else as far as the farther of the two ways. */
function distance({ x, y, w, h }: Rect, toX: number, toY: number): number {
  return Math.max(x - toX, toX - (x + w), y - toY, toY - (y + h), 0)
}
