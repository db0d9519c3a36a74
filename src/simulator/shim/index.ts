import type { WorkerState } from '../worker/workerState'

/** What stands in the app's window beside the app: the TV that this browser plays. */
export interface Shim {
  readonly state: WorkerState
  /** Sets the device's part of the conditions, and tells the worker the network's, while the app runs. */
  change(state: WorkerState): Promise<void>
}

declare global {
  interface Window { shim?: Shim }
}

const told = JSON.parse(document.querySelector('#bench')!.textContent!) as WorkerState

window.shim = {
  state: told,
  change: async () => undefined,
}
