import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { recordOf } from '../model/record'
import { storedIn } from './stored'

/** When the viewer was here, so that what came since can be told from what was here before. */
export interface Visits {
  /** The app is in use now. */
  stay(): void
  /** Came since the last visit; at the first one nothing did. */
  isNew(story: Story): boolean
}

/** Milliseconds: who is away for less, or whose app starts anew, is still at the same visit. */
const pause = 30 * 60_000
/** Milliseconds; flash memory wears out by writing. */
const noted = 60_000
const key = 'visit'

interface Visit {
  /** The end of the visit before this one; null: there was none. */
  readonly since: number | null
  readonly at: number
}

export function createVisits(storage: Storage | null, now: () => number): Visits {
  let visit = known(storage)
  let writtenAt = -Infinity
  const stay = (): void => {
    const time = now()
    visit = visitAt(time, visit)
    // Also when a clock was put back.
    if (Math.abs(time - writtenAt) < noted) return
    writtenAt = time
    storage?.write(key, JSON.stringify(visit))
  }
  return {
    stay,
    isNew: ({ published }) => published !== null && visit !== null && visit.since !== null && Date.parse(published) > visit.since,
  }
}

function visitAt(time: number, before: Visit | null): Visit {
  if (before === null) return { since: null, at: time }
  // A time to come was noted by a wrong clock: nobody knows when that was.
  if (before.at > time + pause) return { since: null, at: time }
  return { since: time - before.at < pause ? before.since : before.at, at: Math.max(time, before.at) }
}

function known(storage: Storage | null): Visit | null {
  const { since, at } = recordOf(storedIn(storage, key))
  return typeof at === 'number' ? { at, since: typeof since === 'number' ? since : null } : null
}
