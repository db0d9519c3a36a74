import { fakeTextTracks, type FakeTextTracks } from './fakeTextTracks'

/** A media element whose playback a test moves: jsdom plays nothing. */
export interface FakeMedia {
  /** As the player makes one. */
  make(): HTMLVideoElement
  /** The one that was made. */
  readonly element: HTMLVideoElement
  readonly made: number
  readonly textTracks: FakeTextTracks
  /** What is being played, or ''. */
  readonly address: string
  readonly paused: boolean
  /** Plays on for so many seconds, as a TV tells it: four times a second. */
  advance(seconds: number): void
  tell(event: string): void
  /** So much is known of what is open. */
  has(state: MediaFacts): void
  /** What is open can be played from here on. */
  arrives(state: MediaFacts): void
  breaks(code: number): void
  /** The next `play` is refused as browsers do before a key is pressed. */
  refuse(): void
}

export interface MediaFacts {
  readonly duration: number
  readonly from?: number
  readonly to?: number
  readonly time?: number
}

export function fakeMedia(): FakeMedia {
  const own = { paused: true, duration: NaN, from: 0, to: 0, time: 0, error: null as { code: number; message: string } | null, refuses: false }
  const textTracks = fakeTextTracks()
  let made = 0
  let element: HTMLVideoElement | null = null
  const tell = (event: string): void => { element!.dispatchEvent(new Event(event)) }
  const make = (): HTMLVideoElement => {
    made++
    element = document.createElement('video')
    const property = (name: string, get: () => unknown, set?: (value: never) => void) => Object.defineProperty(element, name, { get, ...set && { set } })
    property('textTracks', () => textTracks)
    property('paused', () => own.paused)
    property('duration', () => own.duration)
    property('error', () => own.error)
    property('seeking', () => false)
    property('currentTime', () => own.time, (time: never) => { own.time = time })
    property('seekable', () => ({ length: own.to > own.from ? 1 : 0, start: () => own.from, end: () => own.to }))
    return Object.assign(element, {
      load: () => Object.assign(own, { duration: NaN, from: 0, to: 0, time: 0, paused: true, error: null }),
      pause: () => { own.paused = true },
      play: () => {
        if (!own.refuses) {
          own.paused = false
          return Promise.resolve()
        }
        own.refuses = false
        return Promise.reject(Object.assign(new Error('Press a key.'), { name: 'NotAllowedError' }))
      },
    })
  }
  return {
    make, tell, textTracks,
    get element() { return element! },
    get made() { return made },
    get address() { return element?.getAttribute('src') ?? '' },
    get paused() { return own.paused },
    advance: seconds => {
      for (let i = 0; i < seconds * 4; i++) {
        own.time += 0.25
        if (own.duration === Infinity) own.to += 0.25
        tell('timeupdate')
      }
    },
    has: state => { Object.assign(own, state) },
    arrives: state => {
      Object.assign(own, state)
      tell('playing')
    },
    breaks: code => {
      own.error = { code, message: 'broken' }
      tell('error')
    },
    refuse: () => { own.refuses = true },
  }
}
