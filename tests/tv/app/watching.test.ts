import { afterEach, expect, test } from '@jest/globals'
import { channel, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'

afterEach(closeApp)

const stream = { id: 'harbour-live', title: 'Harbour live', sources: ['https://news.example/live.m3u8'], picture: null, audio: false }
const withLive = { ...channel, live: [stream] }
const playing = (media: Awaited<ReturnType<typeof openApp>>['media']) => media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })

test('the first screen begins with the stream, and nothing plays by itself', async () => {
  const { focus, media, text } = await openApp(withLive, web)
  expect(focus()).toMatchObject({ id: 'live:harbour-live', role: 'card' })
  expect(text()).toContain('Press OK to watch')
  expect(media.made).toBe(0)
})

test('OK watches it, Back returns to its card and lets it go', async () => {
  const { press, quiet, focus, report, media, text } = await openApp(withLive, web)
  const left = focus()
  press('ok')
  await quiet()
  expect([report().screen.name, media.address]).toEqual(['live', stream.sources[0]])
  playing(media)
  expect(report().screen).toMatchObject({ title: 'Harbour live', params: { id: 'harbour-live' }, state: 'ready' })
  press('back')
  await quiet()
  expect([focus(), media.address]).toEqual([left, ''])
  expect(text()).toContain('Harbour News')
})

test.each(['home', 'story'])('the remote’s play key leads to it from the %s, and Back to where it was pressed', async name => {
  const { press, quiet, focus, report, media } = await openApp(withLive, web)
  press('right', 'right')
  if (name === 'story') press('ok')
  await quiet()
  const left = focus()
  press('playPause')
  await quiet()
  playing(media)
  expect(report().screen.name).toBe('live')
  press('playPause')
  expect([report().screen.name, media.paused]).toEqual(['live', true])
  press('back')
  await quiet()
  expect([report().screen.name, focus().id]).toEqual([name, left.id])
})

test('without a stream the play key means nothing', async () => {
  const { press, quiet, report, media } = await openApp(channel, web)
  press('playPause')
  await quiet()
  expect([report().screen.name, media.made]).toEqual(['home', 0])
})

test('a story in focus keeps it when news comes before it, stream or not', async () => {
  const { press, quiet, focus, newsroom, web: network } = await openApp(withLive, web)
  press('right', 'right')
  await quiet()
  const left = focus()
  expect(left).toMatchObject({ label: 'news 1' })
  const feed = network.pages.get('https://news.example/news.xml') as string
  network.pages.set('https://news.example/news.xml', feed.replace('<item>', '<item><title>Newest</title><link>https://news.example/news/77.html</link><guid>newest</guid><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate></item><item>'))
  await newsroom.refresh('news')
  await quiet()
  expect(focus()).toEqual(left)
  press('green')
  await quiet()
  expect(focus()).toMatchObject({ label: 'Newest', index: 1 })
  press('left', 'left', 'left')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card' })
})
