import { keysOf } from '../../profiles/keysOf'
import { openInAddress } from './address'
import { give, type TraitNeeds, type TvTraits } from './tvTraits'
import type { KeyName } from '../../../platform/keys'

const virtual: Readonly<Partial<Record<KeyName, string>>> = {
  up: 'VK_UP', down: 'VK_DOWN', left: 'VK_LEFT', right: 'VK_RIGHT', ok: 'VK_ENTER', back: 'VK_BACK', red: 'VK_RED', green: 'VK_GREEN', yellow: 'VK_YELLOW', blue: 'VK_BLUE',
  play: 'VK_PLAY', pause: 'VK_PAUSE', stop: 'VK_STOP', ff: 'VK_FAST_FWD', rw: 'VK_REWIND', info: 'VK_INFO',
}
/** Which bit of the key set has to be on for a key to come (OIPF, 7.2.5.2). */
const bits: readonly (readonly [number, readonly KeyName[]])[] = [
  [0x1, ['red']], [0x2, ['green']], [0x4, ['yellow']], [0x8, ['blue']], [0x10, ['up', 'down', 'left', 'right', 'ok', 'back']],
  [0x20, ['play', 'pause', 'playPause', 'stop', 'ff', 'rw', 'next', 'prev']], [0x40, ['pageUp', 'pageDown']], [0x80, ['info']], [0x100, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
]
const threeLetters: Readonly<Record<string, string>> = { en: 'eng', ar: 'ara', fa: 'fas', es: 'spa', fr: 'fra' }

/** Broadcasters' applications: their manager is an object of the page, and only keys of its key set come. */
export function hbbtvTraits({ app, language, calls, leave }: TraitNeeds): TvTraits {
  // The coloured keys are everybody's until an application says what it wants.
  let keyset = 0x1f
  const application = {
    privateData: { keyset: { RED: 1, GREEN: 2, YELLOW: 4, BLUE: 8, NAVIGATION: 16, VCR: 32, SCROLL: 64, INFO: 128, NUMERIC: 256, get value() { return keyset }, setValue: (keys: number) => {
      keyset = keys
      calls.note('oipfApplicationManager keyset.setValue', `0x${keys.toString(16)}`)
    } } },
    show: () => calls.note('oipfApplicationManager show'),
    hide: () => calls.note('oipfApplicationManager hide'),
    destroyApplication: () => leave('oipfApplicationManager destroyApplication'),
  }
  const codes = keysOf('hbbtv')
  Object.keys(virtual).forEach(key => give(app, virtual[key as KeyName]!, codes[key as KeyName]![0]))
  objectOf(app, 'application/oipfApplicationManager', { getOwnerApplication: () => application })
  objectOf(app, 'application/oipfConfiguration', { configuration: { preferredUILanguage: threeLetters[(language ?? 'en').slice(0, 2)] ?? 'eng', countryId: 'GBR' } })
  return {
    open: link => openInAddress(app, link),
    sends: key => bits.every(([bit, keys]) => keys.indexOf(key) < 0 || (keyset & bit) !== 0),
  }
}

function objectOf({ document }: Window, type: string, members: object): void {
  const object = document.createElement('object')
  object.type = type
  object.hidden = true
  Object.keys(members).forEach(name => Object.defineProperty(object, name, { value: (members as Record<string, unknown>)[name], configurable: true }))
  document.head.appendChild(object)
}
