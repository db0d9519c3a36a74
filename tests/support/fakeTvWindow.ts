import type { Tizen, TvWindow } from '../../src/platform/tvWindow'

/** A TV's window with the globals of its maker, all of which a test hands in. */
export interface FakeTv {
  readonly tv: TvWindow
  /** How the app left. */
  readonly left: string[]
  /** Keys that were asked for. */
  readonly asked: (string | number)[]
  /** Tells an event, at the document or the window. */
  tell(where: 'window' | 'document', event: string, detail?: unknown): void
  /** Another address, as a link within the page makes it. */
  go(hash: string): void
}

export interface FakeTvOptions {
  readonly userAgent?: string
  readonly hash?: string
  readonly search?: string
  /** What `querySelector` finds, by a part of the selector. */
  readonly elements?: Readonly<Record<string, unknown>>
  readonly globals?: object
}

export function fakeTvWindow({ userAgent = '', hash = '', search = '', elements = {}, globals = {} }: FakeTvOptions = {}, left: string[] = [], asked: (string | number)[] = []): FakeTv {
  const [target, inDocument] = [new EventTarget(), new EventTarget()]
  const location = { hash, search }
  const listening = (to: EventTarget) => ({
    addEventListener: (name: string, listener: (event: Event) => void) => to.addEventListener(name, listener),
    removeEventListener: (name: string, listener: (event: Event) => void) => to.removeEventListener(name, listener),
  })
  const tv = {
    navigator: { userAgent }, location,
    document: { ...listening(inDocument), querySelector: (selector: string) => elements[Object.keys(elements).find(part => selector.includes(part)) ?? ''] ?? null },
    ...listening(target),
    close: () => { left.push('window.close') },
    ...globals,
  } as TvWindow
  return {
    tv, left, asked,
    tell: (where, event, detail) => { (where === 'window' ? target : inDocument).dispatchEvent(Object.assign(new Event(event), { detail })) },
    go: to => {
      location.hash = to
      target.dispatchEvent(new Event('hashchange'))
    },
  }
}

/** Samsung's globals. `payload`: what a tile of the preview hands over. */
export function fakeTizen(left: string[], asked: (string | number)[], payload: () => string | null = () => null): Tizen {
  const refused = ['Search']
  return {
    application: {
      getCurrentApplication: () => ({
        exit: () => { left.push('tizen.exit') },
        getRequestedAppControl: () => payload() === null ? null : { appControl: { data: [{ key: 'PAYLOAD', value: [payload()!] }] } },
      }),
    },
    tvinputdevice: {
      registerKey: name => {
        if (refused.includes(name)) throw new Error('InvalidValuesError')
        asked.push(name)
      },
    },
  }
}
