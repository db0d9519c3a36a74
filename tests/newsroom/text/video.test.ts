import { expect, test } from '@jest/globals'
import { blocksOf } from '../../../src/newsroom/text/body'

const base = 'https://gull.example/a/'
const blocks = (html: string) => blocksOf(html, base)

test('a video of a file or a playlist is a block, with its still', () => {
  expect(blocks('<video src="/a.mp4" poster="/a.jpg"></video>')).toEqual([{ type: 'video', video: { address: 'https://gull.example/a.mp4', type: 'file', poster: 'https://gull.example/a.jpg', caption: null, duration: null, live: false } }])
  expect(blocks('<figure><video><source src="b.webp" type="image/webp"><source src="live/x.m3u8"></video><figcaption>Live</figcaption></figure>')).toMatchObject([{ type: 'video', video: { address: 'https://gull.example/a/live/x.m3u8', type: 'hls' } }])
  expect(blocks('<video src="javascript:alert(1)"></video><video></video>')).toEqual([])
})
