import type { Address } from '../model/address'
import type { Answer } from './answer'
import type { CacheEntry } from './cacheEntry'
import type { Clock } from './clock'
import { hashOf } from './hash'
import { createShelf } from './shelf'
import type { Storage } from '../model/storage'
import type { Validators } from './transport'

/** Some servers answer “not modified” for ever: after 8 days they are asked for the whole. */
const validatorsLiveMs = 8 * 86_400_000

/** Who gave an answer, and how it was asked for. */
export interface Origin extends Validators {
  readonly host: string
  readonly encoding: string | null
}

/** The texts of the last days, so that a start without network has news. Nothing here throws. */
export interface Cache {
  known(wanted: Address): Answer | null
  /** What to ask this host with; null when it has to send the whole. */
  validators(wanted: Address, host: string, encoding: string | null): Validators | null
  /** Whether the text is the one that was known. */
  isKnown(wanted: Address, text: string): boolean
  /** Keeps a new answer; of one that is `unchanged` only the time. */
  keep(wanted: Address, answer: Answer, origin: Origin): void
  /** The network says that nothing has changed: the known answer, if it is still there. */
  confirmed(wanted: Address): Answer | null
  forget(wanted: Address): void
}

export function createCache(storage: Storage, clock: Clock): Cache {
  const shelf = createShelf(storage)

  const recall = (entry: CacheEntry | null): Answer | null => {
    const text = entry && shelf.text(entry)
    if (entry === null || text === null) return null
    shelf.touch(entry)
    return answerOf(entry, text)
  }
  return {
    known: wanted => recall(shelf.entry(wanted)),
    validators: (wanted, host, encoding) => {
      const entry = shelf.entry(wanted)
      if (!entry || entry.host !== host || entry.encoding !== encoding || !entry.etag && !entry.lastModified) return null
      const live = Math.abs(clock.now() - entry.receivedAt) <= validatorsLiveMs
      // Without its text, “not modified” would be no answer.
      return live && shelf.text(entry) !== null ? entry : null
    },
    isKnown: (wanted, text) => {
      const entry = shelf.entry(wanted)
      return entry?.length === text.length && entry.hash === hashOf(text)
    },
    keep: (wanted, answer, origin) => {
      const before = shelf.entry(wanted)
      if (before && answer.unchanged) shelf.touch(entryOf(wanted, answer, origin, before.hash))
      else shelf.put(entryOf(wanted, answer, origin, hashOf(answer.text)), answer.text)
      shelf.save()
    },
    confirmed: wanted => {
      const entry = shelf.entry(wanted)
      const confirmed = recall(entry && { ...entry, fetchedAt: clock.now() })
      shelf.save()
      return confirmed
    },
    forget: wanted => {
      const entry = shelf.entry(wanted)
      if (!entry) return
      shelf.drop(entry)
      shelf.save()
    },
  }
}

function entryOf(wanted: Address, answer: Answer, origin: Origin, hash: string): CacheEntry {
  const { address, text, type, fetchedAt, encodingGuessed = false } = answer
  const { host, encoding, etag, lastModified } = origin
  return {
    wanted, address, host, type, etag, lastModified, encoding, guessed: encodingGuessed,
    receivedAt: fetchedAt, fetchedAt, length: text.length, hash,
  }
}

function answerOf({ address, type, fetchedAt, guessed }: CacheEntry, text: string): Answer {
  return { address, text, type, fetchedAt, unchanged: true, cut: false, ...(guessed && { encodingGuessed: true }) }
}
