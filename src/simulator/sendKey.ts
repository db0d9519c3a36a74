import type { KeyEventType } from '../platform/keyEvent'
import type { KeyName } from '../platform/keys'
import { codeOf } from './keyCodes'

/** Sends a key into the app's window, made by that window's own constructor as a real key's event is. */
export function sendKey(app: Window, key: KeyName, type: KeyEventType, repeat = false): void {
  const code = codeOf(key)
  // Lightning reads `keyCode`, which today's KeyboardEventInit no longer lists.
  const init = { keyCode: code, which: code, repeat, bubbles: true, cancelable: true } as KeyboardEventInit
  app.dispatchEvent(new (app as Window & typeof globalThis).KeyboardEvent(type, init))
}
