import type { Line } from '../conditions/values'

/** One line for all that comes: bytes wait for those that were asked for before. */
export function createSharedLine(now: () => number, pause: (ms: number) => Promise<void>): (bytes: number, line: Line) => Promise<void> {
  let free = 0
  return (bytes, { kbps }) => {
    free = Math.max(free, now()) + bytes * 8 / kbps
    return pause(free - now())
  }
}
