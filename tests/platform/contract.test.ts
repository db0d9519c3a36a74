import { describe, expect, test } from '@jest/globals'
import { keyNamesOf } from '../../src/platform/keys'
import { tvNames, type ExitMode, type TvName } from '../../src/platform/tvSet'
import { tvSetOf } from '../../src/platform/tvSetOf'
import { fakeTizen, fakeTvWindow, type FakeTv } from '../support/fakeTvWindow'
import { keyTable, notOurs } from '../support/keyTable'

interface Told {
  /** How the app leaves, as its maker's store demands. */
  readonly exitMode: ExitMode
  /** What is called then. */
  readonly leaves: string
  /** A set of this maker, with `link` as what it was started with. */
  make(link?: string): FakeTv
  /** Asks a running app for another link. */
  relaunch(set: FakeTv, link: string): void
}

const agents: Partial<Record<TvName, string>> = {
  browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36',
  rdk: 'Mozilla/5.0 (Linux; x86_64 GNU/Linux) AppleWebKit/601.1 (KHTML, like Gecko) Version/8.0 Safari/601.1 WPE',
  hbbtv: 'Mozilla/5.0 (Linux; U) AppleWebKit/537.36 Chrome/88 Safari/537.36 HbbTV/1.5.1 (+DRM; Maker; Model; 1.0;)',
  vidaa: 'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/88 HbbTV/1.6.1 (; Hisense; 55A; ) VIDAA/6.0',
  titan: 'Mozilla/5.0 (Linux) AppleWebKit/537.36 Chrome/88 HbbTV/1.6.1 (; Philips; ) TitanOS/3.0',
}

function byHash(name: TvName, exitMode: ExitMode, leaves: string, more: (left: string[], asked: (string | number)[]) => Parameters<typeof fakeTvWindow>[0] = () => ({})): Told {
  return {
    exitMode, leaves,
    make: link => {
      const [left, asked]: [string[], (string | number)[]] = [[], []]
      return fakeTvWindow({ userAgent: agents[name] ?? '', hash: link === undefined ? '' : `#${link}`, ...more(left, asked) }, left, asked)
    },
    relaunch: (set, link) => set.go(`#${link}`),
  }
}

const hbbtvManager = (left: string[], asked: (string | number)[]) => ({
  elements: { oipfApplicationManager: { getOwnerApplication: () => ({ destroyApplication: () => { left.push('destroyApplication') }, privateData: { keyset: { setValue: (keys: number) => { asked.push(keys) } } } }) } },
})

const sets: Readonly<Record<TvName, Told>> = {
  browser: byHash('browser', 'popup', 'window.close'),
  rdk: byHash('rdk', 'close', 'window.close'),
  vidaa: byHash('vidaa', 'popup', 'window.close'),
  titan: byHash('titan', 'close', 'window.close'),
  hbbtv: byHash('hbbtv', 'close', 'destroyApplication', hbbtvManager),
  androidtv: byHash('androidtv', 'system', 'shell.exit', left => ({ globals: { tenfootShell: { exit: () => { left.push('shell.exit') } } } })),
  webos: {
    exitMode: 'popup', leaves: 'system.close',
    make: link => {
      const left: string[] = []
      return fakeTvWindow({ globals: { webOSSystem: { launchParams: link === undefined ? '' : JSON.stringify({ link }), deviceInfo: JSON.stringify({ platformVersionMajor: 23 }), close: () => { left.push('system.close') } } } }, left)
    },
    relaunch: (set, link) => set.tell('document', 'webOSRelaunch', { link }),
  },
  tizen: {
    exitMode: 'popup', leaves: 'tizen.exit',
    make: link => {
      let payload = link === undefined ? null : JSON.stringify({ values: link })
      const [left, asked]: [string[], (string | number)[]] = [[], []]
      const set = fakeTvWindow({ globals: { tizen: fakeTizen(left, asked, () => payload) } }, left, asked)
      const tell: FakeTv['tell'] = (where, event, detail) => {
        payload = JSON.stringify({ values: detail })
        set.tell(where, event, detail)
      }
      return { ...set, tell }
    },
    relaunch: (set, link) => set.tell('window', 'appcontrol', link),
  },
}

