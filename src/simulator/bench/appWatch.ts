import type { NewsRequest, TesterEvent } from '../../tv/app/tester'
import type { ConsoleLine } from '../shim/keepConsole'
import type { Bench } from './bench'

/** What the app did since its last start, kept up to date for all panels at once. */
export interface AppWatch {
  readonly events: readonly TesterEvent[]
  readonly requests: readonly NewsRequest[]
  readonly console: readonly ConsoleLine[]
  /** Looks at once. */
  look(): Promise<void>
}

const lookMs = 300

/** Looks again and again, one look at a time; an app that does not answer is asked again. */
export function watchApp(bench: Bench): AppWatch {
  let events: readonly TesterEvent[] = []
  let requests: readonly NewsRequest[] = []
  let of: unknown = null
  let looking: Promise<void> | null = null
  const once = async (): Promise<void> => {
    const { tester } = bench
    if (tester !== of) [events, requests, of] = [[], [], tester]
    if (!tester) return
    const [happened, asked] = await Promise.all([tester.events(events[events.length - 1]?.at ?? 0), tester.requests()])
    if (tester !== bench.tester) return
    events = [...events, ...happened].slice(-1_000)
    requests = asked
  }
  const look = (): Promise<void> => looking ??= once().catch(() => undefined).then(() => { looking = null })
  setInterval(() => void look(), lookMs)
  return {
    get events() { return events },
    get requests() { return requests },
    get console() { return bench.app?.benchConsole ?? [] },
    look,
  }
}
