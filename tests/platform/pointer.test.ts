import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { listenToPointer } from '../../src/platform/pointer'

const told: unknown[] = []
let stop = (): void => undefined
beforeEach(() => {
  told.length = 0
  const canvas = document.body.appendChild(document.createElement('canvas'))
  // A screen of another size than the canvas, with air above it.
  canvas.getBoundingClientRect = () => ({ left: 0, top: 60, width: 1280, height: 720 }) as DOMRect
  stop = listenToPointer({ moved: (x, y) => told.push(['moved', x, y]), clicked: (x, y) => told.push(['clicked', x, y]), wheeled: step => told.push(['wheeled', step]), left: () => told.push('left') })
})
afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

const mouse = (name: string, init: MouseEventInit = {}): boolean => window.dispatchEvent(new MouseEvent(name, { clientX: 640, clientY: 240, detail: 1, ...init }))
const key = (keyCode: number): Event => Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { keyCode })

test('moves and clicks are told as parts of the picture, whatever its size', () => {
  mouse('mousemove')
  mouse('click')
  expect(told).toEqual([['moved', 0.5, 0.25], ['clicked', 0.5, 0.25]])
})

test('a click that a screen reader makes has no place, and is none of a pointer’s', () => {
  mouse('click', { detail: 0 })
  expect(told).toEqual([])
})

test('the wheel is told by its way, and the page does not scroll', () => {
  const wheel = new WheelEvent('wheel', { deltaY: 120, cancelable: true })
  window.dispatchEvent(wheel)
  window.dispatchEvent(new WheelEvent('wheel', { deltaY: -3 }))
  window.dispatchEvent(new WheelEvent('wheel', { deltaX: 40 }))
  expect([told, wheel.defaultPrevented]).toEqual([[['wheeled', 1], ['wheeled', -1]], true])
})

test('LG tells that the pointer goes by an event or by a key, and no such key reaches the app', () => {
  const heard: number[] = []
  const hear = (event: Event): void => { heard.push((event as KeyboardEvent).keyCode) }
  window.addEventListener('keydown', hear)
  document.dispatchEvent(new CustomEvent('cursorStateChange', { detail: { visibility: true } }))
  document.dispatchEvent(new CustomEvent('cursorStateChange', { detail: { visibility: false } }));
  [1536, 1537, 13].forEach(code => window.dispatchEvent(key(code)))
  window.removeEventListener('keydown', hear)
  expect([told, heard]).toEqual([['left', 'left'], [13]])
})

test('once called off it tells nothing, and before there is a picture neither', () => {
  document.body.innerHTML = ''
  mouse('mousemove')
  stop()
  mouse('click')
  document.dispatchEvent(new Event('mouseleave'))
  expect(told).toEqual([])
})
