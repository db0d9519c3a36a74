import type { WakeLocks } from './keepAwake'

/** As much of a TV's window as tells which TV it is, and lets an app come and go there. Any of it may be missing, or throw. */
export interface TvWindow {
  readonly navigator: { readonly userAgent: string; readonly wakeLock?: WakeLocks }
  readonly location: { readonly hash: string; readonly search: string }
  readonly document: TvDocument
  addEventListener(event: string, listener: (event: Event) => void): void
  removeEventListener(event: string, listener: (event: Event) => void): void
  close(): void
  readonly tizen?: Tizen
  readonly webapis?: Webapis
  /** LG; the second name is the one of older sets. */
  readonly webOSSystem?: WebosSystem
  readonly PalmSystem?: WebosSystem
  /** The shell around the app on Android. */
  readonly tenfootShell?: { exit?(): void; link?(): string }
  /** RDK's own. */
  readonly ServiceManager?: { readonly version?: unknown; getServiceForJavaScript?(name: string, found: (service: Service) => void): void }
  readonly $badger?: { shutdown?(): void }
  readonly __firebolt?: { readonly endpoint?: unknown; getTransportLayer?(): Service }
  readonly WebSocket?: new (address: string) => Pick<WebSocket, 'send' | 'addEventListener'>
  /** Codes of HbbTV's keys, where the set tells them. */
  readonly [virtualKey: `VK_${string}`]: unknown
}

/** As much of the document. */
export interface TvDocument {
  addEventListener(event: string, listener: (event: Event) => void): void
  removeEventListener(event: string, listener: (event: Event) => void): void
  querySelector(selector: string): unknown
}

export interface Tizen {
  readonly application?: { getCurrentApplication(): TizenApplication }
  readonly tvinputdevice?: { registerKey(name: string): void; registerKeyBatch?(names: readonly string[]): void; getSupportedKeys?(): readonly { readonly name: string }[] }
}

export interface TizenApplication {
  exit(): void
  getRequestedAppControl?(): { readonly appControl?: { readonly data?: readonly { readonly key: string; readonly value: readonly string[] }[] } } | null
}

export interface Webapis {
  readonly appcommon?: {
    readonly AppCommonScreenSaverState: { readonly SCREEN_SAVER_ON: number; readonly SCREEN_SAVER_OFF: number }
    setScreenSaver(state: number, done?: () => void, failed?: () => void): void
  }
}

export interface WebosSystem {
  /** JSON; what the app was launched with. */
  readonly launchParams?: string
  /** JSON; what the set is. */
  readonly deviceInfo?: string
  /** BCP 47. */
  readonly locale?: string
  platformBack?(): void
  close?(): void
}

/** What a set hands out to speak with it. */
export interface Service {
  send?(text: string): void
  receive?(heard: (text: string) => void): void
  /** Of older boxes, which answer by `$badger`. */
  JSMessageChanged?(text: string, done: () => void): void
  /** Boxes that claim to have every method have this one, too. */
  readonly proxyObjectTest?: unknown
}
