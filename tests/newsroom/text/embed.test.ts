import { expect, test } from '@jest/globals'
import { blocksOf } from '../../../src/newsroom/text/body'

const base = 'https://gull.example/a/'
const blocks = (html: string) => blocksOf(html, base)

test('a tweet becomes a line with its author, its words and its address', () => {
  const tweet = '<blockquote class="twitter-tweet"><p>They are back. <a href="https://t.co/x">pic</a></p>&mdash; Ilse Marrand (@marrand) <a href="https://twitter.com/marrand/status/42?ref_src=x">November 24</a></blockquote><script src="//platform.twitter.com/widgets.js"></script>'
  expect(blocks(tweet)).toEqual([{ type: 'embed', text: 'Post on X by Ilse Marrand (@marrand): They are back. pic', address: 'https://twitter.com/marrand/status/42?ref_src=x' }])
})

test.each([
  ['<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="Gulls"></iframe>', 'Video on YouTube: Gulls', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['<iframe data-src="https://player.vimeo.com/video/1"></iframe>', 'Video on Vimeo', 'https://player.vimeo.com/video/1'],
  ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><p>Gulls</p></blockquote>', 'Post on Instagram: Gulls', 'https://www.instagram.com/p/x/'],
  ['<div class="fb-post" data-href="https://www.facebook.com/gull/posts/1"></div>', 'Post on Facebook', 'https://www.facebook.com/gull/posts/1'],
])('%s degrades to a line', (html, text, address) => {
  expect(blocks(html)).toEqual([{ type: 'embed', text, address }])
})

test('frames of advertisements, buttons and scripts are nothing', () => {
  expect(blocks('<iframe src="https://ads.example/x"></iframe><iframe src="javascript:alert(1)"></iframe><iframe src="https://platform.twitter.com/widgets/tweet_button.html"></iframe>')).toEqual([])
})
