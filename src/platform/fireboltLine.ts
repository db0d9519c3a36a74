import { attempt } from './attempt'
import type { Service, TvWindow } from './tvWindow'

/** How texts go to a set and come from it. */
export interface Line {
  /** What is said before the line is open is sent when it is. */
  send(text: string): void
  readonly isOpen: boolean
}

type OpenLine = (heard: (text: unknown) => void) => Line

const bridge = 'com.comcast.BridgeObject_1'
/** A set speaks with its own apps, and nobody else does. */
const ownAddress = /^wss?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:[/?]|$)/

/** The way by which this set can be spoken with, as its makers' own library finds it; null: none. */
export function wayTo(tv: TvWindow): OpenLine | null {
  const { __firebolt: set, ServiceManager: services, WebSocket: Socket } = tv
  const layer = attempt(() => set?.getTransportLayer?.() ?? null, null)
  if (layer) return heard => lineOf(open => open(senderOf(tv, layer, heard)))
  const endpoint = set?.endpoint
  if (typeof endpoint === 'string' && ownAddress.test(endpoint) && Socket) {
    return heard => lineOf(open => {
      const socket = new Socket(endpoint)
      socket.addEventListener('message', event => heard((event as MessageEvent).data))
      socket.addEventListener('open', () => open(text => socket.send(text)))
    })
  }
  if (!services?.version || !services.getServiceForJavaScript) return null
  return heard => lineOf(open => services.getServiceForJavaScript!(bridge, service => open(senderOf(tv, service, heard))))
}

/** A line that `connect` opens, at once or later; one that cannot be opened stays silent. */
function lineOf(connect: (open: (send: (text: string) => void) => void) => void): Line {
  const waiting: string[] = []
  let sender: ((text: string) => void) | null = null
  attempt(() => connect(send => {
    sender = send
    waiting.splice(0).forEach(send)
  }), undefined)
  return {
    send: text => sender ? attempt(() => sender!(text), undefined) : void waiting.push(text),
    get isOpen() { return sender !== null },
  }
}

function senderOf(tv: TvWindow, service: Service, heard: (text: unknown) => void): (text: string) => void {
  const isOld = service.proxyObjectTest !== undefined || (service.send === undefined && service.JSMessageChanged !== undefined)
  if (!isOld) {
    service.receive?.(heard)
    return text => service.send?.(text)
  }
  hearBadger(tv, heard)
  return text => service.JSMessageChanged?.(text, () => undefined)
}

/** What is not meant for us goes where it went before. */
function hearBadger(tv: TvWindow, heard: (text: unknown) => void): void {
  const badger = (tv.$badger ?? {}) as Record<string, unknown>
  const taking = (name: string): void => {
    const before = badger[name]
    badger[name] = (...given: unknown[]): void => {
      const told = given[given.length - 1] as { readonly jsonrpc?: unknown } | null
      if (told?.jsonrpc !== undefined) heard(told)
      else if (typeof before === 'function') before.apply(badger, given)
    }
  }
  taking('callback')
  taking('event')
  Object.assign(tv, { $badger: badger })
}
