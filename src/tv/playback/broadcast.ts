import type { Address } from '../../newsroom/model/address'
import type { FailureKind } from '../../newsroom/model/failure'
import type { LiveStream } from '../../newsroom/model/liveStream'
import { mediaKind } from './mediaKind'
import type { Player, Tracks, Wanted } from './player'
import { createSleep, type SleepView } from './sleep'
import { createWatchdog } from './watchdog'

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
  /** What is being said now, line by line, where captions are wanted. */
  readonly captions: readonly string[]
  /** When it is to end by itself. */
  readonly sleep: SleepView
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
  watch(stream: LiveStream): void
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
  /** What can be chosen of what is open. */
  readonly tracks: Tracks
  /** Holds for what is watched now, and for all that is watched later. */
  want(wanted: Wanted): void
  /** Ends by itself in so many minutes, whatever is watched then; null: not. */
  sleepAfter(minutes: number | null): void
  /** Somebody is awake: the same time again. */
  stayAwake(): void
  readonly view: BroadcastView
  readonly report: VideoReport
  onChange(listener: () => void): () => void
}

/** Further than this from the edge is behind it: segments, and not the viewer's doing, make the rest. */
const edgeSeconds = 12
/** A recording goes on so long before where it stopped, so that nothing is missed. */
const againSeconds = 4
/** A shorter stretch is buffer, and nothing to seek in. */
const leastWindow = 30

/** A stream that is kept on the screen: played from its best address, watched, and taken from elsewhere when it stands still. */
export function createBroadcast({ player, now, after, addressFor, report, keepAwake }: BroadcastNeeds): Broadcast {
  const listeners = new Set<() => void>()
  let stream: LiveStream | null = null
  let source = 0
  let opened: Address | null = null
  let isPaused = false
  let isHidden = false
  let isAsleep = false
  let troubled = false
  let failure: FailureKind | null = null
  /** How far a recording was watched, in seconds. */
  let reached = 0
  let moved: { readonly time: number; readonly at: number } | null = null

  let isAwake = false

  const tell = (): void => {
    stayAwake(stateOf() === 'playing' && !stream!.audio)
    ;[...listeners].forEach(listener => listener())
  }
  /** Only for a picture that moves: sound alone, a pause and a card burn into the screen. */
  const stayAwake = (is: boolean): void => {
    if (is !== isAwake) keepAwake(isAwake = is)
  }
  const open = (): void => {
    const { sources, audio } = stream!
    opened = addressFor(sources[source]!)
    moved = null
    player.open(opened, mediaKind(opened, audio), Math.max(0, reached - againSeconds))
  }
  const watchdog = createWatchdog({
    now, after,
    sources: () => stream!.sources.length,
    say: () => {
      troubled = true
      tell()
    },
    reload: open,
    next: () => {
      source = (source + 1) % stream!.sources.length
      open()
    },
    giveUp: () => {
      failure = player.failure?.kind ?? 'late'
      player.close()
      tell()
    },
    // A recording goes on where it was.
    woke: () => { if (player.metrics.edge !== null) open() },
  })
  const start = (): void => {
    source = 0
    isPaused = isAsleep = troubled = false
    failure = null
    watchdog.begin()
    open()
  }
  const rest = (): void => {
    watchdog.rest()
    troubled = false
  }
  const sleep = createSleep({
    now, after,
    warn: () => tell(),
    fall: () => {
      if (!stream || failure) return
      isAsleep = true
      isPaused = false
      rest()
      player.close()
      tell()
    },
  })
  const resume = (): void => {
    if (!isPaused) return
    isPaused = false
    watchdog.begin()
    player.play()
  }
  const play = (): void => {
    if (!stream || isHidden) return
    if (failure || player.state === 'idle' || player.state === 'failed' || player.state === 'ended') start()
    else resume()
  }
  const noteProgress = (): void => {
    const { time, from, to, edge } = player.metrics
    // A radio has no edge either, where a TV lets nobody seek in it.
    reached = edge === null && to - from > leastWindow ? time : 0
    if (moved?.time === time) return
    const isFirst = moved === null
    moved = { time, at: now() }
    // The first place is where it begins, and no progress yet.
    if (isFirst) return
    troubled = false
    report(opened!, true)
    watchdog.progressed()
  }
  player.onChange(() => {
    if (!stream) return
    const { state } = player
    if (state === 'playing' && !isPaused) noteProgress()
    if (state === 'failed') {
      report(opened!, false)
      watchdog.failed()
    }
    if (state === 'ended') {
      reached = 0
      rest()
    }
    // The TV, or a browser that wants a key pressed first, paused it.
    if (state === 'paused' && !isPaused) {
      isPaused = true
      rest()
    }
    tell()
  })
  const view = (): BroadcastView => {
    const { time, from, to, edge: live } = player.metrics
    // Until it plays, its clock stands anywhere.
    const edge = moved ? live : null
    const behind = edge === null ? 0 : Math.max(0, edge - time)
    return { state: stateOf(), troubled, failure, isLive: edge !== null, behind: behind > edgeSeconds ? Math.round(behind) : 0, progress: moved && to - from > leastWindow ? Math.min(1, (time - from) / ((edge ?? to) - from)) : null, captions: player.captions, sleep: sleep.view }
  }
  const stateOf = (): BroadcastView['state'] => {
    if (!stream) return 'off'
    if (failure) return 'failed'
    if (isAsleep) return 'asleep'
    if (isPaused) return 'paused'
    if (player.state === 'ended') return 'ended'
    if (player.state === 'playing') return 'playing'
    return moved ? 'waiting' : 'starting'
  }
  return {
    watch: next => {
      stream = next
      reached = 0
      if (!isHidden) start()
      tell()
    },
    stop: () => {
      rest()
      player.close()
      stream = opened = failure = moved = null
      isAsleep = false
      tell()
    },
    play: () => {
      play()
      tell()
    },
    pause: () => {
      if (!stream || failure || isHidden || isAsleep) return
      isPaused = true
      rest()
      player.pause()
      tell()
    },
    goLive: () => {
      if (isAsleep) return
      const { edge } = player.metrics
      if (edge !== null) player.seek(edge)
      play()
      tell()
    },
    seekBy: seconds => {
      const { time, from, to, edge } = player.metrics
      if (to - from > leastWindow) player.seek(Math.min(Math.max(time + seconds, from), edge ?? to))
      tell()
    },
    hide: () => {
      isHidden = true
      if (!stream || failure) return
      rest()
      player.close()
      tell()
    },
    show: () => {
      if (!isHidden) return
      isHidden = false
      // Also what was given up: a TV that wakes often lost the network while it slept.
      if (stream && !isPaused && !isAsleep) start()
      tell()
    },
    reconnect: () => {
      if (!failure || isHidden || isAsleep) return
      start()
      tell()
    },
    get tracks() { return player.tracks },
    want: player.want,
    sleepAfter: minutes => {
      sleep.choose(minutes)
      tell()
    },
    stayAwake: () => {
      sleep.again()
      tell()
    },
    get view() { return view() },
    get report() {
      const { state, isLive } = view()
      const advancing = state === 'playing' && moved !== null && now() - moved.at < 1_000
      return { state, time: player.metrics.time, advancing, live: isLive, source: stream ? opened : null }
    },
    onChange: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
