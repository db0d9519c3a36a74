import './platform/youngerScript'
import { Launch, type Lightning } from '@lightningjs/sdk'
import type { Language } from './newsroom/model/language'
import { createNewsroom, openEdition, type Newsroom } from './newsroom/store/newsroom'
import { readChannelFile } from './newsroom/sources/channelFile'
import { createAxiosTransport, type Transport } from './newsroom/sources/reader'
import { detectPlatform } from './platform/detect'
import type { KeyEventType } from './platform/keyEvent'
import { everyKey, keyNames, lightningKeys, type KeyName } from './platform/keys'
import { listenToKeys, type KeyListening } from './platform/listenToKeys'
import type { Platform } from './platform/platform'
import { createPressedKeys, type PressedKeys } from './platform/pressedKeys'
import type { TextStorage } from './platform/storage'
import { createTeaching } from './platform/teaching'
import { createApp } from './tv/app/App'
import { fonts, type ChannelFont } from './tv/app/fonts'
import { createScriptFonts, firstLetters } from './tv/app/scriptFonts'
import { heldFor, paceIn, screenIn } from './tv/app/heldKeys'
import type { AppReport } from './tv/app/App'
import { learned, viewersLanguage, type Speaker } from './tv/app/speaking'
import { createLeftPlace, type LeftPlace } from './tv/app/leftPlace'
import { createPointing } from './tv/app/pointing'
import type { TesterNeeds, TesterScript } from './tv/app/tester'
import { createBroadcast, type Broadcast } from './tv/playback/broadcast'
import { createPlayer, type HlsEngine } from './tv/playback/player'

interface Settings {
  readonly stage: object
  /** Only the simulator and tests switch it on. */
  readonly tester?: boolean
  /** Which TV this is; without it the TV itself tells. */
  readonly platform?: string
  readonly version?: string
  /** Tells builds of a version apart. */
  readonly build?: string
  /** The local server's proxy: browsers forbid other hosts. */
  readonly proxy?: string
}

interface PlatformSettings {
  readonly path: string
  /** A launcher that started the app takes it back. */
  onClose?(): void
}

interface Inlined {
  /** channel.json's text. */
  readonly channel: string
  readonly channelAddress: string
}

const mostLosses = 3

/** Wires the house for the TV this is, then steps back. */
export default function tenfoot(appSettings: Settings, platformSettings: PlatformSettings, inlined: Inlined): void {
  const platform = detectPlatform(appSettings.platform)
  const { channel: whole, problems } = readChannelFile(inlined.channel, platform.absolute(inlined.channelAddress))
  if (!whole) return platform.failed('C1', problems.map(({ path, text }) => `${path}: ${text}`))
  const via = throughProxy(appSettings.proxy, platform)
  const storage = platform.storage(whole.name)
  const watching = appSettings.tester ? platform.loadScript('js/tester.js').then(() => watchedBy(window.tenfootTester!, appSettings.proxy, platform)) : Promise.resolve(null)
  const wordsOf = (language: Language): Promise<Speaker> => platform.loadScript(`js/words-${language}.js`).then(() => window.tenfootWords![language]!)
  void watching.then(async tester => {
    const opened = openEdition(whole, storage, platform.languages)
    const newsroom = createNewsroom({ ...opened, ...tester && { transport: tester.transport }, motion: platform.engine.motion, via, now: platform.now, parseDocument: platform.parseDocument, pause: platform.pause })
    const [useImageWorker] = await Promise.all([platform.hasImageWorker(), learned(viewersLanguage(newsroom, platform.languages), wordsOf, after)])
    launch({ appSettings, platformSettings, platform, useImageWorker, newsroom, storage, left: createLeftPlace(storage, platform.now), via, tester })
  }).catch((error: unknown) => platform.failed('S2', [String(error)]))
}

/** What a tester watches with: nobody else's app has it. */
interface Watched extends TesterScript {
  readonly transport: Transport
  readonly log: ReturnType<TesterScript['createRequestLog']>
}

