import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { createAnnounced, type Announced } from './announced'
import { createBegun, type Begun } from './begun'
import { createHistory, type History } from './history'
import { createMarks, type Marks } from './marks'
import { createReadText, type ReadText } from './readText'
import { createSearches, type Searches } from './searches'
import { createVisits } from './visits'
import { createWatched, type Watched } from './watched'

/** What this viewer did, and nobody else may see. */
export interface Own {
  readonly marks: Marks
  readonly begun: Begun
  readonly history: History
  readonly watched: Watched
  readonly readText: ReadText
  readonly searches: Searches
  readonly announced: Announced
  /** The app is in use now. */
  stay(): void
  /** A story that the viewer kept, also when its feed let it go. */
  held(id: string): Story | null
}

export function createOwn(storage: Storage | null, now: () => number): Own {
  const visits = createVisits(storage, now)
  visits.stay()
  const marks = createMarks(storage, visits.isNew)
  const begun = createBegun(storage, now)
  const history = createHistory(storage, now)
  return {
    marks, begun, history,
    readText: createReadText(storage),
    watched: createWatched(storage, now),
    searches: createSearches(storage),
    announced: createAnnounced(storage),
    stay: visits.stay,
    held: id => marks.saved().find(one => one.id === id) ?? begun.of(id)?.story ?? history.of(id),
  }
}

/**
 * What the one who is in front of the TV did: a guest begins with nothing, and leaves nothing.
 * The owner's own things stay in `storage`, unseen by the guest, and are there again afterwards.
 */
export function createOwnOf(storage: Storage | null, now: () => number): (guest: boolean) => Own {
  // Made only when the owner is here: a start is noted as a visit.
  let owners: Own | null = null
  let guests: Own | null = null
  return guest => {
    guests = guest ? guests ?? createOwn(null, now) : null
    return guests ?? (owners = owners ?? createOwn(storage, now))
  }
}
