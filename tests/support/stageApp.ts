import { jest } from '@jest/globals'
import { TextDecoder, TextEncoder } from 'node:util'
import type { Lightning } from '@lightningjs/sdk'
import type { Channel } from '../../src/newsroom/model/channel'
import { editionsOf } from '../../src/newsroom/model/edition'
import type { Storage } from '../../src/newsroom/model/storage'
import { createNewsroom, type Newsroom } from '../../src/newsroom/store/newsroom'
import { platformSettings } from '../../settings.json'
import { browserKeys } from '../../src/platform/browser'
import type { KeyName } from '../../src/platform/keys'
import { createPressedKeys, type PressedKey } from '../../src/platform/pressedKeys'
import { createTeaching } from '../../src/platform/teaching'
import type { AppReport } from '../../src/tv/app/App'
import type { AppNeeds } from '../../src/tv/app/appNeeds'
import type { Presence } from '../../src/tv/app/lookingAgain'
import type { Words } from '../../src/tv/components/languages/en'
import type { SpokenText } from '../../src/tv/app/transcript'
import { pathOf, textOf, type FocusedElement } from '../../src/tv/app/stageReport'
import { movingIn } from '../../src/tv/components/moving'
import { createBroadcast } from '../../src/tv/playback/broadcast'
import { createPlayer } from '../../src/tv/playback/player'
import { systemClock } from '../../src/newsroom/web/clock'
import { learnEvery } from './everyLanguage'
import { fakeMedia, type FakeMedia } from './fakeMedia'
import { fakeMirror, type FakeMirror } from './fakeMirror'
import { fakeStorage } from './fakeStorage'
import { fakeSpeech, type FakeSpeech } from './fakeSpeech'
import { fakeWeb, type FakeWeb } from './fakeWeb'
import { stageSettings } from './stageSettings'
import { stubCanvas } from './stageCanvas'

/** The whole app with its newsroom, on a network that a test makes. */
export interface Opened {
  readonly web: FakeWeb
  readonly newsroom: Newsroom
  /** What plays: a test moves it. */
  readonly media: FakeMedia
  /** What reads aloud: a test moves it, and gives it voices. */
  readonly voice: FakeSpeech
  /** What the TV's own screen reader is shown. */
  readonly mirror: FakeMirror
  /** What was said, or would have been. */
  spoken(): readonly SpokenText[]
  /** How often the app left, said that it can be used, wanted to start anew, and to let go all that is kept; and the language that it speaks. */
  readonly told: { left: number; ready: number; restarts: number; forgotten: number; language: string }
  /** Who hears when the app leaves the screen, and of the network. */
  presence(): Presence
  /** The TV asks for a link. */
  openLink(link: string): void
  /** The TV tells of a key, before the app hears it; true: nobody else does. */
  hear(pressed: PressedKey): boolean
  /** Lets the clock go on; nothing is called by it. */
  pass(ms: number): void
  /** Keys, all in one tick. */
  press(...keys: KeyName[]): void
  /** Until nothing is fetched, opens or moves. */
  quiet(): Promise<void>
  focus(): FocusedElement
  report(): AppReport
  text(): readonly string[]
  /** Pages that are on stage. */
  pages(): number
  readonly stage: Lightning.Stage
}

let open: Lightning.Application | null = null

/** What a test may have otherwise. */
export interface OpenOptions {
  readonly storage?: Storage
  readonly languages?: readonly unknown[]
  /** What the app was started with. */
  readonly link?: string
  /** Spoken in the place of a language that there is. */
  readonly words?: Words
}