function watchedBy(script: TesterScript, proxy: string | undefined, platform: Platform): Watched {
  const proxied = proxy === undefined ? null : platform.absolute(proxy)
  const log = script.createRequestLog(platform.now, address => proxied !== null && address.startsWith(proxied) ? decodeURIComponent(address.slice(proxied.length)) : address)
  return { ...script, log, transport: log.watched(createAxiosTransport()) }
}

interface Ready {
  readonly appSettings: Settings
  readonly platformSettings: PlatformSettings
  readonly platform: Platform
  readonly useImageWorker: boolean
  readonly newsroom: Newsroom
  readonly storage: TextStorage
  readonly left: LeftPlace
  readonly tester: Watched | null
  via(address: string): string
}

function launch({ appSettings, platformSettings, platform, useImageWorker, newsroom, storage, left, via, tester }: Ready): void {
  const broadcast = broadcastOn(platform, newsroom)
  const loadFonts = (wanted: readonly ChannelFont[]): Promise<boolean> => platform.loadFonts(wanted.map(font => ({ ...font, address: `${platformSettings.path}/${font.address}` })))
  const scriptFonts = createScriptFonts(loadFonts)
  const pressed = createPressedKeys()
  const teaching = createTeaching({ storage, now: () => performance.now(), after })
  const equipment = { device: platform.device, version: [appSettings.version, appSettings.build].join(' '), storage: storage.report, uncaught: platform.uncaught, keys: pressed }
  const forgetAll = (): void => {
    storage.clear()
    left.keep('')
    storage.close()
    platform.restart()
  }
  const App = createApp({ newsroom, equipment, teaching, forgetAll, scriptFonts, broadcast, speech: platform.speech, mirror: platform.mirror, now: platform.now, watch: platform.watch, random: Math.random, exitMode: platform.exitMode, links: { ...platform.links, first: firstLink(platform, left) }, drawsEmoji: platform.drawsEmoji, languages: platform.languages, speaks: platform.speaks, restart: () => startAnew(''), ready: platform.ready, pictureAddress: via, loadFonts })
  /** A link that the viewer followed is not followed again. */
  const startAnew = (path: string): void => {
    left.keep(path)
    platform.restart()
  }
  let application: Lightning.Application | null = null
  const focusPath = () => (application?.focusPath ?? []) as unknown as Lightning.Component[]
  const told = (key: Parameters<PressedKeys['note']>[0]): boolean => {
    pressed.note(key)
    pointing.keyed()
    return teaching.hears(key)
  }
  const pointing = createPointing({ focusPath, press: key => press(platform, key), now: () => performance.now() })
  platform.followPointer(pointing)
  const keys = listenToKeys({ codes: platform.keys, learned: teaching.nameOf, told, pace: key => paceIn(focusPath(), key), screen: () => screenIn(focusPath()), first: () => heldFor[newsroom.preferences.chosen().hold], long: { key: 'info', heard: () => (application?.tag('App') as { turnGuidance?(): void } | undefined)?.turnGuidance?.() } })
  application = Launch(App as never, stageSettings(appSettings, platform, left, useImageWorker) as never, {
    ...platformSettings,
    onClose: platformSettings.onClose ?? platform.exit,
    fontLoader: () => Promise.all([loadFonts(fonts), scriptFonts.need(firstLetters(newsroom.channel))]),
    // The Router's paths stay its own: a broken address bar must not stop the start.
    plugins: { router: { getHash: () => '', setHash: () => undefined } },
  } as never, {}) as unknown as Lightning.Application
  const { stage } = application
  const path = (): string => (application?.tag('App') as unknown as { readonly navigation?: { readonly path: string } } | undefined)?.navigation?.path ?? ''
  platform.show(stage.getCanvas() as HTMLCanvasElement, { lost: () => startAnew(path()), lowMemory: () => stage.gc(false) })
  if (tester) offerTester(tester, application, newsroom, broadcast, platform, keys, pressed)
}

