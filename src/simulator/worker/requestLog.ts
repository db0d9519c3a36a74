import type { Asked } from './asked'
import type { LoggedRequest } from './loggedRequest'

const most = 400

export interface RequestLog {
  /** A request begins; what is returned tells what becomes of it. */
  begin(asked: Asked): (change: Partial<Pick<LoggedRequest, 'status' | 'kind' | 'bytes' | 'from'>>, isOver?: boolean) => void
  /** What changed after the change of this number, in the order in which it was asked for. */
  since(change: number): readonly LoggedRequest[]
}

/** The last requests; `now` in milliseconds since 1970. */
export function createRequestLog(now: () => number): RequestLog {
  // A browser ends a worker that rests: who asked the last one for its numbers finds higher ones here.
  let last = now()
  let requests: LoggedRequest[] = []
  return {
    begin: ({ address, kind }) => {
      const at = now()
      const id = ++last
      requests = [...requests, { id, change: id, address, kind, status: null, ms: null, bytes: 0, from: 'network' as const, at }].slice(-most)
      return (told, isOver = false) => {
        const change = ++last
        requests = requests.map(one => one.id === id ? { ...one, ...told, change, ms: isOver ? now() - at : null } : one)
      }
    },
    since: change => requests.filter(one => one.change > change),
  }
}
