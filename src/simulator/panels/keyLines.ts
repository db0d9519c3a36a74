import type { TesterEvent } from '../../tv/app/tester'

/** What a key did. */
export interface KeyLine {
  readonly at: number
  readonly key: string
  readonly repeat: boolean
  /** Who took it, and how: 'Row0 (Row) _handleRight'. */
  readonly taker: string
  readonly outcome: string
  /** Nobody took it, and nothing moved. */
  readonly isDeadEnd: boolean
  /** Until the focus was drawn elsewhere. */
  readonly ms: number | null
}

/** So long after a key is what moves its doing. */
const patienceMs = 1_500

/** Each key with what came of it before the next one, the newest last. */
export function keyLines(events: readonly TesterEvent[]): readonly KeyLine[] {
  return events.flatMap((event, index) => {
    if (event.kind !== 'key') return []
    const next = events.findIndex((other, place) => place > index && other.kind === 'key')
    const after = events.slice(index + 1, next < 0 ? undefined : next).filter(({ at }) => at - event.at < patienceMs)
    const focus = after.find(other => other.kind === 'focus')
    const screen = after.find(other => other.kind === 'screen')
    return [{
      at: event.at, key: event.key, repeat: event.repeat,
      taker: event.component === null ? 'nobody' : `${event.component} ${event.member}`,
      outcome: outcomeOf(screen, focus),
      isDeadEnd: event.component === null && !screen && !focus,
      ms: focus ? Math.round(focus.at - event.at) : null,
    }]
  })
}

/** Times at which a screen had nothing in focus. */
export function focusLosses(events: readonly TesterEvent[]): readonly number[] {
  return events.flatMap(event => event.kind === 'focus' && event.id === null ? [event.at] : [])
}

function outcomeOf(screen: TesterEvent | undefined, focus: TesterEvent | undefined): string {
  const opened = screen?.kind === 'screen' ? `opened ${screen.name}` : ''
  const moved = focus?.kind === 'focus' ? `to ${placed(focus)}` : ''
  return [opened, moved].filter(part => part !== '').join(', ') || 'nothing moved'
}

function placed({ role, label, index, count }: Extract<TesterEvent, { kind: 'focus' }>): string {
  return `${role}${index !== undefined && count !== undefined ? ` ${index} of ${count}` : ''} “${label}”`
}