/** What plays here: it is silent while the TV shows something else. */
function broadcastOn(platform: Platform, { addressFor, report }: Newsroom): Broadcast {
  const hls = (): Promise<HlsEngine> => platform.loadScript('js/hls.js').then(() => window.Hls!)
  const player = createPlayer({ playsHls: platform.playsHls, hls })
  const broadcast = createBroadcast({ player, now: () => performance.now(), after, addressFor, report, keepAwake: platform.keepAwake })
  platform.watch({ hidden: broadcast.hide, shown: broadcast.show, network: isThere => { if (isThere) broadcast.reconnect() } })
  return broadcast
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}

/** Who was thrown out is led back to where they were; else the TV says what is to be opened. */
function firstLink({ links }: Platform, left: LeftPlace): string | null {
  const path = left.take()
  return path === null ? links.first : path || null
}

/** What a package says of the stage holds; a set that loses what it draws again and again draws with what it cannot lose. */
function stageSettings(settings: Settings, { engine, keys }: Platform, left: LeftPlace, useImageWorker: boolean): object {
  const canvas2d = engine.canvas2d || left.times >= mostLosses
  return { ...settings, stage: { ...engine, canvas2d, useImageWorker, ...settings.stage }, keys: lightningKeys(everyKey(keys)) }
}

/** Addresses of other hosts go through the local server where it offers a proxy. */
function throughProxy(proxy: string | undefined, platform: Platform): (address: string) => string {
  if (proxy === undefined) return address => address
  const origin = new URL(platform.absolute('.')).origin
  return address => new URL(address).origin === origin ? address : platform.absolute(proxy + encodeURIComponent(address))
}

function offerTester({ createTester, log }: Watched, application: Lightning.Application, newsroom: Newsroom, broadcast: Broadcast, platform: Platform, keys: KeyListening, pressed: PressedKeys): void {
  window.tester = createTester({
    application, newsroom,
    stage: application.stage,
    now: platform.now,
    keyName: code => keyNames.find(name => (platform.keys[name] ?? []).indexOf(code) >= 0) ?? null,
    onError: hearErrors,
    heap: () => (performance as { readonly memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null,
    asked: log.since,
    report: () => (application.tag('App') as unknown as { readonly report: AppReport } | undefined)?.report ?? null,
    focusPath: () => application.focusPath as unknown as Lightning.Component[],
    video: () => broadcast.report,
    spoken: () => (application.tag('App') as unknown as { spoken: TesterNeeds['spoken'] }).spoken(),
    openLink: link => (application.tag('App') as unknown as { openLink(link: string): void }).openLink(link),
    keys: () => ({ last: pressed.last(), unknown: pressed.unknown() }),
    happen: platform.happen,
    spoilStorage: platform.spoilStorage,
    requests: newsroom.busy,
    okRests: keys.rests,
    sendKey: (key, type, repeat) => send(platform, key, type, repeat),
  })
}

function press(platform: Platform, key: KeyName): void {
  for (const type of ['keydown', 'keyup'] as const) send(platform, key, type, false)
}

/** What nobody caught. */
function hearErrors(heard: (text: string) => void): void {
  window.addEventListener('error', ({ message, error }) => heard(String((error as Error | null)?.stack ?? message)))
  window.addEventListener('unhandledrejection', ({ reason }) => heard(String((reason as Error | null)?.stack ?? reason)))
}

function send(platform: Platform, key: string, type: KeyEventType, repeat: boolean): void {
  const code = keyNames.includes(key as KeyName) ? platform.keys[key as KeyName]?.[0] : undefined
  if (code === undefined) throw new Error(`This TV has no key '${key}'. It has: ${Object.keys(platform.keys).join(', ')}.`)
  platform.sendKey(code, type, repeat)
}
