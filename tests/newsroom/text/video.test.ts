import { expect, test } from '@jest/globals'
import { blocksOf } from '../../../src/newsroom/text/body'

const base = 'https://gull.example/a/'
const blocks = (html: string) => blocksOf(html, base)

test('a video of a file or a playlist is a block, with its still', () => {
  expect(blocks('<video src="/a.mp4" poster="/a.jpg"></video>')).toEqual([{ type: 'video', video: { address: 'https://gull.example/a.mp4', type: 'file', poster: 'https://gull.example/a.jpg', caption: null, duration: null, live: false } }])
  expect(blocks('<figure><video><source src="b.webp" type="image/webp"><source src="live/x.m3u8"></video><figcaption>Live</figcaption></figure>')).toMatchObject([{ type: 'video', video: { address: 'https://gull.example/a/live/x.m3u8', type: 'hls' } }])
  expect(blocks('<video src="javascript:alert(1)"></video><video></video>')).toEqual([])
})

test('a sound of a page is a block, too, and says that there is nothing to see', () => {
  const sound = { address: 'https://gull.example/a.mp3', type: 'file', sound: true, poster: null, caption: null, duration: null, live: false }
  expect(blocks('<p>Hear it.</p><audio controls src="/a.mp3">Your browser plays no sound.</audio>')).toEqual([{ type: 'paragraph', text: 'Hear it.' }, { type: 'video', video: sound }])
  expect(blocks('<figure><audio><source src="/listen/4"></audio><figcaption>Gulls.</figcaption></figure>')).toEqual([{ type: 'video', video: { ...sound, address: 'https://gull.example/listen/4' } }])
})