describe.each(tvNames)('%s', name => {
  const { exitMode, leaves, make, relaunch } = sets[name]

  test('is known by what its maker gave it', () => {
    expect(tvSetOf(make().tv).name).toBe(name)
  })

  test('is what its package says, whatever the window is', () => {
    expect(tvSetOf(fakeTvWindow().tv, name).name).toBe(name)
    expect(tvSetOf(sets.tizen.make().tv, name).name).toBe(name)
    expect(tvSetOf(fakeTvWindow({ search: '?platform=vidaa' }).tv, name).name).toBe(name)
  })

  test('knows every key of its remote, and no other key of it', () => {
    const names = keyNamesOf(tvSetOf(make().tv).keys)
    for (const [key, codes] of Object.entries(keyTable[name])) expect(codes.map(code => [code, names.get(code)])).toEqual(codes.map(code => [code, key]))
    for (const [key, codes] of [['up', [38]], ['down', [40]], ['left', [37]], ['right', [39]], ['0', [48]], ['9', [57]]] as const) expect(codes.map(code => names.get(code))).toEqual([key])
    expect(notOurs[name].filter(code => names.has(code))).toEqual([])
  })

  test('no two of its keys share a code', () => {
    const codes = Object.values(tvSetOf(make().tv).keys).flatMap(list => [...list])
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
  })

  test('has the six keys that everything is done with', () => {
    const { keys } = tvSetOf(make().tv)
    for (const key of ['up', 'down', 'left', 'right', 'ok', 'back'] as const) expect(keys[key]?.length).toBeGreaterThan(0)
  })

  test(`leaves by ${leaves}, ${exitMode}`, () => {
    const set = make()
    const tv = tvSetOf(set.tv)
    expect(tv.exitMode).toBe(exitMode)
    tv.exit()
    expect(set.left).toEqual([leaves])
  })

  test('hands on what it was started with, and what it is asked for later, until nobody wants to hear', () => {
    expect(tvSetOf(make().tv).links.first).toBeNull()
    const set = make('story/abc')
    const { first, onLink } = tvSetOf(set.tv).links
    const heard: string[] = []
    const stop = onLink(link => heard.push(link))
    relaunch(set, 'section/coast')
    stop()
    relaunch(set, 'section/weather')
    expect([first, heard]).toEqual(['story/abc', ['section/coast']])
  })

  test('asking for keys twice, or without anybody who gives them, harms nothing', () => {
    const tv = tvSetOf(fakeTvWindow().tv, name)
    expect(() => { tv.askForKeys?.(); tv.askForKeys?.(); tv.keepAwake?.(true) }).not.toThrow()
  })
})

