import type { WorkerOrder, WorkerState } from '../worker/workerState'

const patienceMs = 5000

export interface Worker {
  /** Rejects where no worker can run, or answers: a sentence for the tester. */
  tell(state: WorkerState): Promise<void>
}

/** The service worker, which stands between the app and everything that it asks for. */
export async function connectWorker(container: ServiceWorkerContainer | undefined, script: string): Promise<Worker> {
  if (!container) throw new Error('This browser has no service workers here: open the bench by http://127.0.0.1 or https, outside of private windows.')
  await container.register(script)
  const { active } = await container.ready
  return { tell: state => told(container.controller ?? active!, { kind: 'state', state }) }
}

function told(worker: ServiceWorker, order: WorkerOrder): Promise<void> {
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => fail(new Error('The service worker does not answer: reload the bench.')), patienceMs)
    port1.onmessage = () => {
      clearTimeout(timer)
      done()
    }
    worker.postMessage(order, [port2])
  })
}
