import { afterEach, expect, test } from '@jest/globals'
import { profiles } from '../../../src/simulator/profiles/profiles'
import { sendToApp } from '../../../src/simulator/remote/sendToApp'

afterEach(() => { document.body.innerHTML = '' })

/** What an app hears of a key that is held for one repeat, as 'keydown 461'. */
function heardOn(id: string, sends = true): readonly string[] {
  const app = document.body.appendChild(document.createElement('iframe')).contentWindow as Window & typeof globalThis
  const heard: string[] = []
  for (const type of ['keydown', 'keyup'] as const) app.addEventListener(type, ({ keyCode, repeat }) => heard.push(`${type} ${keyCode}${repeat ? ' again' : ''}`))
  const profile = profiles.find(known => known.id === id)!
  Object.assign(app, { shim: { sends: () => sends } })
  sendToApp(app, profile, 'back', true, false)
  sendToApp(app, profile, 'back', true, true)
  sendToApp(app, profile, 'back', false, false)
  return heard
}

test('a key has the code of its TV, marks where repeats are marked, and an end where ends are told', () => {
  expect(heardOn('webos-6')).toEqual(['keydown 461', 'keydown 461 again', 'keyup 461'])
  expect(heardOn('tizen-7')).toEqual(['keydown 10009', 'keydown 10009 again', 'keyup 10009'])
  expect(heardOn('rdk')).toEqual(['keydown 8', 'keydown 8', 'keyup 8'])
  expect(heardOn('hbbtv-2')).toEqual(['keydown 461', 'keydown 461'])
})

test('what the TV keeps to itself is not sent', () => {
  expect(heardOn('tizen-7', false)).toEqual([])
})
