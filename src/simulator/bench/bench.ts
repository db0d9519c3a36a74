import type { KeyName } from '../../platform/keys'
import type { LifecycleEvent, StorageFault, Tester } from '../../tv/app/tester'
import { linkInAddress } from '../profiles/linkInAddress'
import type { Profile } from '../profiles/profile'
import type { StepKind } from '../scenario/scenario'
import type { Shim } from '../shim/createShim'
import { forgetApp } from './appStorage'
import type { Worker } from './connectWorker'
import type { Setup } from './setup'

export type AppWindow = Window & typeof globalThis & { readonly tester?: Tester; readonly shim?: Shim }

/** What happens on the bench, for panels and the recorder. */
export interface BenchEvents {
  /** A key of the remote, however it was pressed. */
  key: { readonly key: KeyName; readonly down: boolean; readonly repeat: boolean }
  /** The setup changed. */
  setup: Setup
  /** What is done to the app besides its keys and its setup. */
  act: Extract<StepKind, { readonly open: string } | { readonly lifecycle: string } | { readonly storage: string } | { readonly restart: true }>
  /** The app's page was loaded anew. */
  loaded: AppWindow
}

export interface RestartOptions {
  /** As if the app had never run here. */
  readonly clears?: boolean
}

export interface Bench {
  readonly setup: Setup
  readonly profile: Profile
  readonly profiles: readonly Profile[]
  readonly frame: HTMLIFrameElement
  /** The app's window, once its page is there. */
  readonly app: AppWindow | null
  /** The same one until the app starts anew. */
  readonly tester: Tester | null
  /** Sets parts of the setup. Conditions are changed while the app runs; all else starts it anew. */
  change(part: Partial<Setup>, options?: RestartOptions): Promise<void>
  /** Starts the app anew. */
  restart(options?: RestartOptions): Promise<void>
  /** A key of the remote goes down, is repeated, or comes up. */
  key(key: KeyName, down: boolean, repeat?: boolean): void
  /** A link from outside while the app runs. */
  open(link: string): void
  /** Lets happen what this TV lets happen; a sentence where it cannot. */
  lifecycle(event: LifecycleEvent): string | null
  /** Does to what the app keeps what TVs do to it; the next start meets it. */
  spoil(fault: StorageFault): Promise<void>
  /** Until it is called off. */
  on<Name extends keyof BenchEvents>(name: Name, heard: (event: BenchEvents[Name]) => void): () => void
}

export interface BenchNeeds {
  readonly frame: HTMLIFrameElement
  readonly worker: Worker
  readonly profiles: readonly Profile[]
  readonly setup: Setup
  /** Where the app is: '/tv/'. */
  readonly address: string
  readonly send: (app: AppWindow, profile: Profile, key: KeyName, down: boolean, repeat: boolean) => void
}

/** The setup and the app in its frame; panels ask it, and hear what it tells. */
export function createBench(needs: BenchNeeds): Bench {
  const { frame, worker, profiles } = needs
  const heard: { [Name in keyof BenchEvents]: Set<(event: BenchEvents[Name]) => void> } = { key: new Set(), setup: new Set(), act: new Set(), loaded: new Set() }
  let setup = needs.setup
  const profileOf = (id: string): Profile => profiles.find(profile => profile.id === id) ?? profiles[0]!
  const app = (): AppWindow | null => frame.contentWindow as AppWindow | null
  const state = () => ({ setup, profile: profileOf(setup.profile) })
  const tell = <Name extends keyof BenchEvents>(name: Name, event: BenchEvents[Name]): void => heard[name].forEach(hear => hear(event))
  frame.addEventListener('load', () => { if (app()?.shim) tell('loaded', app()!) })

  let told: { readonly of: Tester; readonly tester: Tester } | null = null
  let starts = 0
  const restart = async ({ clears = false }: RestartOptions = {}): Promise<void> => {
    await worker.tell(state())
    if (clears) forgetApp()
    const loaded = new Promise<void>(done => frame.addEventListener('load', () => done(), { once: true }))
    // The same address with another fragment would be no new start.
    const hash = setup.link !== '' && linkInAddress(profileOf(setup.profile).platform) ? `#${setup.link}` : ''
    frame.contentWindow!.location.replace(`${needs.address}?start=${++starts}${hash}`)
    await loaded
  }
  return {
    frame, profiles,
    get setup() { return setup },
    get profile() { return profileOf(setup.profile) },
    get app() { return app() },
    get tester() {
      const of = app()?.tester
      if (of && of !== told?.of) told = { of, tester: toldBy(of, act => tell('act', act)) }
      return of ? told!.tester : null
    },
    change: async (part, options) => {
      setup = { ...setup, ...part }
      tell('setup', setup)
      const shim = app()?.shim
      if (!shim || Object.keys(part).some(name => name !== 'conditions')) return restart(options)
      await worker.tell(state())
      await shim.change(state())
    },
    restart: async options => {
      tell('act', { restart: true })
      await restart(options)
    },
    open: link => {
      tell('act', { open: link })
      app()?.shim?.open(link)
    },
    lifecycle: event => {
      tell('act', { lifecycle: event })
      return app()?.shim?.lifecycle(event) ?? null
    },
    spoil: async fault => {
      tell('act', { storage: fault })
      await app()?.tester?.storage(fault)
    },
    key: (key, down, repeat = false) => {
      tell('key', { key, down, repeat })
      const window = app()
      if (window) needs.send(window, profileOf(setup.profile), key, down, repeat)
    },
    on: (name, hear) => {
      heard[name].add(hear)
      return () => { heard[name].delete(hear) }
    },
  }
}

/** The tester, with what panels do through it told to whoever records. */
function toldBy(tester: Tester, tell: (act: BenchEvents['act']) => void): Tester {
  return {
    ...tester,
    open: link => {
      tell({ open: link })
      return tester.open(link)
    },
    lifecycle: event => {
      tell({ lifecycle: event })
      return tester.lifecycle(event)
    },
    storage: fault => {
      tell({ storage: fault })
      return tester.storage(fault)
    },
  }
}
