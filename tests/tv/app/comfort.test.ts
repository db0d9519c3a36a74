import { afterEach, expect, test } from '@jest/globals'
import { usualReading, type Reading, type Typeface } from '../../../src/newsroom/model/reading'
import { createPreferences } from '../../../src/newsroom/store/preferences'
import { createComfort } from '../../../src/tv/app/comfort'
import { palettes } from '../../../src/tv/components/palettes'
import { brand, colours, dress } from '../../../src/tv/components/theme'
import { destroyStages } from '../../support/stage'
import { fakeStorage } from '../../support/fakeStorage'
import { channel } from '../../support/harbourNews'
import { long, showStory } from '../../support/stageStory'

afterEach(() => {
  destroyStages()
  brand(null)
  dress('dark')
})

/** What is chosen, on a page that tells how it is set; fonts come as `comes` says. */
function opened(comes: (family: string) => boolean, storage = fakeStorage()) {
  const preferences = createPreferences(storage)
  const comfort = createComfort({ preferences, channel: { ...channel, accent: null } }, async fonts => fonts.every(({ family }) => comes(family)))
  const shown: Reading[] = []
  const { stage } = showStory(long)
  comfort.begin({ stage, page: () => ({ readAs: (reading: Reading) => { shown.push(reading) } }) })
  preferences.onChange(comfort.look)
  const choose = async (change: Partial<Reading>): Promise<Typeface> => {
    comfort.choose({ ...preferences.chosen().reading, ...change })
    await new Promise(done => setTimeout(done))
    return shown[shown.length - 1]!.typeface
  }
  return { comfort, choose, preferences, storage }
}

test('a face that comes is shown; one that does not leaves the one before, on the page and for stories to come', async () => {
  const { choose, comfort } = opened(family => !/Legible/.test(family))
  expect(await choose({ typeface: 'serif' })).toBe('serif')
  expect(await choose({ typeface: 'legible' })).toBe('serif')
  expect(comfort.reading.typeface).toBe('serif')
  expect(comfort.ready).toEqual(['sans', 'serif'])
  expect(await choose({ typeface: 'sans' })).toBe('sans')
})

test('a theme is worn at once and at the next start, before anything is drawn', async () => {
  const { choose, storage } = opened(() => true)
  await choose({ theme: 'sepia' })
  expect(colours.text).toBe(palettes.sepia.text)
  dress('dark')
  createComfort({ preferences: createPreferences(storage), channel: { ...channel, accent: null } }, () => Promise.resolve(true))
  expect(colours.ground).toBe(palettes.sepia.ground)
})

test('a new viewer is welcomed once, whatever the answer', () => {
  const { comfort, storage, preferences } = opened(() => true)
  expect([comfort.welcomes(), comfort.welcomes()]).toEqual([true, false])
  comfort.welcomed({ ...usualReading, size: 'large' })
  expect(preferences.chosen()).toMatchObject({ reading: { size: 'large' }, welcomed: true })
  expect(opened(() => true, storage).comfort.welcomes()).toBe(false)
  const other = opened(() => true)
  other.comfort.welcomed(null)
  expect(other.preferences.chosen()).toMatchObject({ reading: usualReading, welcomed: true })
})
