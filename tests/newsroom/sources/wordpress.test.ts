import { expect, test } from '@jest/globals'
import { parseWordpress } from '../../../src/newsroom/sources/wordpress'

const base = 'https://gull.example/wp-json/wp/v2/posts?_embed'
const post = (more: object = {}) => ({
  id: 4711, date: '2026-11-24T07:40:00', date_gmt: '2026-11-24T06:40:00', modified_gmt: '2026-11-24T09:00:00', link: 'https://gull.example/harbour/gulls-return/',
  guid: { rendered: 'https://gull.example/?p=4711' }, title: { rendered: 'Gulls &amp; terns&#8217; return' }, excerpt: { rendered: '<p>They were missed. [&hellip;]</p>\n' }, content: { rendered: '<p>First.</p><p>Second.</p>', protected: false }, ...more,
})
const embedded = {
  author: [{ name: 'Ilse Marrand' }],
  'wp:featuredmedia': [{ source_url: 'https://gull.example/gull.jpg', alt_text: 'A gull', caption: { rendered: '<p>A gull on the quay. Photo: Tomas Quill</p>' }, media_details: { sizes: { thumbnail: { source_url: '/gull-150x150.jpg', width: 150 }, large: { source_url: 'https://gull.example/gull-1024x576.jpg', width: 1024 }, full: { source_url: 'https://gull.example/gull.jpg', width: 4000 } } } }],
  'wp:term': [[{ taxonomy: 'category', name: 'Harbour &amp; Coast' }, { taxonomy: 'category', name: 'Uncategorized' }], [{ taxonomy: 'post_tag', name: 'birds' }]],
}
const read = (...posts: object[]) => parseWordpress(JSON.stringify(posts), base)

test('a post with what it embeds becomes a story', () => {
  expect(read(post({ _embedded: embedded }))).toMatchObject({ kind: 'wordpress', title: null, warnings: [], stories: [{
    headline: 'Gulls & terns’ return', lead: 'They were missed. …', published: '2026-11-24T06:40:00.000Z', updated: '2026-11-24T09:00:00.000Z', dateQuality: 'exact', byline: 'Ilse Marrand',
    address: 'https://gull.example/harbour/gulls-return/', picture: { address: 'https://gull.example/gull-1024x576.jpg', caption: 'A gull on the quay.', credit: 'Tomas Quill' }, categories: ['Harbour & Coast', 'birds'],
    body: [{ type: 'paragraph', text: 'First.' }, { type: 'paragraph', text: 'Second.' }],
  }] })
})

test('without anything embedded it is still a story', () => {
  expect(read(post()).stories[0]).toMatchObject({ byline: null, picture: null, categories: [] })
})

test('where the date in UTC is all zeros, the site’s own is read in the channel’s zone', () => {
  const text = JSON.stringify([post({ date_gmt: '0000-00-00T00:00:00' })])
  expect(parseWordpress(text, base, { zone: '+01:00' }).stories[0]!.published).toBe('2026-11-24T06:40:00.000Z')
  expect(parseWordpress(text, base).warnings.map(({ code }) => code)).toEqual(['zoneless-dates'])
})

test('an error of WordPress’ has no stories', () => {
  expect(parseWordpress('{"code":"rest_no_route","message":"No route was found","data":{"status":404}}', base)).toMatchObject({ stories: [], warnings: [{ code: 'skipped' }] })
})
