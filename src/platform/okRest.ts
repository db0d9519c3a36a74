export interface OkRestNeeds {
  /** Milliseconds of a clock that never jumps. */
  now(): number
  /** The screen that has the focus. */
  screen(): unknown
}

export interface OkRest {
  /** Whether the app hears an OK that is pressed now. */
  hears(): boolean
  rests(): boolean
}

/** Two OKs so close together, with another screen since, are one nervous thumb. */
const doubleMs = 300

/** Keeps the second OK of a double press from a screen that only the first one opened. */
export function createOkRest({ now, screen }: OkRestNeeds): OkRest {
  let last: { readonly at: number; readonly screen: unknown } | null = null
  const rests = (): boolean => last !== null && now() - last.at < doubleMs && screen() !== last.screen
  return {
    rests,
    hears: () => {
      if (rests()) return false
      last = { at: now(), screen: screen() }
      return true
    },
  }
}
