import { expect, test } from '@jest/globals'
import { createCaptions } from '../../../src/tv/playback/captions'
import { FakeTextTrack, fakeTextTracks } from '../../support/fakeTextTracks'

function opened(...tracks: FakeTextTrack[]) {
  const list = fakeTextTracks()
  let told = 0
  const captions = createCaptions({ textTracks: list } as unknown as HTMLVideoElement, () => { told++ })
  tracks.forEach(list.add)
  return { captions, add: list.add, list, told: () => told }
}

test('the wanted language is read, also when it comes later, and no track is drawn by the TV', () => {
  const [en, fr] = [new FakeTextTrack('en', 'English'), new FakeTextTrack('fr', 'Français')]
  const { captions, add, told } = opened(en)
  captions.want('fr')
  expect([en.mode, captions.lines()]).toEqual(['disabled', []])
  add(fr)
  expect([en.mode, fr.mode]).toEqual(['disabled', 'hidden'])
  const before = told()
  fr.say('Bonsoir\ndu <i>port</i>', 'Tom &amp; Ada')
  expect(captions.lines()).toEqual(['Bonsoir', 'du port', 'Tom & Ada'])
  expect(told()).toBe(before + 1)
  captions.want(null)
  expect([fr.mode, captions.lines(), captions.on()]).toEqual(['disabled', [], null])
  expect(captions.tracks()).toEqual([{ id: 'en', label: 'English', language: 'en' }, { id: 'fr', label: 'Français', language: 'fr' }])
})

test('one language stands for its countries’, and what is no caption is no choice', () => {
  const [gb, chapters] = [new FakeTextTrack('en-GB'), new FakeTextTrack('en', 'Chapters', 'chapters')]
  const { captions } = opened(chapters, gb)
  captions.want('en')
  expect([gb.mode, chapters.mode, captions.on()]).toEqual(['hidden', 'disabled', 'en-GB'])
  expect(captions.tracks()).toEqual([{ id: 'en-GB', label: 'en-GB', language: 'en-GB' }])
})

test('a track that the stream turned on by itself is turned off', () => {
  const en = new FakeTextTrack('en', 'English')
  const { captions, list } = opened(en)
  en.mode = 'showing'
  list.dispatchEvent(new Event('change'))
  expect([en.mode, captions.lines()]).toEqual(['disabled', []])
})

test('a TV without text tracks has no captions', () => {
  const captions = createCaptions({} as HTMLVideoElement, () => undefined)
  captions.want('en')
  expect([captions.tracks(), captions.lines()]).toEqual([[], []])
})
