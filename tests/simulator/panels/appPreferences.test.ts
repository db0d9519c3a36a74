import { expect, test } from '@jest/globals'
import { changedPreferences, channelName, preferencesKey } from '../../../src/simulator/panels/appPreferences'
import { createPreferences } from '../../../src/newsroom/store/preferences'

const storageWith = (text: string) => ({ read: () => text, write: () => true, remove: () => undefined, keys: () => [] })

test('a switch changes its own part, and the app reads it as its own', () => {
  const first = changedPreferences(null, { reading: { size: 'largest' } })
  const second = changedPreferences(first, { reading: { theme: 'contrast' }, motion: 'step' })
  expect(createPreferences(storageWith(second)).chosen()).toMatchObject({ reading: { size: 'largest', theme: 'contrast', typeface: 'sans' }, motion: 'step', welcomed: true })
})

test.each(['{', 'null', '7'])('what is kept as %s is as nothing', kept => {
  expect(JSON.parse(changedPreferences(kept, { motion: 'step' }))).toEqual({ welcomed: true, motion: 'step' })
})

test('preferences lie under the channel’s name, which stands in the app’s page', () => {
  const page = new DOMParser().parseFromString('<script type="application/json" id="channel">{"name":"Saltmere News"}</script>', 'text/html')
  expect(preferencesKey(channelName(page)!)).toBe('tenfoot Saltmere%20News preferences')
  expect(channelName(new DOMParser().parseFromString('<p>', 'text/html'))).toBeNull()
})
