import type { Channel } from '../model/channel'
import { editionFor, editionsOf } from '../model/edition'
import type { Storage } from '../model/storage'
import { crossingKey } from './crossing'
import { editionStorage } from './editionStorage'
import { createPreferences } from './preferences'

/** What a newsroom is made of for one edition of a channel. */
export interface OpenedEdition {
  readonly channel: Channel
  /** All of them, the main one first. */
  readonly editions: readonly Channel[]
  readonly storage: Storage
}

/** The edition that the viewer chose, or the one in the TV's language (`languages`: BCP 47, the best first), with what it keeps. */
export function openEdition(whole: Channel, storage: Storage, languages: readonly unknown[]): OpenedEdition {
  const editions = editionsOf(whole)
  const tags = languages.filter((tag): tag is string => typeof tag === 'string')
  const channel = editionFor(whole, createPreferences(storage).chosen().edition, tags)
  // The main edition keeps what it kept before there were others.
  return { channel, editions, storage: channel.language === whole.language ? storage : editionStorage(storage, channel.language, ['preferences', crossingKey]) }
}
