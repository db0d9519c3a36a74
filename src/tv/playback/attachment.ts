import type { Address } from '../../newsroom/model/address'
import type { Failure } from '../../newsroom/model/failure'
import type { Track } from './tracks'

export interface Attaching {
  /** The element can be told to play. */
  ready(): void
  /** It will not play any more. */
  failed(failure: Failure): void
}

export interface Attached {
  /** Seconds on the element's clock where a live stream is joined; null for what is not live. */
  edge(): number | null
  /** Sounds to choose from. */
  sounds(): readonly Track[]
  /** The name of the one that is heard. */
  sound(): string | null
  /** By its name; what is not there changes nothing. */
  chooseSound(label: string): void
  /** Heights of its pictures, the largest first; none where nobody tells. */
  heights(): readonly number[]
  /** No picture of more lines than this; null: as many as the network allows. */
  limit(lines: number | null): void
  /** Lets the element go; nothing is told any more. */
  detach(): void
}

/** Brings what is at an address into the media element. */
export type Attach = (element: HTMLVideoElement, address: Address, attaching: Attaching) => Attached
