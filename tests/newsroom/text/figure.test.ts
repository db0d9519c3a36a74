import { expect, test } from '@jest/globals'
import { blocksOf } from '../../../src/newsroom/text/body'

const base = 'https://gull.example/a/'
const blocks = (html: string) => blocksOf(html, base)

test('an older page’s box is a picture with the words under it', () => {
  expect(blocks('<div class="photo"><img src="/a.jpg"><p>A gull. Photo: Quill</p></div><p>Text.</p>')).toEqual([
    { type: 'picture', picture: { address: 'https://gull.example/a.jpg', caption: 'A gull.', credit: 'Quill' } },
    { type: 'paragraph', text: 'Text.' },
  ])
})

test.each([
  ['A gull. (Photo by Hanne Dollar)', 'A gull.', 'Hanne Dollar'],
  ['A gull. Credit: Hanne Dollar', 'A gull.', 'Hanne Dollar'],
  ['A gull (Image: GULL POST )', 'A gull', 'GULL POST'],
  ['Image caption A gull', 'A gull', null],
  ['Eine Möwe. (Bild: Hersteller)', 'Eine Möwe.', 'Hersteller'],
  ['A gull on the quay. Hanne DOLLAR / GPN', 'A gull on the quay.', 'Hanne DOLLAR / GPN'],
  ['A gull in a photo of the quay', 'A gull in a photo of the quay', null],
])('the caption “%s” is parted from its credit', (written, caption, credit) => {
  expect(blocks(`<figure><img src="/a.jpg"><figcaption>${written}</figcaption></figure>`)).toMatchObject([{ picture: { caption, credit } }])
})

test.each(['data:image/gif;base64,R0lGOD', '/img/placeholder.png', '/theme/logo.png', '/spacer.gif', 'https://secure.gravatar.com/avatar/1', '/a.svg', 'javascript:x'])('%s is no picture of a story', src => {
  expect(blocks(`<img src="${src}">`)).toEqual([])
  expect(blocks(`<img src="${src}" data-src="/gull.jpg">`)).toMatchObject([{ picture: { address: 'https://gull.example/gull.jpg' } }])
})
