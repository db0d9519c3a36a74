import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Broadcast } from '../playback/broadcast'
import type { Speech } from '../components/speech'
import type { Equipment } from './diagnosis'
import type { ChannelFont } from './fonts'
import type { ScriptFonts } from './scriptFonts'
import type { Links } from './linking'
import type { Presence } from './lookingAgain'
import type { Mirror } from './mirrored'
import type { Teaching } from './teaching'

/** What the app is given: nothing of it is imported. */
export interface AppNeeds {
  readonly newsroom: Newsroom
  /** What plays live streams. */
  readonly broadcast: Broadcast
  /** What reads stories aloud, where the TV does. */
  readonly speech: Speech | null
  /** What the TV's own screen reader follows. */
  readonly mirror: Mirror
  /** Tells when the app leaves the screen and comes back, and of the network. */
  watch(presence: Presence): () => void
  /** Milliseconds since 1970. */
  now(): number
  /** 0 to 1. */
  random(): number
  /** Where a picture of this width is got from. */
  pictureAddress(address: string, width: number): string
  /** Loads typefaces; it never rejects. True: all came. */
  loadFonts(fonts: readonly ChannelFont[]): Promise<boolean>
  readonly scriptFonts: ScriptFonts
  readonly drawsEmoji: boolean
  /** What the TV is set to (BCP 47), the best first. */
  readonly languages: readonly unknown[]
  /** Tells the TV in which language the screen is. */
  speaks(language: string, direction: 'ltr' | 'rtl'): void
  /** What the TV and this build tell of themselves. */
  readonly equipment: Equipment
  /** What the viewer teaches this TV of its remote. */
  readonly teaching: Teaching
  /** Lets go all that is kept on this TV, and starts the app anew. */
  forgetAll(): void
  /** Starts the app anew. */
  restart(): void
  /** How Back on the first screen leaves this TV. */
  readonly exitMode: 'popup' | 'system' | 'close' | 'none'
  /** What the TV asks the app to open. */
  readonly links: Links
  /** The first screen can be used. */
  ready(): void
}
