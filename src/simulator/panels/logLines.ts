import type { NewsRequest, TesterEvent } from '../../tv/app/tester'
import type { ConsoleLine } from '../shim/keepConsole'

export type LogKind = 'app' | 'console' | 'network'

/** A line of the log, whoever wrote it. */
export interface LogLine {
  readonly at: number
  readonly kind: LogKind
  /** 'focus', 'warn', '503' */
  readonly what: string
  readonly text: string
  readonly isError: boolean
}

export interface Written {
  readonly events: readonly TesterEvent[]
  readonly console: readonly ConsoleLine[]
  readonly requests: readonly NewsRequest[]
}

/** All that was written, in the order in which it happened. */
export function logLines({ events, console, requests }: Written): readonly LogLine[] {
  return [...events.map(lineOfEvent), ...console.map(lineOfConsole), ...requests.map(lineOfRequest)].sort((one, other) => one.at - other.at)
}

/** Only of these kinds, with all these words. */
export function filtered(lines: readonly LogLine[], kinds: ReadonlySet<LogKind>, wanted: string): readonly LogLine[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(word => word !== '')
  return lines.filter(({ kind, what, text }) => kinds.has(kind) && words.every(word => `${kind} ${what} ${text}`.toLowerCase().includes(word)))
}

function lineOfConsole({ at, level, text }: ConsoleLine): LogLine {
  return { at, kind: 'console', what: level, text, isError: level === 'error' }
}

function lineOfRequest({ at, address, status, failure, ms, bytes, from }: NewsRequest): LogLine {
  const parts = [address, ms === null ? 'under way' : `${ms} ms`, bytes === null ? '' : sizeOf(bytes), from === 'kept' ? 'unchanged: the kept one holds' : '']
  return { at, kind: 'network', what: failure ?? (status === null ? '…' : String(status)), text: parts.filter(part => part !== '').join(' · '), isError: failure !== null || status !== null && status >= 400 }
}

function sizeOf(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} kB`
}

function lineOfEvent(event: TesterEvent): LogLine {
  return { at: event.at, kind: 'app', what: event.kind, text: textOf(event), isError: event.kind === 'error' }
}

function textOf(event: TesterEvent): string {
  switch (event.kind) {
    case 'key': return `${event.key}${event.repeat ? ' (held)' : ''} → ${event.component === null ? 'nobody' : `${event.component} ${event.member}`}`
    case 'focus': return event.id === null ? 'on nothing that is there' : `${event.role}${event.index === undefined ? '' : ` ${event.index} of ${event.count}`} “${event.label}”`
    case 'screen': return `${event.name} · ${event.state}${event.title === '' ? '' : ` · ${event.title}`}`
    case 'news': return event.section === null ? 'other sections or wishes' : `${event.section} · ${event.stories} stories`
    case 'error': return [event.failure, event.text, event.address].filter(part => part !== undefined).join(' · ')
  }
}
