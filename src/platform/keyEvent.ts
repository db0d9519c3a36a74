export type KeyEventType = 'keydown' | 'keyup'

export interface KeyEventNotes {
  readonly repeat?: boolean
  /** A step by a screenful. */
  readonly far?: boolean
}

/** A key's event. It is a plain one, because a `KeyboardEvent` takes no `keyCode` before Chrome 68, and Lightning reads nothing else. */
export function keyEvent(type: KeyEventType, keyCode: number, { repeat = false, far = false }: KeyEventNotes = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true })
  return Object.assign(event, { keyCode, which: keyCode, repeat, far })
}
