import { afterEach, expect, test } from '@jest/globals'
import { forwardKeyboard, hearInFrame } from '../../../src/simulator/remote/keyboard'

const heard: string[] = []
const needs = {
  down: (key: string, repeat: boolean) => { heard.push(`${key} ${repeat ? 'again' : 'down'}`) },
  up: (key: string) => { heard.push(`${key} up`) },
}

afterEach(() => {
  heard.length = 0
  document.body.innerHTML = ''
})

/** Each test's own window, as listeners stay. */
function freshWindow(): Window & typeof globalThis {
  const frame = document.body.appendChild(document.createElement('iframe'))
  return frame.contentWindow as Window & typeof globalThis
}

function press(page: Window & typeof globalThis, init: object, target: EventTarget = page.document.body): KeyboardEvent {
  const event = new page.KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init } as KeyboardEventInit)
  target.dispatchEvent(event)
  return event
}

test("the page's keys go to the app, and the page does not scroll", () => {
  const page = freshWindow()
  forwardKeyboard(page, needs)
  expect(press(page, { keyCode: 40 }).defaultPrevented).toBe(true)
  press(page, { keyCode: 40, repeat: true })
  page.document.body.dispatchEvent(new page.KeyboardEvent('keyup', { keyCode: 40, bubbles: true } as KeyboardEventInit))
  expect(heard).toEqual(['down down', 'down again', 'down up'])
})

test('Esc and Backspace are Back, the number pad has digits', () => {
  const page = freshWindow()
  forwardKeyboard(page, needs)
  for (const keyCode of [27, 8, 55, 103]) press(page, { keyCode })
  expect(heard).toEqual(['back down', 'back down', '7 down', '7 down'])
})

test("shortcuts and unknown keys stay the browser's", () => {
  const page = freshWindow()
  forwardKeyboard(page, needs)
  const events = [press(page, { keyCode: 9 }), press(page, { keyCode: 37, altKey: true }), press(page, { keyCode: 67, ctrlKey: true })]
  expect(events.map(event => event.defaultPrevented)).toEqual([false, false, false])
  expect(heard).toEqual([])
})

test('Enter works the button that has the focus; arrows still go to the app', () => {
  const page = freshWindow()
  forwardKeyboard(page, needs)
  const button = page.document.body.appendChild(page.document.createElement('button'))
  expect(press(page, { keyCode: 13, key: 'Enter' }, button).defaultPrevented).toBe(false)
  press(page, { keyCode: 37, key: 'ArrowLeft' }, button)
  expect(heard).toEqual(['left down'])
})

test('what takes text takes all keys; a box only those that switch it', () => {
  const page = freshWindow()
  forwardKeyboard(page, needs)
  const field = page.document.body.appendChild(page.document.createElement('input'))
  for (const keyCode of [37, 55, 8, 13]) expect(press(page, { keyCode }, field).defaultPrevented).toBe(false)
  field.type = 'checkbox'
  expect(press(page, { keyCode: 32, key: ' ' }, field).defaultPrevented).toBe(false)
  expect(press(page, { keyCode: 37, key: 'ArrowLeft' }, field).defaultPrevented).toBe(true)
  expect(heard).toEqual(['left down'])
})

test("the frame's keys go by way of the remote; what no remote has is the app's own", () => {
  const hear = hearInFrame(needs)
  const event = (type: string, init: object): KeyboardEvent => new KeyboardEvent(type, init as KeyboardEventInit)
  expect([event('keydown', { keyCode: 27 }), event('keydown', { keyCode: 27, repeat: true }), event('keyup', { keyCode: 27 })].map(hear)).toEqual([true, true, true])
  expect([event('keydown', { keyCode: 9 }), event('keydown', { keyCode: 82, ctrlKey: true })].map(hear)).toEqual([false, false])
  expect(heard).toEqual(['back down', 'back again', 'back up'])
})
