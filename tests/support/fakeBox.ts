import { fakeTvWindow, type FakeTv } from './fakeTvWindow'

interface Said {
  readonly method: string
  readonly params: object
  readonly id: number
}

/** An operator's box that speaks Firebolt, by one of the ways that there are. */
export interface FakeBox extends FakeTv {
  /** What the app said to it, as far as the line is open. */
  readonly said: readonly Said[]
  /** Lets the line open. */
  open(): void
  /** Tells that the app is in another state. */
  become(state: string): void
  /** Says something else on the same line. */
  tellApp(told: unknown): void
}

export function fakeBox(way: 'socket' | 'service' | 'old service' | 'layer', { endpoint = 'ws://127.0.0.1:3474/jsonrpc' }: { readonly endpoint?: string } = {}): FakeBox {
  const said: Said[] = []
  const left: string[] = []
  let isOpen = way !== 'socket'
  let opened = (): void => undefined
  let heard: (told: unknown) => void = () => undefined
  const hear = (text: string): void => {
    if (!isOpen) throw new Error('InvalidStateError')
    said.push(JSON.parse(text) as Said)
  }
  class Socket {
    constructor(readonly address: string) {}
    send(text: string): void { hear(text) }
    addEventListener(name: string, listener: (event: unknown) => void): void {
      if (name === 'open') opened = () => listener({})
      if (name === 'message') heard = data => listener({ data })
    }
  }
  const service = { send: hear, receive: (listener: (text: string) => void) => { heard = listener as never } }
  const old = { JSMessageChanged: (text: string, done: () => void) => { hear(text); done() }, proxyObjectTest: 1 }
  const badger: { shutdown(): void; event?(handler: string, told: unknown): void } = { shutdown: () => { left.push('badger.shutdown') } }
  if (way === 'old service') heard = told => badger.event!('7', JSON.parse(String(told)))
  const globals = {
    socket: { __firebolt: { endpoint }, WebSocket: Socket },
    layer: { __firebolt: { getTransportLayer: () => service } },
    service: { ServiceManager: { version: '1', getServiceForJavaScript: (_: string, found: (service: object) => void) => found(service) } },
    'old service': { $badger: badger, ServiceManager: { version: '1', getServiceForJavaScript: (_: string, found: (service: object) => void) => found(old) } },
  }[way]
  return {
    ...fakeTvWindow({ globals }, left), said,
    open: () => {
      isOpen = true
      opened()
    },
    become: state => {
      const { id } = said.find(({ method }) => method.toLowerCase() === `lifecycle.on${state}`)!
      heard(JSON.stringify({ jsonrpc: '2.0', id, result: { state, previous: 'initializing' } }))
    },
    tellApp: told => heard(told),
  }
}
