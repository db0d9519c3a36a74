import type { Device } from './device'
import type { EngineTier } from './engineTier'
import type { KeyEventType } from './keyEvent'
import type { KeyCodes } from './keys'
import type { CanvasWatch, LifecycleEvent } from './lifecycle'
import type { Mirror } from './mirror'
import type { Pointer } from './pointer'
import type { Presence } from './presence'
import type { Speech } from './speech'
import type { TextStorage } from './storage'
import type { StorageFault } from './storageFaults'
import type { ExitMode, Links, TvName } from './tvSet'
import type { Uncaught } from './uncaught'

/** What the app asks of a TV. One file a TV returns one; nothing else knows which TV this is. */
export interface Platform {
  readonly name: TvName
  readonly keys: KeyCodes
  readonly exitMode: ExitMode
  /** Its remote points: what is pointed at is in focus, and a click is OK. */
  readonly hasPointer: boolean
  /** Tells what the pointer of such a remote does; nothing on other TVs. It must be called before keys are listened to: such remotes tell by keys that are none. */
  followPointer(pointer: Pointer): () => void
  /** What the TV asks the app to open. */
  readonly links: Links
  /** How the engine draws here. */
  readonly engine: EngineTier
  /** The engine may load pictures in a worker; asked once, and answered within a second. */
  hasImageWorker(): Promise<boolean>
  /** Its own player takes HLS playlists, and does so well. */
  readonly playsHls: boolean
  /** What reads aloud; null where nothing can. Where it can, there may still be no voice for a language. */
  readonly speech: Speech | null
  /** Emoji are drawn in colour. */
  readonly drawsEmoji: boolean
  /** What the TV is set to (BCP 47), the best first; what a set tells may be no language at all. */
  readonly languages: readonly unknown[]
  /** Tells the document's readers in which language the screen is. */
  speaks(language: string, direction: 'ltr' | 'rtl'): void
  /** Starts the app anew. */
  restart(): void
  /** What the TV's own screen reader follows: the canvas tells it nothing. */
  readonly mirror: Mirror
  /** Leaves the app, as far as this TV lets an app leave. */
  exit(): void
  readonly device: Device
  /** Errors that nobody caught, the last one first. */
  uncaught(): readonly Uncaught[]
  /** Milliseconds since 1970. */
  now(): number
  /** Tells when the app leaves the screen and comes back, and of the network, until it is called off. */
  watch(presence: Presence): () => void
  /** Holds the screensaver off, or lets it come again; nothing where the TV has no such wish. */
  keepAwake(on: boolean): void
  /** Texts of the channel of this name, which outlive the app. */
  storage(channel: string): TextStorage
  /** Lets the screen be drawn and keys be heard. */
  pause(): Promise<void>
  /** An HTML document as this TV's own parser reads it. */
  parseDocument(html: string): Document
  /** `address`, relative or not, as an absolute one. */
  absolute(address: string): string
  /** Sends a key as the remote would; `repeat`: as one that is held and told again. */
  sendKey(code: number, type: KeyEventType, repeat?: boolean): void
  /** Loads typefaces; never rejects and never takes longer than three seconds. True: all came. */
  loadFonts(fonts: readonly Font[]): Promise<boolean>
  /** Runs a script of the app's own folder, once. */
  loadScript(address: string): Promise<void>
  /** Puts the app's picture on the screen, and tells what becomes of it. */
  show(canvas: HTMLCanvasElement, watch: CanvasWatch): void
  /** For testers: lets happen to the app what TVs let happen. */
  happen(event: LifecycleEvent): void
  /** For testers: does to what the app keeps what TVs do to it. */
  spoilStorage(fault: StorageFault): void
  /** Takes the splash away: the first screen can be used. */
  ready(): void
  /** Says on screen why the app cannot start, and what to do. */
  failed(code: string, problems: readonly string[]): void
}

export interface Font {
  readonly family: string
  readonly address: string
  /** The characters it is for, as CSS `unicode-range`. */
  readonly characters: string
  /** Loaded without being waited for. */
  readonly later?: boolean
}
