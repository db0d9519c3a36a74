import { expect, test } from '@jest/globals'
import { formatOf } from '../../../src/newsroom/sources/format'
import { atom, entry, item, jsonFeed, page, rss } from '../../support/written'

const feed = atom(entry('<title>A</title>'))

test.each([
  ['RSS', rss(item('<title>A</title>')), 'rss'],
  ['RDF', '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><item/></rdf:RDF>', 'rss'],
  ['items without a channel', '<item><title>A</title></item>', 'rss'],
  ['Atom', feed, 'atom'],
  ['Atom with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry/></a:feed>', 'atom'],
  ['Atom within a page', page('', feed.replace(/^<\?xml.*?\?>/, '')), 'atom'],
  ['RSS within a page', page('', rss(item('<title>A</title>'))), 'rss'],
  ['Atom behind junk', `Notice: [8] undefined {index}\n${feed}`, 'atom'],
  ['a feed behind a long comment', `<!-- ${'<html> '.repeat(50)} -->${feed}`, 'atom'],
  ['a news sitemap', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x</loc></url></urlset>', 'sitemap'],
  ['a JSON Feed', jsonFeed({ id: '1' }), 'jsonFeed'],
  ['Roku', '{"lastUpdated":"x","providerName":"G","movies":[]}', 'roku'],
  ['Roku behind PHP’s warnings', '<br />\n<b>Warning</b>: x\n{ "providerName": "G", "liveFeeds": [] }', 'roku'],
  ['WordPress', '[{"id":1,"date_gmt":"2026-11-24T06:40:00","title":{"rendered":"A"}}]', 'wordpress'],
  ['a page', page('<title>A</title>', '<p>B</p>'), 'page'],
  ['a page with JSON in it', page('<script type="application/ld+json">{"items":[{"a":1}]}</script>', '<p>B</p>'), 'page'],
  ['a page that links to its feed', page('<link rel="alternate" type="application/rss+xml" href="/rss">', '<a class="rss" href="/feed">feed</a>'), 'page'],
  ['a picture', '\ufffdPNG\r\n', 'unknown'],
  ['nothing', '', 'unknown'],
])('%s', (_, text, format) => {
  expect(formatOf(text)).toBe(format)
})