test.each<[string, FakeTv, TvName]>([
  ['an unknown wish is none', fakeTvWindow({ globals: { PalmSystem: {} } }), 'webos'],
  ['LG from a server', fakeTvWindow({ userAgent: 'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 Chrome/94.0 Safari/537.36' }), 'webos'],
  ['Samsung from a server', fakeTvWindow({ userAgent: 'Mozilla/5.0 (SMART-TV; LINUX; Tizen 6.5) AppleWebKit/537.36 85.0.4183.93/6.5 TV Safari/537.36' }), 'tizen'],
  ['a watch of Samsung’s is no TV', fakeTvWindow({ userAgent: 'Mozilla/5.0 (Linux; Tizen 4.0; SM-R800) AppleWebKit/537.36' }), 'browser'],
  ['Fire TV', fakeTvWindow({ userAgent: 'Mozilla/5.0 (Linux; Android 9; AFTMM) AppleWebKit/537.36 Chrome/108' }), 'androidtv'],
  ['a site of whose address a maker was given one of its own', fakeTvWindow({ search: '?link=live/a&platform=vidaa', userAgent: agents.titan! }), 'vidaa'],
  ['an address that names no set', fakeTvWindow({ search: '?platform=constructor' }), 'browser'],
  ['an address that names a set in other letters', fakeTvWindow({ search: '?xplatform=tizen&platform=vidaa%00' }), 'browser'],
  ['a phone is no TV', fakeTvWindow({ userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/120 Mobile' }), 'browser'],
])('%s', (_, { tv }, name) => {
  expect(tvSetOf(tv, 'fridge').name).toBe(name)
})

test.each<[string, number | null, string, string[]]>([
  ['Chrome/38', null, 'system', ['back']], ['Chrome/53', null, 'system', ['back']], ['Chrome/68', null, 'system', ['back']],
  ['Chrome/79', null, 'popup', ['close']], ['Chrome/120', null, 'popup', ['close']], ['Chrome/120', 5, 'system', ['back']], ['', 6, 'popup', ['close']],
])('LG with %s, telling %s, leaves by %s', (userAgent, told, exitMode, calls) => {
  const left: string[] = []
  const webOSSystem = { ...told === null ? { deviceInfo: 'unreadable' } : { deviceInfo: JSON.stringify({ platformVersionMajor: told }) }, platformBack: () => { left.push('back') }, close: () => { left.push('close') } }
  const set = tvSetOf(fakeTvWindow({ userAgent, globals: { webOSSystem } }).tv)
  set.exit()
  expect([set.exitMode, left]).toEqual([exitMode, calls])
})

test('Samsung is asked for the keys that it has, and one that it refuses takes no other with it', () => {
  const asked: string[] = []
  const tizen = fakeTizen([], asked)
  tvSetOf(fakeTvWindow({ globals: { tizen } }).tv).askForKeys!()
  expect(asked).toContain('MediaPlayPause')
  expect(asked).toContain('9')
  expect(asked).not.toContain('Search')
  expect(asked.filter(name => /Volume|Exit|Home/.test(name))).toEqual([])
  asked.length = 0
  tvSetOf(fakeTvWindow({ globals: { tizen: { ...tizen, tvinputdevice: { ...tizen.tvinputdevice, getSupportedKeys: () => [{ name: 'MediaPlay' }, { name: 'VolumeUp' }] } } } }).tv).askForKeys!()
  expect(asked).toEqual(['MediaPlay'])
})

test('HbbTV is asked for arrows, colours, media keys and digits, and its own codes go before ours', () => {
  const asked: (string | number)[] = []
  const set = tvSetOf(fakeTvWindow({ ...hbbtvManager([], asked), globals: { VK_FAST_FWD: 412, VK_REWIND: 417, VK_BACK: 461, VK_RED: 'nonsense' } }).tv, 'hbbtv')
  set.askForKeys!()
  const names = keyNamesOf(set.keys)
  expect(asked).toEqual([0x1ff])
  expect(([412, 417, 461, 403] as const).map(code => names.get(code))).toEqual(['ff', 'rw', 'back', 'red'])
})

test('Samsung’s screensaver is held off by its own interface', () => {
  const states: number[] = []
  const webapis = { appcommon: { AppCommonScreenSaverState: { SCREEN_SAVER_ON: 1, SCREEN_SAVER_OFF: 0 }, setScreenSaver: (state: number) => { states.push(state) } } }
  const { keepAwake } = tvSetOf(fakeTvWindow({ globals: { webapis } }).tv, 'tizen')
  keepAwake!(true)
  keepAwake!(false)
  expect(states).toEqual([0, 1])
})

test('what sets know of their language is told in tags', () => {
  expect(tvSetOf(fakeTvWindow({ globals: { webOSSystem: { locale: 'fa-IR' } } }).tv).languages).toEqual(['fa-IR'])
  expect(tvSetOf(fakeTvWindow({ elements: { oipfConfiguration: { configuration: { preferredUILanguage: 'per, xxx,fre' } } } }).tv, 'hbbtv').languages).toEqual(['fa', 'fr'])
})
