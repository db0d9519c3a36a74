import { expect, test } from '@jest/globals'
import type { Video } from '../../../src/newsroom/model/video'
import { recordingOf } from '../../../src/newsroom/model/recording'
import { story } from '../store/stories'

const film: Video = { address: 'https://gull.example/a.mp4', type: 'file', poster: 'https://gull.example/still.jpg', caption: null, duration: 151, live: false }
const played = (...videos: Partial<Video>[]) => recordingOf(story({ headline: 'Gulls', body: [{ type: 'paragraph', text: 'One.' }, ...videos.map(more => ({ type: 'video', video: { ...film, ...more } }) as const)] }))

test('what plays of a story is its first film or sound, under the story’s own picture or its still', () => {
  expect(played({}, { address: 'https://gull.example/b.mp4' })).toEqual({ address: film.address, type: 'file', kind: 'picture', title: 'Gulls', duration: 151, picture: film.poster, isLive: false })
  expect(played({ sound: true, type: 'hls', duration: null, live: true })).toMatchObject({ kind: 'sound', type: 'hls', duration: null, isLive: true })
  expect(recordingOf(story({ picture: { address: 'https://gull.example/own.jpg', caption: null, credit: null }, body: [{ type: 'video', video: film }] }))?.picture).toBe('https://gull.example/own.jpg')
})

test('what no player here has is passed over', () => {
  expect(played({ type: 'dash' }, { address: 'https://gull.example/b.mp4' })?.address).toBe('https://gull.example/b.mp4')
  expect([played({ type: 'dash' }), recordingOf(story())]).toEqual([null, null])
})
