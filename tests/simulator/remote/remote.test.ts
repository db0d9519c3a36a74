import { beforeEach, expect, test } from '@jest/globals'
import type { KeyName } from '../../../src/platform/keys'
import { keysOf } from '../../../src/simulator/profiles/keysOf'
import { profiles } from '../../../src/simulator/profiles/profiles'
import { drawRemote } from '../../../src/simulator/remote/drawRemote'
import { keyHint } from '../../../src/simulator/remote/keyHint'
import { connectRemote, lightKey } from '../../../src/simulator/remote/remote'
import { remotes } from '../../../src/simulator/remote/remotes'

const heard: string[] = []
const holding = {
  press: (key: KeyName) => { heard.push(`${key} down`) },
  release: (key: KeyName) => { heard.push(`${key} up`) },
  releaseAll: () => undefined,
}
let remote: HTMLElement
let isSent = true

beforeEach(() => {
  heard.length = 0
  isSent = true
  document.body.innerHTML = '<aside></aside>'
  remote = document.querySelector('aside')!
  const profile = profiles.find(({ id }) => id === 'tizen-7')!
  remote.append(...drawRemote({ parts: remotes.full.parts, codes: keysOf('tizen') }))
  connectRemote(remote, holding, key => keyHint(key, profile, isSent))
})

const buttonOf = (key: string) => remote.querySelector<HTMLButtonElement>(`[data-key="${key}"]`)!

test.each(profiles.map(({ id, remote: name, platform }) => [id, name, platform] as const))('%s: each key of the remote is there once, has a name, and a code of this TV', (_, name, platform) => {
  remote.replaceChildren(...drawRemote({ parts: remotes[name].parts, codes: keysOf(platform) }))
  const buttons = [...remote.querySelectorAll<HTMLButtonElement>('button')]
  const keys = buttons.map(button => button.dataset.key as KeyName)
  expect(keys).toEqual(expect.arrayContaining(['up', 'down', 'left', 'right', 'ok', 'back']))
  expect([keys.filter(key => keysOf(platform)[key] === undefined), keys.filter((key, index) => keys.indexOf(key) !== index), buttons.filter(button => !button.getAttribute('aria-label'))]).toEqual([[], [], []])
})

test('a button tells what it sends, and that this TV does not send it', () => {
  expect(buttonOf('red').title).toBe('Red: code 403 (F1 on the keyboard)')
  isSent = false
  buttonOf('red').dispatchEvent(new Event('pointerenter'))
  expect(buttonOf('red').title).toBe('Red: the app has not registered it, so this TV does not send it (code 403)')
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
  buttonOf('red').remove()
  lightKey(remote, 'red', true)
  expect([...remote.querySelectorAll('[data-held]')]).toEqual([buttonOf('up')])
})
