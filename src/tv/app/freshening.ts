export interface FresheningNeeds {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds after which a section is worth asking for again. */
  interval(): number
  /** Whether all of the section came; never rejects. */
  refresh(sectionId: string): Promise<boolean>
}

/** Keeps what is near the screen fresh, and asks for nothing else. */
export interface Freshening {
  /** These sections are near the screen now. */
  near(sectionIds: readonly string[]): void
  readonly ids: readonly string[]
  /** Asks for what has become old; called now and then. Resolves when all has answered. */
  look(): Promise<void>
  /** Asks for all that is near, because somebody wants to know. */
  again(): Promise<void>
}

/** Milliseconds until what did not come is asked for again, twice as many after each time: a network that comes up is seen soon, a broadcaster in trouble is left alone. */
const firstRetry = 20_000

interface Asked {
  readonly at: number
  /** How often in a row it did not come. */
  readonly failed: number
}

export function createFreshening({ now, interval, refresh }: FresheningNeeds): Freshening {
  const asked = new Map<string, Asked>()
  let shown: readonly string[] = []
  const rest = (id: string): number => {
    const failed = asked.get(id)?.failed ?? 0
    return failed === 0 ? interval() : Math.min(interval(), firstRetry * 2 ** (failed - 1))
  }
  // A TV that hears the right time may jump by years, also back.
  const isOld = (id: string): boolean => !asked.has(id) || Math.abs(now() - asked.get(id)!.at) >= rest(id)
  const ask = async (id: string): Promise<void> => {
    const failed = asked.get(id)?.failed ?? 0
    asked.set(id, { at: now(), failed })
    const came = await refresh(id)
    asked.set(id, { at: asked.get(id)!.at, failed: came ? 0 : failed + 1 })
  }
  const askAll = async (ids: readonly string[]): Promise<void> => { await Promise.all(ids.map(ask)) }
  const look = (): Promise<void> => askAll(shown.filter(isOld))
  return {
    look,
    near: ids => {
      shown = ids
      void look()
    },
    get ids() { return shown },
    again: () => askAll(shown),
  }
}
