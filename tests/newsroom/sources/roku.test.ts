import { expect, test } from '@jest/globals'
import { parseRoku } from '../../../src/newsroom/sources/roku'

const base = 'https://gull.example/roku.json'
const read = (feed: object) => parseRoku(JSON.stringify({ providerName: 'Gull TV', language: 'en-US', ...feed }), base)
const video = (url: string, videoType: string, quality: string) => ({ url, videoType, quality })
const clip = (id: string, more: object = {}) => ({ id, title: `Clip ${id}`, shortDescription: 'Short.', thumbnail: '/t.jpg', releaseDate: '2026-11-24', tags: ['harbour'], content: { dateAdded: '2026-11-24T06:40:00Z', duration: 95, videos: [video('/q.mp4', 'MP4', 'HD')] }, ...more })

test('a short video becomes a story that plays', () => {
  const { kind, title, language, stories } = read({ shortFormVideos: [clip('a', { longDescription: 'A much longer description of the clip.' })] })
  expect({ kind, title, language }).toEqual({ kind: 'roku', title: 'Gull TV', language: 'en-US' })
  expect(stories[0]).toMatchObject({
    headline: 'Clip a', lead: 'Short.', published: '2026-11-24T06:40:00.000Z', dateQuality: 'exact', picture: { address: 'https://gull.example/t.jpg' }, categories: ['harbour'], language: 'en-US',
    body: [{ type: 'video', video: { address: 'https://gull.example/q.mp4', type: 'file', duration: 95, live: false, poster: 'https://gull.example/t.jpg' } }, { type: 'paragraph', text: 'A much longer description of the clip.' }],
  })
})

test('streams come first, and have no end', () => {
  const { stories } = read({ shortFormVideos: [clip('a')], liveFeeds: [clip('live', { content: { duration: 3600, videos: [video('/live.m3u8', 'HLS', 'FHD')] } })] })
  expect(stories[0]!.body[0]).toMatchObject({ video: { type: 'hls', live: true, duration: null } })
})

test('of several qualities the largest that any TV decodes, of several types the one that adapts', () => {
  const played = (...videos: object[]) => read({ movies: [clip('m', { content: { videos } })] }).stories[0]!.body[0]
  expect(played(video('/sd.mp4', 'MP4', 'SD'), video('/uhd.mp4', 'MP4', 'UHD'), video('/fhd.mp4', 'MP4', 'FHD'))).toMatchObject({ video: { address: 'https://gull.example/fhd.mp4' } })
  expect(played(video('/uhd.mp4', 'MP4', 'UHD'))).toMatchObject({ video: { address: 'https://gull.example/uhd.mp4' } })
  expect(played(video('/fhd.mp4', 'MP4', 'FHD'), video('/stream', 'HLS', 'HD'))).toMatchObject({ video: { address: 'https://gull.example/stream', type: 'hls' } })
  expect(played(video('/x.ism', 'SMOOTH', 'HD'))).toBeUndefined()
})

test('series are read by their episodes, with or without seasons', () => {
  const { stories } = read({ series: [
    { id: 's', title: 'Harbour Hours', genres: ['documentary'], thumbnail: '/s.jpg', seasons: [{ seasonNumber: '1', episodes: [clip('e1', { thumbnail: undefined })] }] },
    { id: 't', title: 'Tides', episodes: [clip('e2')] },
  ] })
  expect(stories.map(({ headline, categories }) => [headline, categories[0]])).toEqual([['Clip e1', 'Harbour Hours'], ['Clip e2', 'Tides']])
  expect(stories[0]!.picture?.address).toBe('https://gull.example/s.jpg')
})

test('categories are playlists and questions to the tags', () => {
  const { stories } = read({
    shortFormVideos: [clip('a'), clip('b', { tags: ['sport', 'live'] }), clip('c', { tags: ['weather'] })],
    playlists: [{ name: 'front', itemIds: ['a', 'b'] }],
    categories: [{ name: 'Front Page', playlistName: 'front', order: 'manual' }, { name: 'Live Sport', query: 'Sport AND live OR ski', order: 'most_recent' }],
  })
  expect(stories.map(({ categories }) => categories)).toEqual([['Front Page'], ['Front Page', 'Live Sport'], ['weather']])
})

test('items without content are kept, and say where a browser would play them', () => {
  const { stories } = read({ shortFormVideos: [clip('a', { content: undefined }), clip('b', { content: { videos: [] } }), clip('c', { content: { videos: [video('https://www.youtube.com/watch?v=abc', 'MP4', 'HD')] } }), null, 'x'] })
  expect(stories.map(({ body }) => body)).toEqual([[], [], [{ type: 'embed', text: 'Video on YouTube', address: 'https://www.youtube.com/watch?v=abc' }]])
  expect(stories[2]!.address).toBe('https://www.youtube.com/watch?v=abc')
})

test('JSON with leading junk, and durations in words', () => {
  const { stories, warnings } = parseRoku(`<br />\n<b>Notice</b>: x [1]\n${JSON.stringify({ providerName: 'G', shortFormVideos: [clip('a', { content: { duration: 'PT1M35S', videos: [video('/q.mp4', 'MP4', 'HD')] } })] })}`, base)
  expect(stories[0]!.body[0]).toMatchObject({ video: { duration: 95 } })
  expect(warnings.map(({ code }) => code)).toEqual(['leading-junk'])
})
