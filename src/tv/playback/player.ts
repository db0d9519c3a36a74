import type { Address } from '../../newsroom/model/address'
import type { Failure } from '../../newsroom/model/failure'
import type { Watching } from '../../newsroom/model/watching'
import type { Attach, Attached } from './attachment'
import { attachWithHls, type HlsEngine } from './hlsAttachment'
import { placeElement, wholeScreen, type Frame } from './frame'
import { createMediaElement } from './mediaElement'
import { mediaFailure } from './mediaFailure'
import type { MediaKind } from './mediaKind'
import { createCaptions, type Captions } from './captions'
import { attachNatively } from './nativeAttachment'
import { noTracks, type Tracks } from './tracks'

export type { Frame, HlsEngine, Tracks, Wanted }

/** What the viewer wants of every stream, where it has it. */
type Wanted = Pick<Watching, 'captions' | 'sound' | 'lines'>

export type PlayerState = 'idle' | 'loading' | 'playing' | 'paused' | 'stalled' | 'ended' | 'failed'

/** Seconds, on the media's own clock. */
export interface PlayerMetrics {
  readonly time: number
  /** What can be sought lies between these. */
  readonly from: number
  readonly to: number
  /** Where a live stream is joined; null for a recording. */
  readonly edge: number | null
}

export interface Player {
  /** Opens an address and plays it as soon as it can, `from` so many seconds; what was open before is closed. */
  open(address: Address, kind: MediaKind, from?: number): void
  play(): void
  pause(): void
  seek(to: number): void
  close(): void
  /** Where on the screen the picture stands; null: it fills it. Holds for all that is opened later, too. */
  frame(place: Frame | null): void
  readonly state: PlayerState
  /** Why it failed, if it did. */
  readonly failure: Failure | null
  readonly metrics: PlayerMetrics
  /** What can be chosen of what is open. */
  readonly tracks: Tracks
  /** What is being said now, line by line; none unless captions are wanted. */
  readonly captions: readonly string[]
  /** Holds for what is open, and for all that is opened later. */
  want(wanted: Wanted): void
  /** Told of every other state, of captions, and whenever playback moved on. */
  onChange(listener: () => void): void
}

export interface PlayerNeeds {
  /** The TV plays HLS playlists by itself, and is to. */
  readonly playsHls: boolean
  /** Brings hls.js, once. */
  hls(): Promise<HlsEngine>
  /** Made when something is played for the first time. */
  element?(): HTMLVideoElement
}

/** Plays one thing at a time, in the one media element there is. */
export function createPlayer({ playsHls, hls, element: make = createMediaElement }: PlayerNeeds): Player {
  const withHls = attachWithHls(hls)
  let element: HTMLVideoElement | null = null
  let open: { readonly address: Address; attached: Attached | null } | null = null
  let state: PlayerState = 'idle'
  let failure: Failure | null = null
  let lastTime = 0
  let captions: Captions | null = null
  let wanted: Wanted = { captions: null, sound: null, lines: null }
  let frame = wholeScreen
  let tell = (): void => {}

  const become = (next: PlayerState): void => {
    if (state === next) return
    state = next
    tell()
  }
  const choose = (): void => {
    captions?.want(wanted.captions)
    if (wanted.sound !== null) open?.attached?.chooseSound(wanted.sound)
    open?.attached?.limit(wanted.lines)
  }
  const fail = (why: Failure): void => {
    failure = why
    become('failed')
  }
  const moved = (): void => {
    const time = element!.currentTime
    const isForward = time > lastTime
    lastTime = time
    if (element!.seeking || element!.paused || !isForward) return
    state = 'playing'
    tell()
  }
  /** What the element tells; of what is closed or failed nothing is believed. */
  const heard: Readonly<Record<string, () => void>> = {
    playing: () => {
      // Some tracks are known only now.
      choose()
      become('playing')
    },
    waiting: () => { if (state === 'playing') become('stalled') },
    pause: () => { if (state === 'playing' || state === 'stalled') become('paused') },
    ended: () => become('ended'),
    // Where it jumps to is no progress.
    seeking: () => { lastTime = element!.currentTime },
    error: () => fail(mediaFailure(element!.error, open!.address)),
    timeupdate: moved,
  }
  const made = (): HTMLVideoElement => {
    if (element) return element
    element = make()
    placeElement(element, frame)
    captions = createCaptions(element, () => tell())
    captions.want(wanted.captions)
    for (const name of Object.keys(heard)) {
      element.addEventListener(name, () => { if (open && state !== 'failed') heard[name]!() })
    }
    return element
  }
  const attachFor = (kind: MediaKind): Attach => kind === 'hls' && !playsHls ? withHls : attachNatively
  const start = (): void => {
    const begun = open
    choose()
    // Old sets give no promise.
    void made().play()?.catch((error: Error) => {
      // A browser that plays nothing before a key is pressed; other reasons are told by 'error'.
      if (open === begun && error.name === 'NotAllowedError') become('paused')
    })
  }
  const leave = (): void => {
    const left = open
    open = null
    if (!element || !left) return
    element.pause()
    left.attached?.detach()
  }
  return {
    open: (address, kind, from = 0) => {
      leave()
      const opened: typeof open = { address, attached: null }
      open = opened
      failure = null
      lastTime = 0
      const begin = (): void => {
        // Before anything is known of it, this is where it begins.
        if (from > 0) made().currentTime = lastTime = from
        start()
      }
      const own = (call: () => void) => () => { if (open === opened) call() }
      made().style.display = ''
      become('loading')
      opened.attached = attachFor(kind)(made(), address, { ready: own(begin), failed: why => own(() => fail(why))() })
    },
    play: () => {
      if (!open || state === 'playing' || state === 'failed') return
      become('loading')
      start()
    },
    pause: () => {
      if (!open || state === 'failed') return
      element!.pause()
      become('paused')
    },
    seek: to => {
      if (!open || !element) return
      lastTime = to
      element.currentTime = to
    },
    close: () => {
      leave()
      if (element) element.style.display = 'none'
      become('idle')
    },
    frame: place => {
      frame = place ?? wholeScreen
      if (element) placeElement(element, frame)
    },
    get state() { return state },
    get failure() { return failure },
    want: next => {
      wanted = next
      choose()
    },
    get tracks() {
      const attached = open?.attached
      return attached ? { captions: captions!.tracks(), sounds: attached.sounds(), heights: attached.heights(), on: { captions: captions!.on(), sound: attached.sound() } } : noTracks
    },
    get captions() { return open ? captions?.lines() ?? [] : [] },
    get metrics() { return metricsOf(element, open?.attached ?? null) },
    onChange: listener => { tell = listener },
  }
}

function metricsOf(element: HTMLVideoElement | null, attached: Attached | null): PlayerMetrics {
  if (!element || !attached) return { time: 0, from: 0, to: 0, edge: null }
  const { currentTime: time, seekable } = element
  const some = seekable.length > 0
  return { time, from: some ? seekable.start(0) : time, to: some ? seekable.end(seekable.length - 1) : time, edge: attached.edge() }
}
