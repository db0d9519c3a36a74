import type { KeyEventType } from '../../platform/keyEvent'

/** Sends a key into the app's window, made by that window's own constructor as a real key's event is. */
export function sendKey(app: Window, code: number, type: KeyEventType, repeat = false): void {
  // Lightning reads `keyCode`, which today's KeyboardEventInit no longer lists.
  const init = { keyCode: code, which: code, repeat, bubbles: true, cancelable: true } as KeyboardEventInit
  app.dispatchEvent(new (app as Window & typeof globalThis).KeyboardEvent(type, init))
}
