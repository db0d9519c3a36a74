import { attempt } from './attempt'
import { arrows, colours, digits, media } from './codes'
import type { KeyCodes } from './keys'
import { addressLink, linkIn, linksOf } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

export const tizenKeys: KeyCodes = {
  ...arrows, back: [10009], ...digits, ...colours, ...media,
  playPause: [10252], next: [10233], prev: [10232], pageUp: [427], pageDown: [428], info: [457], captions: [10221], search: [10225],
}

/** By Samsung's names; arrows, OK and Back come unasked, volume and home are never asked for. */
const wanted = [
  'MediaPlay', 'MediaPause', 'MediaPlayPause', 'MediaStop', 'MediaFastForward', 'MediaRewind', 'MediaTrackNext', 'MediaTrackPrevious',
  'ColorF0Red', 'ColorF1Green', 'ColorF2Yellow', 'ColorF3Blue', 'ChannelUp', 'ChannelDown', 'Info', 'Caption', 'Search',
  '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
]

/** Samsung: Back on the first screen asks; keys have to be registered. */
export function tizen(tv: TvWindow): TvSet {
  return {
    name: 'tizen',
    keys: tizenKeys,
    exitMode: 'popup',
    exit: () => {
      const application = attempt(() => tv.tizen?.application?.getCurrentApplication(), undefined)
      if (application) application.exit()
      else tv.close()
    },
    playsHls: true,
    hasPointer: false,
    spoilsCanvases: true,
    keepAwake: screensaver(tv),
    askForKeys: () => askForKeys(tv),
    links: linksOf(tv, payload(tv), [
      [tv, 'appcontrol', () => payload(tv)],
      [tv, 'hashchange', () => addressLink(tv)],
    ]),
  }
}

/** One by one: a set refuses all of a batch for one key that it does not have. */
function askForKeys({ tizen: set }: TvWindow): void {
  const input = set?.tvinputdevice
  if (!input) return
  const known = attempt(() => input.getSupportedKeys?.().map(({ name }) => name), undefined)
  for (const name of wanted) {
    if (!known || known.indexOf(name) >= 0) attempt(() => input.registerKey(name), undefined)
  }
}

/** What a tile of the preview, or another app, wants to be opened. */
function payload({ tizen: set }: TvWindow): string | null {
  return attempt(() => {
    const data = set?.application?.getCurrentApplication().getRequestedAppControl?.()?.appControl?.data ?? []
    return linkIn(data.find(({ key }) => key === 'PAYLOAD')?.value[0] ?? '')
  }, null)
}

function screensaver({ webapis }: TvWindow): (on: boolean) => void {
  return on => {
    const common = webapis?.appcommon
    if (!common) return
    const { SCREEN_SAVER_OFF, SCREEN_SAVER_ON } = common.AppCommonScreenSaverState
    attempt(() => common.setScreenSaver(on ? SCREEN_SAVER_OFF : SCREEN_SAVER_ON), undefined)
  }
}
