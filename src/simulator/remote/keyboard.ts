import type { KeyName } from '../../platform/keys'
import { keyNameOf } from './keyCodes'

export interface KeyboardNeeds {
  readonly down: (key: KeyName, repeat: boolean) => void
  readonly up: (key: KeyName) => void
}

/** Forwards the keyboard of the tester's page, wherever its focus is. */
export function forwardKeyboard(page: Window, needs: KeyboardNeeds): void {
  listen(page, needs, event => {
    if (isButtonsOwn(event)) return false
    event.preventDefault()
    return true
  })
}

/** Follows the keyboard inside the app's frame, whose keys reach the app by themselves. */
export function followKeyboard(app: Window, needs: KeyboardNeeds): void {
  listen(app, needs, () => true)
}

function listen(target: Window, { down, up }: KeyboardNeeds, wanted: (event: KeyboardEvent) => boolean): void {
  target.addEventListener('keydown', event => {
    const key = remoteKey(event)
    if (key && wanted(event)) down(key, event.repeat)
  })
  target.addEventListener('keyup', event => {
    const key = remoteKey(event)
    if (key && wanted(event)) up(key)
  })
}

/** The browser's own shortcuts stay the browser's. */
function remoteKey(event: KeyboardEvent): KeyName | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : keyNameOf(event.keyCode)
}

/** Enter and Space work a link or button that has the focus. */
function isButtonsOwn(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && (event.target as Element).closest?.('a, button') != null
}
