/** The part of the SDK Router that navigation needs. */
export interface Paths {
  navigate(path: string): void
  isNavigating(): boolean
}

export interface Navigation {
  open(path: string): void
  /** Opens a path in the place of this one: Back leads to where it would have led, or to `below`, in the place of what was there. */
  replace(path: string, below?: string): void
  /** Opens a path over home, wherever the viewer is: Back leads home. */
  jump(path: string): void
  /** Goes back to a screen that was left; where there is none, nowhere. */
  backTo(path: string): void
  /** Goes back one screen; false on the first one. */
  back(): boolean
  /** Called by the router when a page has come. */
  arrived(): void
  /** A page is on its way. */
  readonly isMoving: boolean
  readonly path: string
  /** From home to where the viewer is. */
  readonly trail: readonly string[]
  /** Where Back leads; null: out of the channel. */
  readonly below: string | null
  /** The page that comes is one that was left. */
  readonly isReturning: boolean
}

/** Ten screens back is further than anyone remembers. */
const depth = 10

/**
 * The way through the pages, with its own history: the Router builds a page twice when it is asked
 * twice in one tick, and its history drops a path that was visited before.
 */
export function createNavigation(paths: Paths, home: string): Navigation {
  let trail: readonly string[] = [home]
  let moving = false
  let returning = false
  const go = (next: readonly string[]): void => {
    moving = true
    returning = next.length < trail.length
    trail = next
    paths.navigate(current())
  }
  const current = (): string => trail[trail.length - 1]!
  return {
    open: path => {
      if (moving || path === current()) return
      go(path === home ? [home] : [home, ...[...trail.slice(1), path].slice(1 - depth)])
    },
    replace: (path, below) => {
      if (moving || path === current() || trail.length === 1) return
      const under = trail.slice(0, -1)
      go([...below === undefined || under.length === 1 ? under : [...under.slice(0, -1), below], path])
    },
    jump: path => {
      if (moving) return
      const next = path === home ? [home] : [home, path]
      if (path === current()) trail = next
      else go(next)
      // Who is led there finds it as who comes for the first time, but home as it was left.
      returning = path === home
    },
    backTo: path => {
      const at = trail.lastIndexOf(path)
      if (!moving && at >= 0 && at < trail.length - 1) go(trail.slice(0, at + 1))
    },
    back: () => {
      if (trail.length === 1) return moving
      if (!moving) go(trail.slice(0, -1))
      return true
    },
    arrived: () => { moving = false },
    get isMoving() { return moving },
    get path() { return current() },
    get trail() { return trail },
    get below() { return trail[trail.length - 2] ?? null },
    get isReturning() { return returning },
  }
}
