import { failed, ready } from './bootLink'
import { browserSpeech } from './browserSpeech'
import { deviceOf } from './device'
import { drawsEmoji } from './emoji'
import { engineTier } from './engineTier'
import { farewell } from './farewell'
import { loadFonts } from './fonts'
import { blobWorker, hasImageWorker } from './imageWorker'
import { createKeepAwake } from './keepAwake'
import { keyEvent, type KeyEventType } from './keyEvent'
import { happen, watchCanvas } from './lifecycle'
import { loadScript } from './loadScript'
import { measureEngine } from './measureEngine'
import { createMirror } from './mirror'
import type { Platform } from './platform'
import { listenToPointer } from './pointer'
import { watchPresence } from './presence'
import { channelStorage } from './storage'
import { spoilStorage } from './storageFaults'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'
import { watchUncaught } from './uncaught'

/** The codes of OK, which are the same on every TV. */
const okCode = 13

/** What all TVs have in common, which is what a browser has; in the rest, a TV's own word holds. */
export function platformOf(set: TvSet, { navigator }: TvWindow): Platform {
  return {
    name: set.name,
    keys: set.keys,
    exitMode: set.exitMode,
    hasPointer: set.hasPointer,
    followPointer: pointer => set.hasPointer ? listenToPointer(pointer) : () => undefined,
    links: set.links,
    engine: engineTier(measureEngine({ makeCanvas: () => document.createElement('canvas'), memory: (window.navigator as { deviceMemory?: unknown }).deviceMemory, lines: window.innerHeight }), set),
    hasImageWorker: () => hasImageWorker({ make: blobWorker, after: (ms, call) => setTimeout(call, ms), makesBitmaps: 'createImageBitmap' in window && 'Worker' in window }),
    playsHls: set.playsHls,
    speech: browserSpeech(),
    drawsEmoji: drawsEmoji(),
    languages: [...set.languages ?? [], ...window.navigator.languages ?? [], window.navigator.language],
    speaks: (language, direction) => { Object.assign(document.documentElement, { lang: language, dir: direction }) },
    restart: () => { location.reload() },
    mirror: createMirror(() => press(okCode)),
    exit: () => {
      try {
        set.exit()
      } catch {
        // A set that does not let go of the app is told by a last word, and OK is the way back in.
        farewell()
      }
    },
    device: deviceOf(set.name, navigator.userAgent, window),
    uncaught: watchUncaught(Date.now),
    now: () => Date.now(),
    watch: presence => watchPresence(Date.now, presence, set.lifecycle),
    keepAwake: set.keepAwake ?? createKeepAwake(navigator.wakeLock),
    storage: channel => channelStorage(channel),
    pause: () => new Promise(done => setTimeout(done)),
    parseDocument: html => new DOMParser().parseFromString(html, 'text/html'),
    absolute: address => new URL(address, document.baseURI).href,
    sendKey: (code, type, repeat = false) => send(code, type, repeat),
    loadFonts,
    loadScript,
    happen,
    spoilStorage,
    show: (canvas, watch) => {
      watchCanvas(canvas, watch)
      // The mirror says what is drawn.
      canvas.setAttribute('aria-hidden', 'true')
      document.body.appendChild(canvas)
    },
    ready: () => {
      ready()
      set.lifecycle?.ready()
    },
    failed,
  }
}

function send(code: number, type: KeyEventType, repeat = false): void {
  window.dispatchEvent(keyEvent(type, code, { repeat }))
}

function press(code: number): void {
  send(code, 'keydown')
  send(code, 'keyup')
}
