import { androidtv } from './androidtv'
import { hbbtv } from './hbbtv'
import { kiosk } from './kiosk'
import type { Target } from './packing'
import { rdk } from './rdk'
import { tizen } from './tizen'
import { web } from './web'
import { webos } from './webos'

/** Everything there are packages for. */
export const targets = { web, webos, tizen, rdk, hbbtv, androidtv, kiosk } satisfies Record<string, Target>

export type TargetName = keyof typeof targets

export const targetNames = Object.keys(targets) as readonly TargetName[]
