import type { Address } from '../../newsroom/model/address'
import type { FailureKind } from '../../newsroom/model/failure'
import type { LiveStream } from '../../newsroom/model/liveStream'
import type { Frame } from './frame'
import type { MediaKind } from './mediaKind'
import type { Player, Tracks, Wanted } from './player'
import type { SleepView } from './sleep'

/** What can be watched: a stream, or a recording, which has an end. */
export interface Watchable extends LiveStream {
  /** How it must be played, where its address does not tell. */
  readonly kind?: MediaKind
  /** Of a recording: so many seconds into it the viewer stopped. Missing: it is no recording. */
  readonly from?: number
}

export interface BroadcastNeeds {
  readonly player: Player
  /** Milliseconds of a clock that never jumps. */
  now(): number
  /** Calls once after so many milliseconds; gives what calls it off. */
  after(ms: number, call: () => void): () => void
  /** Where an address is had best now. */
  addressFor(address: Address): Address
  /** Whether an address that `addressFor` gave was any good. */
  report(address: Address, came: boolean): void
  /** The TV's screensaver is held off, or no more. */
  keepAwake(on: boolean): void
}

export interface BroadcastView {
  readonly state: 'off' | 'starting' | 'playing' | 'waiting' | 'paused' | 'ended' | 'failed' | 'asleep'
  /** Picture or sound stand still for so long that the viewer is told. */
  readonly troubled: boolean
  /** Why it was given up. */
  readonly failure: FailureKind | null
  readonly isLive: boolean
  /** Seconds behind the live edge; 0 at the edge and for recordings. */
  readonly behind: number
  /** How far into what can be sought, 0 to 1; null when that is no more than a moment. */
  readonly progress: number | null
  /** Seconds into a recording. */
  readonly time: number
  /** Seconds of all of a recording, as soon as it is known; null for what is sent live. */
  readonly length: number | null
  /** What is being said now, line by line, where captions are wanted. */
  readonly captions: readonly string[]
  /** When it is to end by itself. */
  readonly sleep: SleepView
  /** The TV shows something else. */
  readonly isHidden: boolean
}

/** What testers see of what plays. */
export interface VideoReport {
  readonly state: BroadcastView['state']
  readonly time: number
  /** Playback moved on within the last second. */
  readonly advancing: boolean
  readonly live: boolean
  readonly source: Address | null
}

export interface Broadcast {
  /** From its beginning, or where it is live; what is watched already goes on. */
  watch(stream: Watchable): void
  stop(): void
  play(): void
  pause(): void
  goLive(): void
  /** By so many seconds, inside of what can be sought. */
  seekBy(seconds: number): void
  /** The TV shows something else: nothing plays until it shows us again, and then what is live. */
  hide(): void
  show(): void
  /** The network is there again: what was given up is asked for once more. */
  reconnect(): void
  /** Where on the screen its picture stands; null: it fills it. */
  frame(place: Frame | null): void
  /** What can be chosen of what is open. */
  readonly tracks: Tracks
  /** Holds for what is watched now, and for all that is watched later. */
  want(wanted: Wanted): void
  /** Ends by itself in so many minutes, whatever is watched then; null: not. */
  sleepAfter(minutes: number | null): void
  /** Somebody is awake: the same time again. */
  stayAwake(): void
  /** Something is watched, though it may stand still. */
  readonly isOn: boolean
  readonly view: BroadcastView
  readonly report: VideoReport
  onChange(listener: () => void): () => void
}
