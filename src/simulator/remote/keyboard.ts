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

/** The keyboard inside the app's frame: what it means on the remote goes by way of the remote, and so with the TV's own codes. True: it did. */
export function hearInFrame({ down, up }: KeyboardNeeds): (event: KeyboardEvent) => boolean {
  return event => {
    const key = remoteKey(event)
    if (!key) return false
    if (event.type === 'keydown') down(key, event.repeat)
    else up(key)
    return true
  }
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

/** Enter and Space work a link, button or box that has the focus; what takes text takes all keys. */
function isButtonsOwn(event: KeyboardEvent): boolean {
  const { closest } = event.target as Partial<Element>
  const isIn = (selector: string): boolean => closest?.call(event.target, selector) != null
  return isIn('select, textarea, [contenteditable], input:not([type=checkbox], [type=file])') || ((event.key === 'Enter' || event.key === ' ') && isIn('a, button, input'))
}
