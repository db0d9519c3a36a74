import { attempt } from './attempt'
import { arrows, colours, digits } from './codes'
import { keyNames, type KeyCodes, type KeyName } from './keys'
import { addressLinks } from './links'
import type { TvSet } from './tvSet'
import type { TvWindow } from './tvWindow'

export const hbbtvKeys: KeyCodes = {
  ...arrows, back: [461], ...digits, ...colours,
  play: [415], pause: [19], playPause: [402, 463], stop: [413], ff: [417, 465, 473], rw: [412], next: [425], prev: [424],
  pageUp: [33], pageDown: [34], info: [457], captions: [460, 467],
}

/** HbbTV's names, which a set has as globals with its own codes. */
const virtual: Partial<Record<KeyName, `VK_${string}`>> = {
  up: 'VK_UP', down: 'VK_DOWN', left: 'VK_LEFT', right: 'VK_RIGHT', ok: 'VK_ENTER', back: 'VK_BACK',
  play: 'VK_PLAY', pause: 'VK_PAUSE', playPause: 'VK_PLAY_PAUSE', stop: 'VK_STOP', ff: 'VK_FAST_FWD', rw: 'VK_REWIND', next: 'VK_NEXT', prev: 'VK_PREV',
  red: 'VK_RED', green: 'VK_GREEN', yellow: 'VK_YELLOW', blue: 'VK_BLUE', pageUp: 'VK_PAGE_UP', pageDown: 'VK_PAGE_DOWN', info: 'VK_INFO',
}

/** Red, green, yellow, blue, arrows with OK and Back, media, scrolling, info, digits. */
const everyKey = 0x1ff

/** ISO 639-2, as HbbTV tells languages, of those that the channel speaks. */
const threeLetters: Readonly<Record<string, string>> = { eng: 'en', ara: 'ar', fas: 'fa', per: 'fa', spa: 'es', fra: 'fr', fre: 'fr' }

interface Application {
  destroyApplication?(): void
  readonly privateData?: { readonly keyset?: { setValue(keys: number): void } }
}

/** Broadcasters' applications: they return to the broadcast at once. No WebGL is promised. */
export function hbbtv(tv: TvWindow): TvSet {
  return {
    name: 'hbbtv',
    keys: withCodesOf(tv),
    exitMode: 'close',
    exit: () => {
      const application = applicationOf(tv)
      if (application?.destroyApplication) application.destroyApplication()
      else tv.close()
    },
    playsHls: attempt(() => (tv.document.querySelector('video') as HTMLVideoElement | null)?.canPlayType('application/vnd.apple.mpegurl') ?? '', '') !== '',
    hasPointer: false,
    canvas2d: true,
    languages: languagesOf(tv),
    askForKeys: () => attempt(() => applicationOf(tv)?.privateData?.keyset?.setValue(everyKey), undefined),
    links: addressLinks(tv),
  }
}

function applicationOf({ document }: TvWindow): Application | null {
  return attempt(() => {
    const manager = document.querySelector('object[type="application/oipfApplicationManager"]') as { getOwnerApplication?(of: unknown): Application | null } | null
    return manager?.getOwnerApplication?.(document) ?? null
  }, null)
}

/** The set's own codes stand first; one that two keys would have stays with the key that the set gives it. */
function withCodesOf(tv: TvWindow): KeyCodes {
  const own = new Map<KeyName, number>()
  for (const name of keyNames) {
    const code = virtual[name] ? tv[virtual[name]] : undefined
    if (typeof code === 'number' && code > 0) own.set(name, code)
  }
  const taken = new Set(own.values())
  const codes: Partial<Record<KeyName, readonly number[]>> = {}
  for (const name of keyNames) {
    const mine = own.get(name)
    const others = (hbbtvKeys[name] ?? []).filter(code => !taken.has(code))
    const all = mine === undefined ? others : [mine, ...others]
    if (all.length > 0) codes[name] = all
  }
  return codes
}

function languagesOf({ document }: TvWindow): readonly string[] {
  const told = attempt(() => (document.querySelector('object[type="application/oipfConfiguration"]') as { readonly configuration?: { readonly preferredUILanguage?: string } } | null)?.configuration?.preferredUILanguage ?? '', '')
  return told.split(',').map(language => threeLetters[language.trim()] ?? '').filter(language => language !== '')
}
