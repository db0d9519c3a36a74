import { platformOf } from './ground'
import type { Platform } from './platform'
import { tvSetOf } from './tvSetOf'
import type { TvWindow } from './tvWindow'

/** The TV this is; `wanted`: what its package or its operator says it is. */
export function detectPlatform(wanted?: string, tv: TvWindow = window as unknown as TvWindow): Platform {
  const set = tvSetOf(tv, wanted)
  set.askForKeys?.()
  return platformOf(set, tv)
}
