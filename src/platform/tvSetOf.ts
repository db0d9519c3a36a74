import { androidtv } from './androidtv'
import { browser } from './browser'
import { hbbtv } from './hbbtv'
import { rdk } from './rdk'
import { titan } from './titan'
import { tizen } from './tizen'
import { tvNames, type TvName, type TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'
import { vidaa } from './vidaa'
import { webos } from './webos'

const sets: Readonly<Record<TvName, (tv: TvWindow) => TvSet>> = { browser, webos, tizen, rdk, hbbtv, androidtv, vidaa, titan }

/** The TV that the window is of; `wanted`: what its package says it is; the address may say so where the package does not. */
export function tvSetOf(tv: TvWindow, wanted?: string): TvSet {
  return sets[named(wanted) ?? named(inAddress(tv)) ?? nameOf(tv)](tv)
}

function named(written: string | undefined): TvName | undefined {
  return tvNames.find(name => name === written)
}

/** A site that many makers' sets open is told by the address that each of them was given: '?platform=vidaa'. */
function inAddress({ location: { search } }: TvWindow): string | undefined {
  return /[?&]platform=([a-z]+)(?:&|$)/.exec(search)?.[1]
}

/** What only one maker has tells first; what a set calls itself is second, because sets call themselves many things. */
function nameOf(tv: TvWindow): TvName {
  const { userAgent } = tv.navigator
  if (tv.tizen?.application || tv.tizen?.tvinputdevice) return 'tizen'
  if (tv.webOSSystem ?? tv.PalmSystem) return 'webos'
  if (tv.tenfootShell) return 'androidtv'
  if (/TitanOS|Titan OS/i.test(userAgent)) return 'titan'
  if (/VIDAA/i.test(userAgent)) return 'vidaa'
  if (tv.$badger ?? tv.ServiceManager ?? tv.__firebolt) return 'rdk'
  // Web apps of LG and Samsung that come from a server have nothing of theirs but the name.
  if (/Web0S/.test(userAgent)) return 'webos'
  if (/Tizen/.test(userAgent) && /SMART-TV|\bTV\b/i.test(userAgent)) return 'tizen'
  if (/HbbTV\//.test(userAgent)) return 'hbbtv'
  if (/\bWPE\b|\bRDK\b|Metrological/i.test(userAgent)) return 'rdk'
  if (/Android/.test(userAgent) && /\bTV\b|AFT[A-Z]|BRAVIA|SHIELD|GoogleTV/.test(userAgent)) return 'androidtv'
  return 'browser'
}
