import type { Address } from '../../newsroom/model/address'
import type { FailureKind } from '../../newsroom/model/failure'
import type { Broadcast, BroadcastNeeds, BroadcastView, VideoReport, Watchable } from './broadcasting'
import { mediaKind } from './mediaKind'
import { createSleep } from './sleep'
import { createWatchdog } from './watchdog'

export type { Broadcast, BroadcastView, VideoReport, Watchable }

/** Further than this from the edge is behind it: segments, and not the viewer's doing, make the rest. */
const edgeSeconds = 12
/** A recording goes on so long before where it stopped, so that nothing is missed. */
const againSeconds = 4
/** Whoever seeks to the end of a recording sees its last moment, and then that it is over. */
const lastMoment = 1
/** Of a stream a shorter stretch is buffer, and nothing to seek in. */
const leastOfStream = 30

/** A stream that is kept on the screen: played from its best address, watched, and taken from elsewhere when it stands still. */
export function createBroadcast({ player, now, after, addressFor, report, keepAwake }: BroadcastNeeds): Broadcast {
  const listeners = new Set<() => void>()
  let stream: Watchable | null = null
  let source = 0
  let opened: Address | null = null
  let isPaused = false
  let isHidden = false
  let isAsleep = false
  let troubled = false
  let failure: FailureKind | null = null
  /** How far a recording was watched, in seconds, and how long it is. */
  let reached = 0
  let length: number | null = null
  let isOver = false
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
    const { sources, audio, kind } = stream!
    opened = addressFor(sources[source]!)
    moved = null
    player.open(opened, kind ?? mediaKind(opened, audio), Math.max(0, reached - againSeconds))
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
    isPaused = isAsleep = isOver = troubled = false
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
    if (failure || isOver || player.state === 'idle' || player.state === 'failed') start()
    else resume()
  }
  const isRecorded = (): boolean => stream?.from !== undefined
  const leastWindow = (): number => isRecorded() ? 0 : leastOfStream
  const noteProgress = (): void => {
    const { time, from, to, edge } = player.metrics
    // A radio has no edge either, where a TV lets nobody seek in it.
    reached = edge === null && to - from > leastWindow() ? time : 0
    if (isRecorded() && to > from) length = to - from
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
      isOver = true
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
    return { state: stateOf(), troubled, failure, isLive: edge !== null, behind: behind > edgeSeconds ? Math.round(behind) : 0, progress: moved && to - from > leastWindow() ? Math.min(1, (time - from) / ((edge ?? to) - from)) : null, time: moved && !isOver && player.state !== 'idle' ? time - from : reached, length: isRecorded() ? length : null, captions: player.captions, sleep: sleep.view, isHidden }
  }
  const stateOf = (): BroadcastView['state'] => {
    if (!stream) return 'off'
    if (failure) return 'failed'
    if (isAsleep) return 'asleep'
    if (isOver) return 'ended'
    if (isPaused) return 'paused'
    if (player.state === 'playing') return 'playing'
    return moved ? 'waiting' : 'starting'
  }
  return {
    watch: next => {
      if (next === stream) return
      stream = next
      reached = next.from ?? 0
      length = null
      if (!isHidden) start()
      tell()
    },
    stop: () => {
      rest()
      player.close()
      stream = opened = failure = moved = length = null
      isAsleep = isOver = false
      tell()
    },
    play: () => {
      play()
      tell()
    },
    pause: () => {
      if (!stream || failure || isHidden || isAsleep || isOver) return
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
      if (isOver || to - from <= leastWindow()) return
      const at = Math.min(Math.max(time + seconds, from), edge ?? (isRecorded() ? Math.max(from, to - lastMoment) : to))
      player.seek(at)
      if (isRecorded()) reached = at - from
      tell()
    },
    hide: () => {
      isHidden = true
      if (stream && !failure) {
        rest()
        player.close()
      }
      tell()
    },
    show: () => {
      if (!isHidden) return
      isHidden = false
      // Also what was given up: a TV that wakes often lost the network while it slept.
      if (stream && !isPaused && !isAsleep && !isOver) start()
      tell()
    },
    reconnect: () => {
      if (!failure || isHidden || isAsleep) return
      start()
      tell()
    },
    frame: player.frame,
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
    get isOn() { return stream !== null },
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
