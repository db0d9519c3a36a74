import { attempt } from './attempt'
import { arrows, colours, digits, media } from './codes'
import { addressLink, linkIn, linksOf } from './links'
import type { KeyCodes } from './keys'
import type { TvSet } from './tvSet'
import type { TvWindow, WebosSystem } from './tvWindow'

export const webosKeys: KeyCodes = {
  ...arrows, back: [461], ...digits, ...colours, ...media,
  next: [1546, 425], prev: [1545, 424], pageUp: [33], pageDown: [34], info: [457], captions: [460],
}

/** LG: up to webOS 5 Back on the first screen goes to the set's own home, from 6 on the app asks. */
export function webos(tv: TvWindow): TvSet {
  const system = systemOf(tv)
  const asks = versionOf(tv, system) >= 6
  const { locale } = system
  return {
    name: 'webos',
    keys: webosKeys,
    exitMode: asks ? 'popup' : 'system',
    exit: () => {
      if (!asks && system.platformBack) return system.platformBack()
      if (system.close) return system.close()
      tv.close()
    },
    playsHls: true,
    hasPointer: true,
    ...locale ? { languages: [locale] } : {},
    links: linksOf(tv, linkIn(system.launchParams ?? ''), [
      [tv.document, 'webOSLaunch', linkOfLaunch],
      // A set that tells nothing with the event has put it where the first launch's was.
      [tv.document, 'webOSRelaunch', event => linkOfLaunch(event) ?? linkIn(system.launchParams ?? '')],
      [tv, 'hashchange', () => addressLink(tv)],
    ]),
  }
}

export function systemOf(tv: TvWindow): WebosSystem {
  return tv.webOSSystem ?? tv.PalmSystem ?? {}
}

function linkOfLaunch(event: Event): string | null {
  return linkIn((event as CustomEvent<unknown>).detail)
}

/** What the set says of itself; else by its engine, which came with the system: Chrome 79 with webOS 6. */
function versionOf({ navigator: { userAgent } }: TvWindow, { deviceInfo }: WebosSystem): number {
  const told = attempt(() => Number((JSON.parse(deviceInfo ?? '{}') as { readonly platformVersionMajor?: unknown }).platformVersionMajor), NaN)
  if (told > 0) return told
  const chrome = Number(/Chrome\/(\d+)/.exec(userAgent)?.[1] ?? 0)
  if (chrome >= 79) return 6
  if (chrome >= 68) return 5
  return chrome >= 53 ? 4 : 3
}
