import type { TvName } from '../../../platform/tvSet'
import { addressTraits } from './address'
import { androidtvTraits } from './androidtv'
import { hbbtvTraits } from './hbbtv'
import { rdkTraits } from './rdk'
import { tizenTraits } from './tizen'
import type { TraitNeeds, TvTraits } from './tvTraits'
import { webosTraits } from './webos'

const makers: Readonly<Record<TvName, (needs: TraitNeeds) => TvTraits>> = {
  browser: addressTraits, webos: webosTraits, tizen: tizenTraits, rdk: rdkTraits, hbbtv: hbbtvTraits, androidtv: androidtvTraits, vidaa: addressTraits, titan: addressTraits,
}

/** Puts the maker's globals into the app's window. */
export function traitsOf(needs: TraitNeeds): TvTraits {
  return makers[needs.profile.platform](needs)
}
