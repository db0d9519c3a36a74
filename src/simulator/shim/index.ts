import type { WorkerState } from '../worker/workerState'
import { createShim, type Shim } from './createShim'
import { keepConsole } from './keepConsole'

export type { Shim }

declare global {
  interface Window { shim?: Shim }
}

keepConsole(window)

const told = document.querySelector<HTMLElement>('#bench')!
window.shim = createShim(window, JSON.parse(told.textContent!) as WorkerState, told.dataset['build'] === 'old')
