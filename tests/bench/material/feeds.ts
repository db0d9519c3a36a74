import type { Block } from '../../../src/newsroom/model/block'
import type { Story } from '../../../src/newsroom/model/story'
import { generatedStories } from '../../../src/tools/generate/generatedStories'

/** Stories of one section, as feeds carry them. */
export function storiesForFeed(count: number, seed: number, base: string): readonly Story[] {
  return generatedStories(1, count, seed, { now: Date.parse('2026-11-24T12:00:00Z'), base })[0]!.stories
}

/** RSS of so many bytes at least, bodies included. */
export function rssOf(bytes: number, base: string): string {
  return grown(bytes, base, '<?xml version="1.0"?><rss version="2.0"><channel><title>Vale of Orrin</title><language>en</language>', rssItem, '</channel></rss>')
}

/** The same stories as Atom. */
export function atomOf(bytes: number, base: string): string {
  return grown(bytes, base, '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Vale of Orrin</title>', atomEntry, '</feed>')
}

function grown(bytes: number, base: string, head: string, itemOf: (story: Story) => string, foot: string): string {
  let text = head
  for (const story of storiesForFeed(Math.ceil(bytes / 1000), 7, base)) {
    if (text.length >= bytes) break
    text += itemOf(story)
  }
  return text + foot
}

function rssItem({ headline, address, id, published, lead, picture, categories, body }: Story): string {
  return `<item><title>${headline}</title><link>${address}</link><guid isPermaLink="false">${id}</guid><pubDate>${new Date(published!).toUTCString()}</pubDate>`
    + `<category>${categories[0]}</category><description><![CDATA[${lead ?? ''}]]></description><content:encoded><![CDATA[${htmlOf(body)}]]></content:encoded>`
    + `<enclosure url="${picture!.address}" type="image/jpeg" length="1"/></item>\n`
}

function atomEntry({ headline, address, id, published, lead, body }: Story): string {
  return `<entry><title>${headline}</title><link href="${address}"/><id>tag:orrin.example,2026:${id}</id><published>${published}</published>`
    + `<summary>${lead ?? ''}</summary><content type="html">${htmlOf(body).replace(/</g, '&lt;').replace(/>/g, '&gt;')}</content></entry>\n`
}

function htmlOf(body: readonly Block[]): string {
  return body.map(block => `<p>${'text' in block ? block.text : ''}</p>`).join('')
}