export async function openApp(channel: Channel, pages: Readonly<Record<string, string | number>>, exitMode: AppNeeds['exitMode'] = 'popup', { storage, languages = [], link, words }: OpenOptions = {}): Promise<Opened> {
  stubCanvas()
  // Every browser has them, jsdom has not.
  Object.assign(globalThis, { TextDecoder, TextEncoder })
  const web = fakeWeb(pages)
  const told = { left: 0, ready: 0, restarts: 0, forgotten: 0, language: '' }
  let presence: Presence | null = null
  let time = Date.UTC(2026, 10, 24, 12)
  const now = (): number => time
  const editions = editionsOf(channel)
  const newsroom = createNewsroom({
    channel: editions[0]!, editions, transport: web.transport, ...storage && { storage }, now, clock: { ...systemClock, now },
    parseDocument: html => new DOMParser().parseFromString(html, 'text/html'),
  })
  const pressed = createPressedKeys()
  const teaching = createTeaching({ storage: storage ?? fakeStorage(), now, after: stopped })
  const media = fakeMedia()
  const voice = fakeSpeech()
  const mirror = fakeMirror()
  const player = createPlayer({ playsHls: true, hls: () => Promise.reject(new Error('none')), element: media.make })
  const broadcast = createBroadcast({ player, now: Date.now, after: stopped, addressFor: newsroom.addressFor, report: newsroom.report, keepAwake: () => undefined })
  // The Router is one a module, and remembers its first app: each app gets a Router of its own.
  jest.resetModules()
  const { Launch } = await import('@lightningjs/sdk')
  const { createApp } = await import('../../src/tv/app/App')
  const spoken = await import('../../src/tv/components/words')
  learnEvery(spoken.learnLanguage)
  const watch = (listener: Presence) => {
    presence = listener
    return () => { presence = null }
  }
  let heard: (link: string) => void = () => undefined
  const onLink = (listener: (link: string) => void) => {
    heard = listener
    return () => { heard = () => undefined }
  }
  const equipment = {
    device: { tv: 'webos', userAgent: 'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0.3440.106 Safari/537.36 WebAppManager', engine: 'Chrome 68', screen: '1920 × 1080' },
    version: '1.2.3 5f2a91c3', storage: () => ({ state: 'works' as const, bytes: 812_345 }), uncaught: () => [{ at: now() - 60_000, code: 'E1', text: 'x is not a function at https://gull.example/app.js?key=secret' }], keys: pressed,
  }
  const App = createApp({ newsroom, equipment, teaching, forgetAll: () => { told.forgotten++ }, links: { first: link ?? null, onLink }, broadcast, speech: voice, mirror, now, watch, random: Math.random, scriptFonts: { need: () => Promise.resolve() }, pictureAddress: address => address, loadFonts: () => Promise.resolve(true), exitMode, drawsEmoji: true, languages, speaks: language => { told.language = language }, restart: () => { told.restarts++ }, ready: () => { told.ready++ } })
  if (words) spoken.speak(words)
  open = Launch(App as never, stageSettings(), {
    ...platformSettings, fontLoader: () => Promise.resolve(), onClose: () => { told.left++ },
    plugins: { router: { getHash: () => '', setHash: () => undefined } },
  } as never, {}) as unknown as Lightning.Application
  const opened = openedOf(open, { web, newsroom, media, voice, mirror, told, presence: () => presence!, openLink: link => heard(link), pass: ms => { time += ms }, hear: key => {
    pressed.note(key)
    return teaching.hears(key)
  } })
  await opened.quiet()
  return opened
}

/** Nothing falls due by itself. */
function stopped(): () => void {
  return () => undefined
}

/** For `afterEach`. */
export function closeApp(): void {
  (open as unknown as { destroy(): void } | null)?.destroy()
  open = null
}

function openedOf(application: Lightning.Application, made: Pick<Opened, 'web' | 'newsroom' | 'media' | 'voice' | 'mirror' | 'told' | 'presence' | 'openLink' | 'pass' | 'hear'>): Opened {
  const app = () => application.tag('App') as unknown as (Lightning.Component & { report: AppReport; spoken(): readonly SpokenText[] }) | undefined
  const path = () => application.focusPath as unknown as Lightning.Component[]
  const draw = () => application.stage.drawFrame()
  return {
    ...made,
    stage: application.stage,
    press: (...keys) => keys.forEach(send),
    quiet: () => untilQuiet(() => {
      draw()
      return !app() ? 'the app is not there' : app()!.report.busy ?? (made.newsroom.busy() > 0 ? 'requests' : movingIn(application.stage) ? 'motion' : null)
    }),
    focus: () => {
      draw()
      if (path().some(element => !element.attached || !element.visible)) throw new Error('Focus is on what is not on stage.')
      return pathOf(path())!
    },
    report: () => app()!.report,
    spoken: () => app()!.spoken(),
    text: () => {
      draw()
      return textOf(application.stage)
    },
    pages: () => (app()!.tag('Pages') as Lightning.Element).children.filter(({ visible }) => visible).length,
  }
}

/** Looks once a turn of the event loop, until nothing was busy for some turns. */
async function untilQuiet(busy: () => string | null): Promise<void> {
  let quiet = 0
  for (let looks = 0; quiet < 10; looks++) {
    if (looks > 400) throw new Error(`Never quiet: ${busy()}`)
    await new Promise(done => setTimeout(done, 0))
    quiet = busy() === null ? quiet + 1 : 0
  }
}

function send(key: KeyName): void {
  const event = { keyCode: browserKeys[key]![0] } as KeyboardEventInit
  for (const type of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(type, event))
}
