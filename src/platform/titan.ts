import { arrows, colours, digits, media } from './codes'
import type { KeyCodes } from './keys'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

export const titanKeys: KeyCodes = {
  // Its store wants both, and never 27.
  ...arrows, back: [8, 461], ...digits, ...colours, ...media,
  playPause: [179], pageUp: [33], pageDown: [34], info: [457], captions: [460],
}

/** Philips and JVC: Back on the first screen closes the window. */
export function titan(tv: TvWindow): TvSet {
  return {
    name: 'titan',
    keys: titanKeys,
    exitMode: 'close',
    exit: () => tv.close(),
    playsHls: true,
    hasPointer: false,
    links: addressLinks(tv),
  }
}
