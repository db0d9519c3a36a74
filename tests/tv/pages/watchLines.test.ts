import { expect, test } from '@jest/globals'
import { usualWatching } from '../../../src/newsroom/model/watching'
import { ownFirst, watchLinesOf, type Watched } from '../../../src/tv/pages/watchLines'

const track = (id: string, label: string) => ({ id, label, language: id })
const awake = { minutes: null, left: 0, isSoon: false }
const tracks = {
  captions: [track('en', 'English'), track('fr', 'Français')], sounds: [track('0', 'Studio'), track('1', 'Harbour')],
  heights: [1080, 540, 270], on: { captions: null, sound: 'Studio' },
}
const lineOf = (id: string, told: Partial<Watched> = {}) => watchLinesOf({ tracks, watching: usualWatching, sleep: awake, ...told }).find(line => line.id === id)
const watching = (more: object) => ({ ...usualWatching, ...more })

test('a stream with everything has a line for everything, and one with nothing can still end by itself', () => {
  expect(watchLinesOf({ tracks, watching: usualWatching, sleep: awake }).map(({ id }) => id)).toEqual(['captions', 'size', 'colour', 'ground', 'sound', 'quality', 'sleep'])
  const none = { captions: [], sounds: [track('0', 'Studio')], heights: [720], on: { captions: null, sound: 'Studio' } }
  expect(watchLinesOf({ tracks: none, watching: usualWatching, sleep: awake }).map(({ id }) => id)).toEqual(['sleep'])
})

test('captions are off, or each track by its name; of two in one language the first is meant', () => {
  const both = { ...tracks, captions: [track('en', 'English'), track('en', 'English for the deaf'), track('fr', 'Français')], on: { captions: 'fr', sound: null } }
  expect(lineOf('captions', { tracks: both })).toEqual({
    id: 'captions', label: 'Captions', values: ['Off', 'English', 'Français'], at: 2,
    wishes: [null, 'en', 'fr'].map(captions => ({ watching: watching({ captions }) })),
  })
})

test('captions in the viewer’s own language come first', () => {
  const many = [track('fr', 'Français'), track('en', 'English for the deaf'), track('de', 'Deutsch')].map(each => ({ ...each, language: each.id === 'en' ? 'en-GB' : each.id }))
  expect(ownFirst(many).map(({ id }) => id)).toEqual(['en', 'fr', 'de'])
  expect(lineOf('captions', { tracks: { ...tracks, captions: many } })).toMatchObject({ values: ['Off', 'English for the deaf', 'Français', 'Deutsch'], wishes: [{ watching: { captions: null } }, { watching: { captions: 'en' } }, {}, {}] })
})

test('wanted captions that this stream has not are off', () => {
  expect(lineOf('captions', { watching: watching({ captions: 'de' }) })?.at).toBe(0)
})

test('the sound that is heard is chosen, whoever chose it', () => {
  expect(lineOf('sound', { tracks: { ...tracks, on: { captions: null, sound: 'Harbour' } } })).toMatchObject({ values: ['Studio', 'Harbour'], at: 1, wishes: [{ watching: { sound: 'Studio' } }, { watching: { sound: 'Harbour' } }] })
  expect(lineOf('sound', { tracks: { ...tracks, on: { captions: null, sound: null } } })?.at).toBe(0)
})

test.each([[null, 0], [1080, 1], [900, 2], [540, 2], [300, 3], [100, 3]])('no more than %s lines is choice %i', (lines, at) => {
  expect(lineOf('quality', { watching: watching({ lines }) })).toMatchObject({ values: ['Automatic', 'At most 1080p', 'At most 540p', 'At most 270p'], at })
})

test('one part of the look changes, the others stay', () => {
  const yellow = watching({ look: { size: 'large', colour: 'yellow', ground: 'none' } })
  expect(lineOf('ground', { watching: yellow })).toMatchObject({ values: ['Dark', 'Black', 'None'], at: 2 })
  expect(lineOf('ground', { watching: yellow })?.wishes[0]).toEqual({ watching: { ...yellow, look: { size: 'large', colour: 'yellow', ground: 'dark' } } })
})

test('the time until it ends is told as what is left of it', () => {
  expect(lineOf('sleep', { sleep: { minutes: 30, left: 7, isSoon: false } })).toEqual({
    id: 'sleep', label: 'Sleep timer', values: ['Off', '15 min', '7 min', '60 min', '90 min'], at: 2,
    wishes: [null, 15, 30, 60, 90].map(minutes => ({ minutes })),
  })
})
