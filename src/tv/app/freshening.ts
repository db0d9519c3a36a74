export interface FresheningNeeds {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds after which a section is worth asking for again. */
  interval(): number
  refresh(sectionId: string): void
}

/** Keeps what is near the screen fresh, and asks for nothing else. */
export interface Freshening {
  /** These sections are near the screen now. */
  near(sectionIds: readonly string[]): void
  /** Asks for what has become old; called now and then. */
  look(): void
}

export function createFreshening({ now, interval, refresh }: FresheningNeeds): Freshening {
  const askedAt = new Map<string, number>()
  let shown: readonly string[] = []
  const look = (): void => {
    const time = now()
    for (const id of shown) {
      const asked = askedAt.get(id)
      // A TV that hears the right time may jump by years, also back.
      if (asked !== undefined && Math.abs(time - asked) < interval()) continue
      askedAt.set(id, time)
      refresh(id)
    }
  }
  return {
    look,
    near: ids => {
      shown = ids
      look()
    },
  }
}
