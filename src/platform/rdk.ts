import { arrows, colours, digits } from './codes'
import { fireboltOf } from './firebolt'
import type { KeyCodes } from './keys'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

export const rdkKeys: KeyCodes = {
  ...arrows, back: [8], ...digits, ...colours,
  // Boxes differ; these are the launcher's own, then CE-HTML's.
  playPause: [250, 179], play: [415], pause: [19], stop: [178, 413], ff: [228, 417], rw: [227, 412],
  pageUp: [175, 33], pageDown: [174, 34], info: [457], captions: [460], search: [409],
}

/** Operators' boxes: Back closes at once, because a session that is revived must not show a question. */
export function rdk(tv: TvWindow): TvSet {
  const lifecycle = fireboltOf(tv)
  return {
    name: 'rdk',
    keys: rdkKeys,
    exitMode: 'close',
    exit: () => {
      if (lifecycle?.close()) return
      if (tv.$badger?.shutdown) tv.$badger.shutdown()
      else tv.close()
    },
    ...lifecycle ? { lifecycle } : {},
    playsHls: false,
    hasPointer: false,
    links: addressLinks(tv),
  }
}
