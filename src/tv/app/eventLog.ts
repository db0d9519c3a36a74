import type { TesterEvent } from './testerApi'

/** Without its time. */
export type Happening = TesterEvent extends infer Event ? Event extends TesterEvent ? Omit<Event, 'at'> : never : never

export interface EventLog {
  note(happening: Happening): void
  since(at: number): readonly TesterEvent[]
}

const most = 500
/** Of a millisecond: in one, several things happen. */
const step = 0.01

/** What happened, in order. `now`: milliseconds since 1970; it may stand still. */
export function createEventLog(now: () => number): EventLog {
  const events: TesterEvent[] = []
  return {
    note: happening => {
      const last = events[events.length - 1]
      events.push({ at: Math.max(now(), last ? last.at : 0) + step, ...happening } as TesterEvent)
      if (events.length > most) events.shift()
    },
    since: at => events.filter(event => event.at > at),
  }
}
