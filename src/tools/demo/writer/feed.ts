import { damaged } from './damagedFeed'
import type { DemoEdition } from './edition'
import { escaped } from './escaped'
import { itemOf } from './feedItem'
import type { PlacedStory } from './placedStory'
import type { DemoSection } from './sections'

const namespaces = [
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
].join(' ')

/** A section's RSS 2.0 feed; links are relative to the feed, so that the demo works at any address. */
export function feedOf(edition: DemoEdition, section: DemoSection, stories: readonly PlacedStory[]): string {
  const { words, language } = edition
  const items = stories.map(story => itemOf(edition, section, story))
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${namespaces}>
<channel>
<title>${escaped(`${words.siteName}: ${section.title}`)}</title>
<link>${section.name}.html</link>
<description>${escaped(words.feedFrom(section.trail.join(' / ')))}</description>
<language>${language}</language>
`
  return section.feed === 'damaged' ? damaged(head, items) : `${head}${items.join('')}</channel>\n</rss>\n`
}
