import type { TvName } from '../../platform/tvSet'

const handsOver: readonly TvName[] = ['webos', 'tizen', 'androidtv']

/** Whether a TV starts the app with its link in the page's address; else its own interface hands it over. */
export function linkInAddress(platform: TvName): boolean {
  return !handsOver.includes(platform)
}
