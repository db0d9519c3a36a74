import { beforeEach, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { keyNames, type KeyName } from '../../../src/platform/keys'
import { connectRemote, darken, lightKey } from '../../../src/simulator/remote/remote'

const heard: string[] = []
const holding = {
  press: (key: KeyName) => { heard.push(`${key} down`) },
  release: (key: KeyName) => { heard.push(`${key} up`) },
  releaseAll: () => undefined,
}
let remote: HTMLElement

beforeEach(() => {
  heard.length = 0
  document.documentElement.innerHTML = readFileSync('src/simulator/index.html', 'utf8')
  remote = document.querySelector<HTMLElement>('.remote')!
  connectRemote(remote, holding)
})

const buttonOf = (key: string) => remote.querySelector<HTMLButtonElement>(`[data-key="${key}"]`)!

test('the remote has the six keys and the digits, each with a name', () => {
  const buttons = [...remote.querySelectorAll<HTMLButtonElement>('[data-key]')]
  const keys = buttons.map(button => button.dataset.key as KeyName)
  expect([...keys].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'back', 'down', 'left', 'ok', 'right', 'up'])
  expect(keys.filter(key => !keyNames.includes(key))).toEqual([])
  expect(buttons.filter(button => !(button.getAttribute('aria-label') ?? button.textContent))).toEqual([])
})

test('Enter on a button holds its key', () => {
  const button = buttonOf('left')
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  button.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }))
  expect(heard).toEqual(['left down', 'left up'])
})

test('a click by assistive technology is a press', () => {
  buttonOf('ok').dispatchEvent(new MouseEvent('click', { detail: 0 }))
  expect(heard).toEqual(['ok down', 'ok up'])
})

test('the click after a press by mouse is no second press', () => {
  buttonOf('ok').dispatchEvent(new MouseEvent('click', { detail: 1 }))
  expect(heard).toEqual([])
})

test('a click leaves the focus where it was', () => {
  const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
  buttonOf('ok').dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
})

test('keys that are down are lit', () => {
  lightKey(remote, 'up', true)
  lightKey(remote, 'ok', true)
  lightKey(remote, 'ok', false)
  // No button has this key.
  lightKey(remote, 'red', true)
  expect([...remote.querySelectorAll('[data-held]')]).toEqual([buttonOf('up')])
  darken(remote)
  expect(remote.querySelectorAll('[data-held]')).toHaveLength(0)
})
