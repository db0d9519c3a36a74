import { failed, ready } from './bootLink'
import { browserSpeech } from './browserSpeech'
import { drawsEmoji } from './emoji'
import { farewell } from './farewell'
import { loadFonts } from './fonts'
import { createKeepAwake, type WakeLocks } from './keepAwake'
import { keyEvent, type KeyEventType } from './keyEvent'
import type { KeyCodes } from './keys'
import { loadScript } from './loadScript'
import { createMirror } from './mirror'
import type { Platform } from './platform'
import { watchPresence } from './presence'
import { createStorage } from './storage'

/** A desktop browser's keyboard; Esc is Back, as every full-screen page has it. */
export const browserKeys: KeyCodes = {
  up: [38], down: [40], left: [37], right: [39], ok: [13], back: [27, 8],
  playPause: [179, 32], stop: [178], next: [176], prev: [177],
  // Browsers of Android and Amazon sets.
  ff: [228], rw: [227],
  red: [112], green: [113], yellow: [114], blue: [115],
  pageUp: [33], pageDown: [34], info: [73], captions: [67], search: [191, 83],
  0: [48, 96], 1: [49, 97], 2: [50, 98], 3: [51, 99], 4: [52, 100],
  5: [53, 101], 6: [54, 102], 7: [55, 103], 8: [56, 104], 9: [57, 105],
}

/** Any browser: the ground the TVs build on. */
export function browserPlatform(): Platform {
  return {
    name: 'browser',
    keys: browserKeys,
    exitMode: 'popup',
    canvas2d: !hasWebGL(),
    // Desktop browsers claim it, and do it worse than hls.js.
    playsHls: false,
    speech: browserSpeech(),
    drawsEmoji: drawsEmoji(),
    languages: [...navigator.languages ?? [], navigator.language],
    speaks: (language, direction) => { Object.assign(document.documentElement, { lang: language, dir: direction }) },
    restart: () => { location.reload() },
    mirror: createMirror(() => press(browserKeys.ok![0]!)),
    exit: () => {
      window.close()
      // Browsers close only windows that a script opened.
      farewell()
    },
    now: () => Date.now(),
    watch: presence => watchPresence(Date.now, presence),
    keepAwake: createKeepAwake((navigator as { readonly wakeLock?: WakeLocks }).wakeLock),
    storage: prefix => createStorage(prefix),
    pause: () => new Promise(done => setTimeout(done)),
    parseDocument: html => new DOMParser().parseFromString(html, 'text/html'),
    absolute: address => new URL(address, document.baseURI).href,
    sendKey: (code, type, repeat = false) => send(code, type, repeat),
    loadFonts,
    loadScript,
    show: canvas => {
      // The mirror says what is drawn.
      canvas.setAttribute('aria-hidden', 'true')
      document.body.appendChild(canvas)
    },
    ready,
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

/** Asks for a context, because some TVs have the interface without the engine. */
function hasWebGL(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
