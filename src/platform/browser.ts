import { colours, digits } from './codes'
import { farewell } from './farewell'
import type { KeyCodes } from './keys'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

/** A desktop browser's keyboard, Esc being Back as on every full-screen page; and what sets that nobody knows most likely send. */
export const browserKeys: KeyCodes = {
  up: [38], down: [40], left: [37], right: [39], ok: [13], back: [27, 8, 461, 10009],
  playPause: [179, 32, 10252], play: [415], pause: [19], stop: [178, 413], next: [176, 425], prev: [177, 424],
  // Browsers of Android and Amazon sets, and then all others.
  ff: [228, 417], rw: [227, 412],
  red: [112, ...colours.red!], green: [113, ...colours.green!], yellow: [114, ...colours.yellow!], blue: [115, ...colours.blue!],
  pageUp: [33, 427], pageDown: [34, 428], info: [73, 457], captions: [67, 460], search: [191, 83],
  ...digits,
}

/** Any browser. */
export function browser(tv: TvWindow): TvSet {
  return {
    name: 'browser',
    keys: browserKeys,
    exitMode: 'popup',
    exit: () => {
      tv.close()
      // Browsers close only windows that a script opened.
      farewell()
    },
    // Desktop browsers claim it, and do it worse than hls.js.
    playsHls: false,
    hasPointer: false,
    links: addressLinks(tv),
  }
}
