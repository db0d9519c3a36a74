import { farewell } from '../../platform/farewell'
import type { LifecycleEvent } from '../../platform/lifecycle'
import type { KeyName } from '../../platform/keys'
import { hearInFrame } from '../remote/keyboard'
import { sendToApp } from '../remote/sendToApp'
import type { WorkerState } from '../worker/workerState'
import { createCalls, type Call } from './calls'
import { setClock, type Clock } from './clock'
import { lackingIn } from './engineApis'
import { traitsOf } from './globals/traitsOf'
import type { AppGlobal, TvTraits } from './globals/tvTraits'
import { limitGraphics, type Graphics } from './graphics'
import { letHappen } from './lifecycle'
import { remove, type Removal, type Touched } from './removal'
import { corrupt, limitStorage, type StorageLimits } from './storageLimits'
import { setTraits } from './traits'
import { watchVoice, type SpokenByTv, type Voice } from './voice'

/** What stands in the app's window beside the app: the TV that this browser plays. */
export interface Shim {
  readonly state: WorkerState
  /** Sets the device's part of the conditions while the app runs. */
  change(state: WorkerState): Promise<void>
  /** Brings a link as this TV does while the app runs. */
  open(link: string): void
  /** Lets happen what this TV lets happen; a sentence where it cannot. */
  lifecycle(event: LifecycleEvent): string | null
  /** Whether the TV lets the app hear this key now. */
  sends(key: KeyName): boolean
  /** What the app did with what this engine lacks. */
  touched(): readonly Touched[]
  /** What was taken away. */
  readonly lacks: readonly string[]
  /** What the app asked of the TV. */
  calls(): readonly Call[]
  spoken(): readonly SpokenByTv[]
  /** How the app left; null while it is there. */
  readonly left: string | null
  /** What of this TV could not be played in this browser. */
  readonly problems: readonly string[]
  /** Hears the keyboard's own keys before the app; true: the app is not to hear them. */
  keyboard: ((event: KeyboardEvent) => boolean) | null
}

const dayMs = 86_400_000

/** Makes the app's window a TV's, before the app is there. Nothing in here throws: what fails is told. */
export function createShim(app: AppGlobal, first: WorkerState, isOldBuild: boolean): Shim {
  const { setup, profile } = first
  const problems: string[] = []
  const part = <T>(name: string, make: () => T, otherwise: T): T => {
    try {
      return make()
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`)
      return otherwise
    }
  }
  let state = first
  let left: string | null = null
  const calls = createCalls(() => app.performance.now())
  const leave = (how: string): void => {
    calls.note(how)
    if (left !== null) return
    left = how
    // What stops when it leaves the screen has to stop now; the frame says the rest.
    part('leaving', () => letHappen('hide', { profile, traits, graphics }), null)
    if (app.frameElement) app.frameElement.dispatchEvent(new CustomEvent('left', { detail: how }))
    // Opened alone, the page has nobody else to say so.
    else part('leaving', farewell, undefined)
  }
  part('browser', () => setTraits(app, profile, setup.language), undefined)
  const graphics = part<Graphics>('graphics', () => limitGraphics(app, profile), { lose: () => false })
  const storage = part<StorageLimits>('storage', () => limitStorage(app, { quota: profile.storage ?? null, isFull: isOn(first, 'storage-full') }), { set: () => undefined })
  if (isOn(first, 'storage-corrupt')) part('storage', () => corrupt(app), undefined)
  const voice = part<Voice>('voice', () => watchVoice(app, profile.voice === false || isOn(first, 'no-voice')), { setSilent: () => undefined, spoken: () => [] })
  let clock: Clock | null = null
  const setTime = (): void => {
    const days = daysOf(state)
    if (!clock && setup.clock === null && setup.zone === null && setup.language === null && days === 0) return
    clock ??= setClock({ app, zone: setup.zone, language: setup.language })
    clock.setAhead((setup.clock === null ? 0 : setup.clock - startedAt) + days * dayMs)
  }
  const startedAt = app.Date.now()
  part('clock', setTime, undefined)
  const traits = part<TvTraits>('TV', () => traitsOf({ app, profile, link: setup.link, language: setup.language, calls, leave }), { open: () => undefined })
  if (profile.platform !== 'browser') part('TV', () => { app.close = () => leave('window.close') }, undefined)
  const removal = part<Removal>('engine', () => remove(app, (profile.engine === undefined ? [] : lackingIn(profile.engine, isOldBuild)).concat(profile.removed ?? []), heard => listenToErrors(app, heard)), { watch: () => undefined, touched: () => [], names: [] })
  part('engine', () => whenAppIsRead(app, removal.watch), undefined)
  const shim: Shim = {
    get state() { return state },
    get left() { return left },
    problems, keyboard: null, lacks: removal.names,
    change: async next => {
      const wasCorrupt = isOn(state, 'storage-corrupt')
      state = next
      part('storage', () => {
        storage.set({ quota: profile.storage ?? null, isFull: isOn(next, 'storage-full') })
        if (isOn(next, 'storage-corrupt') && !wasCorrupt) corrupt(app)
      }, undefined)
      part('voice', () => voice.setSilent(isOn(next, 'no-voice')), undefined)
      part('clock', setTime, undefined)
    },
    open: link => part('link', () => traits.open(link), undefined),
    lifecycle: event => part('lifecycle', () => letHappen(event, { profile, traits, graphics }), 'It could not be done in this browser.'),
    sends: key => left === null && (traits.sends?.(key) ?? true),
    touched: removal.touched, calls: calls.all, spoken: voice.spoken,
  }
  part('keyboard', () => interceptKeyboard(app, shim), undefined)
  return shim
}

/** 'storage-full' */
function isOn({ setup }: WorkerState, id: string): boolean {
  return setup.conditions.indexOf(id) >= 0
}

/** 'clock:-400' */
function daysOf({ setup }: WorkerState): number {
  const days = setup.conditions.filter(id => id.indexOf('clock:') === 0).map(id => Number(id.slice('clock:'.length)))[0]
  return days !== undefined && isFinite(days) ? days : 0
}

function listenToErrors(app: AppGlobal, heard: (message: string) => void): void {
  app.addEventListener('error', event => heard(String(event.message)))
  app.addEventListener('unhandledrejection', event => heard(String((event.reason as Error | undefined)?.message ?? event.reason)))
}

/** Once: when the app's own script has run, before it is started. */
function whenAppIsRead(app: AppGlobal, call: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    call()
  }
  app.document.addEventListener('load', () => { if (Object.keys(app).some(name => name.indexOf('APP_') === 0)) once() }, true)
  app.document.addEventListener('DOMContentLoaded', once)
}

/** In the bench's frame the bench decides; alone, the keyboard is this TV's remote. */
function interceptKeyboard(app: AppGlobal, shim: Shim): void {
  const alone = hearInFrame({
    down: (key, repeat) => sendToApp(app, shim.state.profile, key, true, repeat),
    up: key => sendToApp(app, shim.state.profile, key, false, false),
  })
  const hear = (event: KeyboardEvent): void => {
    const heard = shim.keyboard ?? (app.frameElement || shim.left !== null ? null : alone)
    if (!event.isTrusted || !heard?.(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  app.addEventListener('keydown', hear, true)
  app.addEventListener('keyup', hear, true)
}
