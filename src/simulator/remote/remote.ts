import type { KeyName } from '../../platform/keys'
import type { Holding } from './holding'
import { leaveFocus } from './leaveFocus'

const enterAndSpace = ['Enter', ' ']

/** Lets the remote's buttons press keys: by mouse, by touch, by keyboard, by assistive technology. `hint`: what a key sends. */
export function connectRemote(remote: HTMLElement, holding: Holding, hint: (key: KeyName) => string): void {
  remote.querySelectorAll<HTMLButtonElement>('[data-key]').forEach(button => {
    connectButton(button, holding)
    // What an app has registered changes while it runs.
    const tell = (): void => { button.title = hint(button.dataset.key as KeyName) }
    for (const type of ['pointerenter', 'focus']) button.addEventListener(type, tell)
    tell()
  })
}

/** Shows that a key is down. */
export function lightKey(remote: HTMLElement, key: KeyName, down: boolean): void {
  remote.querySelector(`[data-key="${key}"]`)?.toggleAttribute('data-held', down)
}

function connectButton(button: HTMLButtonElement, holding: Holding): void {
  const key = button.dataset.key as KeyName
  const release = () => holding.release(key)
  button.addEventListener('pointerdown', event => {
    if (event.button !== 0) return
    button.setPointerCapture(event.pointerId)
    holding.press(key)
  })
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur']) button.addEventListener(type, release)
  leaveFocus(button)
  connectKeyboard(button, () => holding.press(key), release)
  // Only assistive technology clicks without a pointer.
  button.addEventListener('click', event => {
    if (event.detail > 0) return
    holding.press(key)
    release()
  })
}

function connectKeyboard(button: HTMLButtonElement, press: () => void, release: () => void): void {
  const on = (type: 'keydown' | 'keyup', act: () => void) => button.addEventListener(type, event => {
    if (!enterAndSpace.includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  on('keydown', press)
  on('keyup', release)
}
