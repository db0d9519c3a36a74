import { attempt } from './attempt'
import { arrows, colours, digits } from './codes'
import type { KeyCodes } from './keys'
import { addressLink, linkIn, linksOf } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

export const androidtvKeys: KeyCodes = {
  ...arrows, ok: [13, 23], back: [27, 4], ...digits, ...colours,
  playPause: [179, 85], play: [126, 415], pause: [127, 19], stop: [178, 86, 413], ff: [228, 90, 417], rw: [227, 89, 412], next: [176, 87], prev: [177, 88],
  pageUp: [33, 166], pageDown: [34, 167], info: [165, 457], captions: [175, 460], search: [84],
}

/** Android and Fire TV: the launcher is reached by Back alone, without a question. */
export function androidtv(tv: TvWindow): TvSet {
  return {
    name: 'androidtv',
    keys: androidtvKeys,
    exitMode: 'system',
    exit: () => tv.tenfootShell?.exit ? tv.tenfootShell.exit() : tv.close(),
    playsHls: false,
    hasPointer: false,
    links: linksOf(tv, attempt(() => linkIn(tv.tenfootShell?.link?.() ?? ''), null), [
      [tv, 'tvlink', event => linkIn((event as CustomEvent<unknown>).detail)],
      [tv, 'hashchange', () => addressLink(tv)],
    ]),
  }
}
