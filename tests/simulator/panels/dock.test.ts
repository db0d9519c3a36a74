import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { createDock } from '../../../src/simulator/panels/dock'
import { element } from '../../../src/simulator/panels/element'
import { field } from '../../../src/simulator/panels/field'
import type { Panel } from '../../../src/simulator/panels/panel'
import { forwardKeyboard } from '../../../src/simulator/remote/keyboard'

beforeEach(() => {
  jest.useFakeTimers()
  localStorage.clear()
  document.body.innerHTML = ''
})
afterEach(() => { jest.useRealTimers() })

const panel = (id: string, more: Partial<Panel> = {}): Panel => ({ id, title: id, element: element('div'), ...more })
const dock = (...panels: readonly Panel[]) => createDock(document.body.appendChild(element('section')), panels)

test('a panel is told when another one is shown', () => {
  const told: string[] = []
  dock(panel('one', { hide: () => { told.push('hidden') } }), panel('two')).show('two')
  expect(told).toEqual(['hidden'])
})

test('what went wrong is counted at the tab, also while another panel is shown', () => {
  let alarms = 0
  dock(panel('one'), panel('two', { alarms: () => alarms }))
  alarms = 3
  jest.advanceTimersByTime(300)
  expect(document.querySelector('#tab-two')!.textContent).toBe('two3')
  alarms = 0
  jest.advanceTimersByTime(300)
  expect(document.querySelector('#tab-two')!.textContent).toBe('two')
})

test('a click on a tab leaves the keyboard with the TV', () => {
  dock(panel('one'), panel('two'))
  const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
  document.querySelector('#tab-two')!.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
})

test('what is typed into a field is the field’s, until Escape', () => {
  const heard: string[] = []
  forwardKeyboard(window, { down: key => { heard.push(key) }, up: () => undefined })
  const line = document.body.appendChild(field({}))
  line.focus()
  const press = (key: string, keyCode: number): void => { document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true } as KeyboardEventInit)) }
  press('ArrowLeft', 37)
  press('5', 53)
  press('Escape', 27)
  expect([heard, document.activeElement]).toEqual([[], document.body])
  press('ArrowLeft', 37)
  expect(heard).toEqual(['left'])
})
