import type { ScenarioPanel } from '../panels/scenarioPanel'
import { leaveFocus } from '../remote/leaveFocus'
import type { Desk } from './desk'

/** The button that records, and stops it. */
export function connectRecord(button: HTMLButtonElement, desk: Desk, panel: ScenarioPanel, show: () => void): void {
  leaveFocus(button)
  button.addEventListener('click', () => {
    show()
    const done = desk.busy === null ? desk.record() : desk.stop()
    done.catch((error: Error) => panel.say(error.message))
  })
  desk.onChange(() => {
    button.textContent = desk.busy === null ? 'Record' : 'Stop'
    button.disabled = desk.busy === 'starting'
    button.setAttribute('aria-pressed', String(desk.busy === 'recording'))
  })
}
