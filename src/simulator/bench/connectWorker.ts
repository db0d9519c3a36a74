import type { LoggedRequest } from '../worker/loggedRequest'
import type { WorkerOrder, WorkerState } from '../worker/workerState'

const patienceMs = 5000

export interface Worker {
  /** Rejects where no worker can run, or answers: a sentence for the tester. */
  tell(state: WorkerState): Promise<void>
  /** The app's requests that changed after this change; 0: all that are still known, some hundreds. Rejects as `tell` does. */
  requests(since: number): Promise<readonly LoggedRequest[]>
}

/** The service worker, which stands between the app and everything that it asks for. */
export async function connectWorker(container: ServiceWorkerContainer | undefined, script: string): Promise<Worker> {
  if (!container) throw new Error('This browser has no service workers here: open the bench by http://127.0.0.1 or https, outside of private windows.')
  await container.register(script)
  const registration = await container.ready
  // After a reload past the cache no worker controls the page, and one is there all the same.
  const send = (order: WorkerOrder): Promise<unknown> => answered(container.controller ?? registration.active!, order)
  return {
    tell: async state => { await send({ kind: 'state', state }) },
    requests: async since => await send({ kind: 'requests', since }) as readonly LoggedRequest[],
  }
}

function answered(worker: ServiceWorker, order: WorkerOrder): Promise<unknown> {
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => fail(new Error('The service worker does not answer: reload the bench.')), patienceMs)
    port1.onmessage = ({ data }) => {
      clearTimeout(timer)
      port1.close()
      done(data)
    }
    worker.postMessage(order, [port2])
  })
}
