import { hosted } from './codes'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

/** Philips and JVC: Back on the first screen closes the window, and Esc is no key of theirs. */
export function titan(tv: TvWindow): TvSet {
  return {
    name: 'titan',
    keys: hosted,
    exitMode: 'close',
    exit: () => tv.close(),
    playsHls: true,
    hasPointer: false,
    links: addressLinks(tv),
  }
}
