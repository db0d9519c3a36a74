import { Failure } from '../../src/newsroom/model/failure'
import type { Response, Transport } from '../../src/newsroom/web/web'
import type { Asking } from '../../src/newsroom/web/transport'

/** Text, a status, a whole response; 'dead' answers at once that it is not there, 'silent' never. */
export type Host = string | number | Partial<Response> | 'dead' | 'silent'

export interface FakeHosts {
  readonly transport: Transport
  /** 'host/path' in order. */
  readonly asked: string[]
  readonly askings: Asking[]
  /** What was given up while it was silent. */
  readonly stopped: string[]
  /** Tests change it. */
  readonly hosts: Map<string, Host>
}

/** A network in which each host says the same to everything. */
export function fakeHosts(hosts: Readonly<Record<string, Host>>): FakeHosts {
  const fake: FakeHosts = {
    asked: [], askings: [], stopped: [], hosts: new Map(Object.entries(hosts)),
    transport: (address, asking) => {
      const { host, pathname } = new URL(address)
      fake.asked.push(host + pathname)
      fake.askings.push(asking)
      const says = fake.hosts.get(host) ?? 'dead'
      if (says === 'dead') return Promise.reject(new Failure('offline', address, 'The server could not be reached.'))
      if (says !== 'silent') return Promise.resolve(responseOf(says))
      return new Promise((_, reject) => asking.stop?.onStop(() => {
        fake.stopped.push(host)
        reject(new Failure('late', address, 'It was stopped.'))
      }))
    },
  }
  return fake
}

function responseOf(says: string | number | Partial<Response>): Response {
  const plain = { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, bytes: new Uint8Array(0) }
  if (typeof says === 'number') return { ...plain, status: says }
  if (typeof says === 'string') return { ...plain, bytes: new TextEncoder().encode(says) }
  return { ...plain, ...says }
}
