import { androidtvKeys } from '../../platform/androidtv'
import { browserKeys } from '../../platform/browser'
import { hosted } from '../../platform/codes'
import { hbbtvKeys } from '../../platform/hbbtv'
import type { KeyCodes } from '../../platform/keys'
import { rdkKeys } from '../../platform/rdk'
import { tizenKeys } from '../../platform/tizen'
import type { TvName } from '../../platform/tvSet'
import { webosKeys } from '../../platform/webos'

const tables: Readonly<Record<TvName, KeyCodes>> = {
  browser: browserKeys, webos: webosKeys, tizen: tizenKeys, rdk: rdkKeys, hbbtv: hbbtvKeys, androidtv: androidtvKeys, vidaa: hosted, titan: hosted,
}

/** The codes that the remote of such a TV sends. */
export function keysOf(platform: TvName): KeyCodes {
  return tables[platform]
}
