/** How a key that is held moves. */
export interface Pace {
  /** Milliseconds between two steps. */
  readonly every: number
  /** Held for `after` milliseconds, a key moves by a screenful every so many milliseconds. */
  readonly far: { readonly after: number; readonly every: number } | null
}

/** Tells how held keys move in it; the nearest around the focus is asked. Keys are named as on the remote: 'up', 'ff'. */
export interface Paced {
  paceOf(key: string): Pace
}

/** Screenfuls come slower than a glide lasts: each stands for a moment, so that one can see where to stop. */
export const paces = {
  steady: { every: 100, far: null },
  cards: { every: 100, far: { after: 2_500, every: 250 } },
  rows: { every: 200, far: { after: 2_500, every: 300 } },
  turning: { every: 500, far: null },
} satisfies Record<string, Pace>

/** Whether a key was held for so long that it moves by a screenful. */
export function isFar(event: KeyboardEvent): boolean {
  return (event as { readonly far?: boolean }).far === true
}
