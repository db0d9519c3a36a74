import { expect, test } from '@jest/globals'
import { parseSitemap } from '../../../src/newsroom/sources/sitemap'

const base = 'https://gull.example/news-sitemap.xml'
const sitemap = (...urls: string[]) => `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">${urls.join('')}</urlset>`

test('Google’s news sitemap: headlines, dates, pictures, keywords', () => {
  const reading = parseSitemap(sitemap(`<url><loc>https://gull.example/2026/11/24/4711/gulls</loc><lastmod>2026-11-24T09:00:00Z</lastmod>
    <news:news><news:publication><news:name>Gull Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-24T06:40:00+01:00</news:publication_date><news:title>Gulls return &amp; stay</news:title><news:keywords>harbour, birds</news:keywords></news:news>
    <image:image><image:loc>https://gull.example/gull.jpg</image:loc><image:caption>A gull.</image:caption></image:image></url>`), base)
  expect(reading).toMatchObject({ kind: 'sitemap', title: 'Gull Post', language: 'en', warnings: [], stories: [{
    id: '4711', headline: 'Gulls return & stay', published: '2026-11-24T05:40:00.000Z', updated: '2026-11-24T09:00:00.000Z', categories: ['harbour', 'birds'], language: 'en',
    picture: { address: 'https://gull.example/gull.jpg', caption: 'A gull.' }, address: 'https://gull.example/2026/11/24/4711/gulls',
  }] })
})

test('a plain sitemap: stories by their addresses, sections are passed over', () => {
  const { stories } = parseSitemap(sitemap('<url><loc>https://gull.example/</loc></url>', '<url><loc>https://gull.example/sport/</loc></url>', '<url><loc>https://gull.example/a/gulls-return-to-quay</loc><lastmod>2026-11-24</lastmod></url>'), base)
  expect(stories).toMatchObject([{ headline: 'Gulls return to quay', published: '2026-11-24T00:00:00.000Z', dateQuality: 'day' }])
})

test('a film’s own words and file', () => {
  const { stories } = parseSitemap(sitemap('<url><loc>https://gull.example/v/1</loc><video:video><video:thumbnail_loc>/t.jpg</video:thumbnail_loc><video:title>Quay camera</video:title><video:description>All day.</video:description><video:content_loc>/q.mp4</video:content_loc><video:duration>95</video:duration></video:video></url>'), base)
  expect(stories[0]).toMatchObject({ headline: 'Quay camera', lead: 'All day.', body: [{ video: { address: 'https://gull.example/q.mp4', duration: 95 } }] })
})

test('a list of sitemaps names them', () => {
  expect(parseSitemap('<sitemapindex><sitemap><loc>https://gull.example/news-1.xml</loc></sitemap></sitemapindex>', base)).toMatchObject({ stories: [], warnings: [{ code: 'sitemap-index', text: expect.stringContaining('news-1.xml') }, { code: 'no-stories' }] })
})

test('pages in other languages are a story’s twins', () => {
  const { stories } = parseSitemap(sitemap('<url xmlns:xhtml="http://www.w3.org/1999/xhtml"><loc>https://gull.example/a/gulls-return-to-quay</loc><xhtml:link rel="alternate" hreflang="en" href="https://gull.example/a/gulls-return-to-quay"/><xhtml:link rel="alternate" hreflang="ar" href="https://gull.example/ar/gulls-return-to-quay"/></url>'), base)
  expect(stories[0]!.twins).toEqual([{ language: 'ar', address: 'https://gull.example/ar/gulls-return-to-quay' }])
})
