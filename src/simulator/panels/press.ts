import { leaveFocus } from '../remote/leaveFocus'
import { element } from './element'

/** A button of a panel: a click leaves the keyboard with the TV. */
export function press(label: string, act: () => void | Promise<void>, attributes: Parameters<typeof element>[1] = {}): HTMLButtonElement {
  const button = element('button', { type: 'button', click: () => void act(), ...attributes }, label)
  leaveFocus(button)
  return button
}

/** A switch; it tells how it stands. */
export function toggle(label: string, on: boolean, changed: (on: boolean) => void): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', checked: on, change: () => changed(box.checked) })
  const line = element('label', { class: 'check' }, box, label)
  leaveFocus(line)
  return line
}
