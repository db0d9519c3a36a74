import type { Lightning } from '@lightningjs/sdk'

/** A key that Lightning was told, and who took it. */
export interface HeardKey {
  readonly code: number
  readonly repeat: boolean
  readonly component: string | null
  readonly member: string | null
}

type Target = Lightning.Component & Readonly<Record<string, (...args: unknown[]) => unknown>> & {
  _getMostSpecificHandledMember(members: readonly string[]): string | undefined
}

interface Engine {
  readonly focusPath: readonly Target[]
  getDirectionAwareEvents(events: readonly string[]): { readonly eventsLtr: readonly string[]; readonly eventsRtl: readonly string[]; readonly isHorizontalDirection: boolean }
  focusTopDownEvent(events: readonly string[], ...args: unknown[]): boolean
  focusBottomUpEvent(events: readonly string[], ...args: unknown[]): boolean
  _receiveKeydown(event: KeyboardEvent): void
}

/**
 * Tells which component takes each key. The engine says to nobody who did, so its two ways along the focus path are
 * walked here as they are there (Application.mjs of core 2.20.3), and whoever does not answer false is noted.
 */
export function watchKeys(application: Lightning.Application, heard: (key: HeardKey) => void): void {
  const engine = application as unknown as Engine
  const receive = engine._receiveKeydown.bind(engine)
  let taker: { readonly target: Target; readonly member: string } | null = null
  const walk = (isUp: boolean, events: readonly string[], args: readonly unknown[]): boolean => {
    const path = engine.focusPath
    const count = path.length
    const { eventsLtr, eventsRtl, isHorizontalDirection } = engine.getDirectionAwareEvents(events)
    for (let i = 0; i < count; i++) {
      const target = path[isUp ? count - 1 - i : i]!
      const member = target._getMostSpecificHandledMember(isHorizontalDirection && (target as unknown as { rtl: boolean }).rtl ? eventsRtl : eventsLtr)
      if (member === undefined || target[member]!(...args) === false) continue
      taker = { target, member }
      return true
    }
    return false
  }
  engine.focusTopDownEvent = (events, ...args) => walk(false, events, args)
  engine.focusBottomUpEvent = (events, ...args) => walk(true, events, args)
  engine._receiveKeydown = event => {
    taker = null
    receive(event)
    const took = taker as { readonly target: Target; readonly member: string } | null
    heard({ code: event.keyCode, repeat: event.repeat === true, component: took && nameOf(took.target), member: took && took.member })
  }
}

/** 'Rows (Column)', 'HomePage' */
function nameOf({ ref, constructor: { name } }: Target): string {
  return ref && ref !== name ? `${ref} (${name})` : name
}
