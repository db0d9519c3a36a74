import { afterEach, describe, expect, test } from '@jest/globals'
import { keyNames } from '../../../src/platform/keys'
import { tvSetOf } from '../../../src/platform/tvSetOf'
import type { TvWindow } from '../../../src/platform/tvWindow'
import { linkInAddress } from '../../../src/simulator/profiles/linkInAddress'
import { profiles } from '../../../src/simulator/profiles/profiles'
import { shimmed } from './shimOf'

const tvOf = (app: Window): TvWindow => app as unknown as TvWindow

afterEach(() => {
  document.body.innerHTML = ''
  localStorage.clear()
})

describe.each(profiles.map(({ id, platform }) => [id, platform] as const))('%s', (id, platform) => {
  test('is recognised by the app as what it is, and could be played whole', () => {
    const { app, shim } = shimmed(id)
    expect(tvSetOf(tvOf(app)).name).toBe(platform)
    expect(shim.problems).toEqual([])
  })

  test('hands over the link that it was started with, and one that comes while the app runs', () => {
    const { app, shim } = shimmed(id, { link: 'story/42' })
    if (linkInAddress(platform)) app.location.hash = 'story/42'
    const set = tvSetOf(tvOf(app))
    expect(set.links.first).toBe('story/42')
    const heard: string[] = []
    set.links.onLink(link => heard.push(link))
    shim.open('section/sport')
    // jsdom tells of a new fragment a turn later.
    app.dispatchEvent(new app.Event('hashchange'))
    expect(heard).toContain('section/sport')
  })

  test('notes how the app leaves, tells the frame, and sends no more keys', () => {
    const { app, shim } = shimmed(id)
    const told: unknown[] = []
    app.frameElement!.addEventListener('left', event => told.push((event as CustomEvent<unknown>).detail))
    // A browser closes no page that a script did not open.
    if (platform === 'browser') return expect(shim.left).toBeNull()
    tvSetOf(tvOf(app)).exit()
    expect(told).toEqual([shim.left])
    expect(shim.calls().map(({ name }) => name)).toContain(shim.left)
    expect(keyNames.filter(shim.sends)).toEqual([])
  })
})

test('LG up to webOS 5 goes back to the set’s home, from 6 on it closes', () => {
  const leftBy = (id: string): string | null => {
    const { app, shim } = shimmed(id)
    tvSetOf(tvOf(app)).exit()
    return shim.left
  }
  expect(['webos-4', 'webos-5', 'webos-6', 'webos-24'].map(leftBy)).toEqual(['webOSSystem.platformBack', 'webOSSystem.platformBack', 'webOSSystem.close', 'webOSSystem.close'])
})

test('Samsung sends no key that the app has not registered; arrows, OK and Back come unasked', () => {
  const { app, shim } = shimmed('tizen-7')
  expect(keyNames.filter(shim.sends)).toEqual(['up', 'down', 'left', 'right', 'ok', 'back'])
  const input = tvOf(app).tizen!.tvinputdevice!
  expect(() => input.registerKeyBatch!(['ColorF0Red', 'Nonsense'])).toThrow()
  expect(shim.sends('red')).toBe(false)
  tvSetOf(tvOf(app)).askForKeys!()
  expect(keyNames.filter(key => !shim.sends(key))).toEqual([])
  expect(shim.calls().map(({ args }) => args[0])).toContain('ColorF0Red')
})

test('HbbTV sends only keys of the set that was asked for', () => {
  const { app, shim } = shimmed('hbbtv-2')
  expect([shim.sends('red'), shim.sends('play'), shim.sends('1')]).toEqual([true, false, false])
  tvSetOf(tvOf(app)).askForKeys!()
  expect([shim.sends('play'), shim.sends('1')]).toEqual([true, true])
})

test('its browser tells what the profile and the setup say', () => {
  const { app } = shimmed('webos-4', { language: 'fa' })
  const { userAgent, hardwareConcurrency, languages, deviceMemory } = app.navigator as Navigator & { deviceMemory?: number }
  expect([userAgent.includes('Chrome/53'), hardwareConcurrency, deviceMemory, languages, app.screen.width]).toEqual([true, 4, 1, ['fa'], 1920])
  expect(tvSetOf(tvOf(app)).languages).toEqual(['fa'])
})

test('low memory is told as LG tells it, and others tell nobody', () => {
  const { app, shim } = shimmed('webos-6')
  let told = 0
  app.document.addEventListener('webOSLowMemory', () => { told++ })
  expect([shim.lifecycle('lowMemory'), told]).toEqual([null, 1])
  expect(shimmed('tizen-7').shim.lifecycle('lowMemory')).toBe('Sets of this maker tell no app that memory is short.')
})
