import { androidtvKeys } from '../../platform/androidtv'
import { browserKeys } from '../../platform/browser'
import { hbbtvKeys } from '../../platform/hbbtv'
import type { KeyCodes } from '../../platform/keys'
import { rdkKeys } from '../../platform/rdk'
import { titanKeys } from '../../platform/titan'
import { tizenKeys } from '../../platform/tizen'
import type { TvName } from '../../platform/tvSet'
import { vidaaKeys } from '../../platform/vidaa'
import { webosKeys } from '../../platform/webos'

const tables: Readonly<Record<TvName, KeyCodes>> = {
  browser: browserKeys, webos: webosKeys, tizen: tizenKeys, rdk: rdkKeys, hbbtv: hbbtvKeys, androidtv: androidtvKeys, vidaa: vidaaKeys, titan: titanKeys,
}

/** The codes that the remote of such a TV sends. */
export function keysOf(platform: TvName): KeyCodes {
  return tables[platform]
}
