import { expect, test } from '@jest/globals'
import { parseRss } from '../../../../src/newsroom/sources/rss'
import { item, rss } from '../../../support/written'

const story = (...parts: string[]) => parseRss(rss(item('<title>Gulls return</title>', ...parts)), 'https://gull.example/rss.xml').stories[0]!
const jpg = (name: string, width: number) => `<media:content url="/${name}.jpg" medium="image" width="${width}"/>`

test('the narrowest picture that is wide enough for a TV is taken, else the widest', () => {
  expect(story(jpg('s', 140), jpg('m', 1024), jpg('l', 3000)).picture?.address).toBe('https://gull.example/m.jpg')
  expect(story(jpg('s', 140), jpg('m', 620)).picture?.address).toBe('https://gull.example/m.jpg')
})

test('caption and credit stand in the picture, in its group, or beside it', () => {
  const words = '<media:description>A gull.</media:description><media:credit role="photographer">Tomas Quill</media:credit>'
  const shown = { address: 'https://gull.example/a.jpg', caption: 'A gull.', credit: 'Tomas Quill' }
  expect(story(`<media:content url="/a.jpg" medium="image">${words}</media:content>`).picture).toEqual(shown)
  expect(story(`<media:group><media:content url="/a.jpg" medium="image"/>${words}</media:group>`).picture).toEqual(shown)
  expect(story(`<media:content url="/a.jpg" medium="image"/>${words}`).picture).toEqual(shown)
})

test('a caption that only repeats the lead is none', () => {
  expect(story('<description>They were missed.</description>', '<media:content url="/a.jpg" medium="image"/><media:description>They were missed.</media:description>').picture?.caption).toBeNull()
})

test('a film stands at the head of the body, with the thumbnail as its still', () => {
  const { body, picture } = story(
    '<content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>',
    '<media:group><media:content url="/q-480.mp4" type="video/mp4" height="480" duration="95"/><media:content url="/q-1080.mp4" type="video/mp4" height="1080" duration="95"/><media:content url="/q-2160.mp4" type="video/mp4" height="2160" duration="95"/><media:thumbnail url="/q.jpg"/></media:group>',
  )
  expect(picture?.address).toBe('https://gull.example/q.jpg')
  expect(body.map(({ type }) => type)).toEqual(['video', 'paragraph', 'paragraph'])
  expect(body[0]).toMatchObject({ video: { address: 'https://gull.example/q-1080.mp4', type: 'file', poster: 'https://gull.example/q.jpg', duration: 95, live: false } })
})

test('a playlist that adapts is better than any file', () => {
  expect(story('<media:content url="/q.mp4" type="video/mp4" height="720"/><media:content url="/q.m3u8" type="application/x-mpegURL"/>').body[0]).toMatchObject({ video: { type: 'hls' } })
})

test('podcasts: their sound plays, under their picture, as long as they say', () => {
  const { picture, body } = story('<enclosure url="/a.mp3" type="audio/mpeg" length="1"/><itunes:image href="/cover.jpg"/><itunes:duration>0:12:05</itunes:duration><media:player url="/listen"/>')
  expect(picture?.address).toBe('https://gull.example/cover.jpg')
  expect(body).toEqual([{ type: 'video', video: { address: 'https://gull.example/a.mp3', type: 'file', sound: true, poster: 'https://gull.example/cover.jpg', caption: null, duration: 725, live: false } }])
})

test('a film beside its sound alone is the film; a playlist of sound is told by its medium', () => {
  const played = (...parts: string[]) => story(...parts).body.map(block => block.type === 'video' ? [block.video.address.replace(/.*\//, ''), block.video.type, block.video.sound === true] : block)
  expect(played('<enclosure url="/a.mp3" type="audio/mpeg" length="1"/><media:content url="/a.mp4" type="video/mp4"/>')).toEqual([['a.mp4', 'file', false]])
  expect(played('<media:content url="/a.m3u8" type="application/vnd.apple.mpegurl" medium="audio" duration="48"/>')).toEqual([['a.m3u8', 'hls', true]])
  expect(played('<enclosure url="/listen?episode=4" type="audio/mp4" length="0"/>')).toEqual([['listen?episode=4', 'file', true]])
  expect(played('<enclosure url="/letter.pdf" type="application/pdf" length="0"/>')).toEqual([])
})

test('a picture in the text is taken when there is no other, and shown once', () => {
  const { picture, body } = story('<content:encoded><![CDATA[<p>One.</p><figure><img src="/a.jpg"><figcaption>A gull.</figcaption></figure><p>Two.</p>]]></content:encoded>')
  expect(picture).toEqual({ address: 'https://gull.example/a.jpg', caption: 'A gull.', credit: null })
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
})

test('the lead picture in another size is not shown again', () => {
  const { body } = story('<media:thumbnail url="/gull-150x150.jpg"/>', '<content:encoded><![CDATA[<img src="/gull-1024x576.jpg?w=1"><p>One.</p>]]></content:encoded>')
  expect(body).toEqual([{ type: 'paragraph', text: 'One.' }])
})

test('pictures that count readers are no pictures', () => {
  expect(story('<description><![CDATA[<p>One.</p><img src="https://feeds.example/~r/gull/1" height="1" width="1"><img src="https://feeds.example/~ff/gull?d=x">]]></description>')).toMatchObject({ picture: null, body: [] })
})

test('a picture used by four stories of a feed is a placeholder, by three it is not', () => {
  const items = (n: number) => parseRss(rss(...Array.from({ length: n }, (_, i) => item(`<title>Story ${i}</title>`, '<enclosure url="/logo.png" type="image/png"/>'))), 'https://gull.example/')
  expect(items(4).stories.map(({ picture }) => picture)).toEqual([null, null, null, null])
  expect(items(4).warnings.map(({ code }) => code)).toContain('placeholder-picture')
  expect(items(3).stories.every(({ picture }) => picture !== null)).toBe(true)
})
