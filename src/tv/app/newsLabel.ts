import type { Failure } from '../../newsroom/model/failure'
import { momentOf, type Moment } from '../../newsroom/text/age'
import type { HeaderEntry } from '../components/HeaderButtons'
import { words } from '../components/words'

/** What is known of the news that a page shows. */
export interface NewsState {
  /** It is being asked for because the viewer wants to know. */
  readonly asking: boolean
  /** It was just asked for, and has answered. */
  readonly asked: boolean
  /** How many stories wait. */
  readonly added: number
  readonly changed: number
  /** Milliseconds since 1970: the edition that is shown is of then. */
  readonly since: number | null
  /** When all that is near was last known to be so. */
  readonly freshAt: number | null
  /** Why nothing of what is near came; null: something did. */
  readonly failure: Failure | null
}

const id = 'header:news'

/** The button for news: it tells the age of the news and what waits, and OK does what follows from that. */
export function newsLabel({ asking, asked, added, changed, since, freshAt, failure }: NewsState, now: number, short = false): HeaderEntry {
  const written = (time: number | null): Moment | null => time === null || short ? null : momentOf(time, now)
  if (asking) return { id, label: words.lookingForNews, told: true }
  if (added + changed > 0) {
    const from = written(since)
    return { id, label: from ? words.cameSince(added, changed, from) : words.came(added, changed), value: words.showNews, sign: 'new', loud: true, told: true }
  }
  if (failure) return { id, label: troubleOf(failure, written(freshAt)), value: words.lookForNews, sign: 'again', loud: true, told: true }
  if (asked) return { id, label: words.nothingNew, value: words.lookForNews, told: true }
  return { id, label: freshAt === null ? words.lookForNews : words.updatedAt(momentOf(freshAt, now)), value: words.lookForNews, sign: 'again' }
}

function troubleOf({ kind }: Failure, since: Moment | null): string {
  if (kind === 'offline' || kind === 'late') return since ? words.offlineOf(since) : words.offline
  return since ? words.notUpdatedSince(since) : words.notUpdated
}
