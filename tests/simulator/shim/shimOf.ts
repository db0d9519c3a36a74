import { plainSetup, type Setup } from '../../../src/simulator/bench/setup'
import type { Profile } from '../../../src/simulator/profiles/profile'
import { profiles } from '../../../src/simulator/profiles/profiles'
import { createShim, type Shim } from '../../../src/simulator/shim/createShim'
import type { WorkerState } from '../../../src/simulator/worker/workerState'

export interface Shimmed {
  readonly app: Window & typeof globalThis
  readonly shim: Shim
  /** With these conditions. */
  state(...conditions: readonly string[]): WorkerState
}

/** A TV's window, made of a frame's. */
export function shimmed(id: string, setup: Partial<Setup> = {}, profile: Partial<Profile> = {}): Shimmed {
  const app = document.body.appendChild(document.createElement('iframe')).contentWindow as Window & typeof globalThis
  const whole = { ...profiles.find(known => known.id === id)!, ...profile }
  const state = (...conditions: readonly string[]): WorkerState => ({ setup: { ...plainSetup, ...setup, profile: id, conditions }, profile: whole })
  return { app, state, shim: createShim(app, state(...setup.conditions ?? []), false) }
}
