import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../../src/newsroom/model/story'
import { parsePage, type PageRules } from '../../../../src/newsroom/sources/page'
import { page } from '../../../support/written'

const address = 'https://www.gullpost.example/a/gulls'
const read = (html: string, rules?: PageRules): Story => parsePage(html, address, text => parseHTML(text).document, rules)
const body = Array.from({ length: 6 }, (_, i) => `<p>The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.</p>`).join('')

test('rules say where a site with odd pages keeps things', () => {
  const odd = page('', `<div id="t">Gulls return</div><div class="k">News / Coast</div><i class="w">Ilse Marrand</i><b data-d="x">24 Nov 2026</b><div class="l">They were missed.</div>
    <div class="img"><img src="/gull.jpg"></div><div class="c">A gull. Photo: Quill</div><div class="t2">${body}<p class="x">Not this.</p></div><div>${body}${body}</div>`)
  const story = read(odd, { headline: '#t', trail: '.k', byline: 'i.w', published: '[data-d]', lead: '.l', picture: '.img img', caption: '.c', body: '.t2', remove: ['.t2 .x'] })
  expect(story).toMatchObject({ headline: 'Gulls return', trail: ['News', 'Coast'], byline: 'Ilse Marrand', published: '2026-11-24T00:00:00.000Z', lead: 'They were missed.', picture: { address: 'https://www.gullpost.example/gull.jpg', caption: 'A gull.', credit: 'Quill' } })
  expect(JSON.stringify(story.body)).not.toContain('Not this')
  expect(story.body.filter(block => block.type === 'paragraph' && block.text.startsWith('The '))).toHaveLength(6)
})
