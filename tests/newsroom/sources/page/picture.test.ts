import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../../src/newsroom/model/story'
import { parsePage } from '../../../../src/newsroom/sources/page'
import { isSamePicture } from '../../../../src/newsroom/sources/page/picture'
import { page } from '../../../support/written'

const address = 'https://www.gullpost.example/a/gulls'
const read = (html: string): Story => parsePage(html, address, text => parseHTML(text).document)
const body = Array.from({ length: 6 }, (_, i) => `<p>The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.</p>`).join('')
const article = (head: string, before = '', after = '') => page(head, `<div class="top">${before}</div><article>${body}${after}</article>`)

test('the picture that stands for the article has the words that the page writes under another size of it', () => {
  const story = read(article('<meta property="og:image" content="https://cdn.example/1200/gull-on-quay.jpg?w=1200">', '<h1>Gulls return</h1>', '<figure><img src="https://cdn.example/640/gull-on-quay-640x360.jpg"><figcaption>A gull. Photo: Hanne Dollar</figcaption></figure><p>It was a calm day, and nobody had anything to add.</p>'))
  expect(story.picture).toEqual({ address: 'https://cdn.example/1200/gull-on-quay.jpg?w=1200', caption: 'A gull.', credit: 'Hanne Dollar' })
  expect(story.body.filter(({ type }) => type === 'picture')).toEqual([])
})

test.each([
  ['https://cdn.example/pict000146-xlarge_trans_abc.jpg', 'https://cdn.example/pict000146_trans_abc.jpg?w=450'],
  ['https://cdn.example/a/db-quay-facebookJumbo.jpg', 'https://cdn.example/b/db-quay-master315.jpg'],
  ['https://cdn.example/media/0_0_6720_4032/master/6720.jpg?width=1200', 'https://cdn.example/media/0_0_6720_4032/master/6720.jpg?width=300'],
])('%s and %s are one picture', (one, other) => {
  expect(isSamePicture(one, other)).toBe(true)
})

test.each([
  ['https://cdn.example/gull-on-quay.jpg', 'https://cdn.example/gull-on-dock.jpg'],
  ['https://cdn.example/1/image.jpg', 'https://cdn.example/2/image.jpg'],
  ['https://cdn.example/20261124-gull.jpg', 'https://cdn.example/20261124-tern.jpg'],
])('%s and %s are two', (one, other) => {
  expect(isSamePicture(one, other)).toBe(false)
})
