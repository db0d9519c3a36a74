import { hosted } from './codes'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

/** Hisense and Toshiba: Back on the first screen asks. */
export function vidaa(tv: TvWindow): TvSet {
  return {
    name: 'vidaa',
    keys: hosted,
    exitMode: 'popup',
    exit: () => tv.close(),
    playsHls: true,
    hasPointer: false,
    links: addressLinks(tv),
  }
}
