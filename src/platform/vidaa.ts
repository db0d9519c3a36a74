import { arrows, colours, digits, media } from './codes'
import type { KeyCodes } from './keys'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

export const vidaaKeys: KeyCodes = {
  // Sets up to 2015 have the second.
  ...arrows, back: [8, 461], ...digits, ...colours, ...media,
  playPause: [179], pageUp: [33], pageDown: [34], info: [457], captions: [460],
}

/** Hisense and Toshiba. */
export function vidaa(tv: TvWindow): TvSet {
  return {
    name: 'vidaa',
    keys: vidaaKeys,
    exitMode: 'popup',
    exit: () => tv.close(),
    playsHls: true,
    hasPointer: false,
    links: addressLinks(tv),
  }
}
