import { bodyParts } from './articleBody'
import { articleRoot } from './articleExtras'
import { rfc822 } from './dates'
import { sharedRoot, type DemoEdition } from './edition'
import { escaped } from './escaped'
import { filmPath } from './films'
import type { PlacedStory } from './placedStory'
import type { DemoSection, FeedKind } from './sections'

type Write = (story: PlacedStory, section: DemoSection, edition: DemoEdition) => string

const writers: Readonly<Record<FeedKind, readonly Write[]>> = {
  media: [title, link, guid, pubDate, description, category, creator, media, film],
  enclosure: [title, link, guid, pubDate, description, enclosure],
  fullText: [title, link, guid, pubDate, description, creator, content],
  damaged: [title, link, guid, pubDate, description, media],
  bare: [title, link, () => '<description></description>'],
}

/** A story as its section's feed has it: the page completes what is not there. */
export function itemOf(edition: DemoEdition, section: DemoSection, story: PlacedStory): string {
  return `<item>\n${writers[section.feed].map(write => write(story, section, edition)).filter(part => part !== '').map(part => `${part}\n`).join('')}</item>\n`
}

function title(story: PlacedStory): string {
  return `<title>${escaped(story.headline)}</title>`
}

function link(story: PlacedStory): string {
  return `<link>${story.page}</link>`
}

function guid(story: PlacedStory, _section: DemoSection, { folder }: DemoEdition): string {
  return `<guid isPermaLink="false">saltmere-${folder.replace('/', '-')}${story.number}</guid>`
}

function pubDate(story: PlacedStory): string {
  return `<pubDate>${rfc822(story.published)}</pubDate>`
}

function description(story: PlacedStory): string {
  return `<description>${escaped(story.lead)}</description>`
}

function category(_story: PlacedStory, { title }: DemoSection): string {
  return `<category>${title}</category>`
}

function creator(story: PlacedStory): string {
  return `<dc:creator>${escaped(story.byline)}</dc:creator>`
}

function media(story: PlacedStory): string {
  return `<media:content url="${story.picture}" medium="image" type="image/jpeg">
<media:description>${escaped(story.caption)}</media:description>
<media:credit>${escaped(story.credit)}</media:credit>
</media:content>`
}

/** Nothing for most; a playlist of sound says that it is one. */
function film({ film: played }: PlacedStory, _section: DemoSection, edition: DemoEdition): string {
  if (!played) return ''
  const medium = played.kind === 'sound' ? 'audio' : 'video'
  return `<media:content url="${sharedRoot(edition)}${filmPath(played)}" medium="${medium}" type="application/vnd.apple.mpegurl" duration="${played.seconds}"/>`
}

/** Length 0 is what RSS asks for when the size is not known. */
function enclosure(story: PlacedStory): string {
  return `<enclosure url="${story.picture}" length="0" type="image/jpeg"/>`
}

function content(story: PlacedStory): string {
  const figure = `<figure><img src="${articleRoot}${story.picture}" alt=""><figcaption>${escaped(story.caption)} ${escaped(story.credit)}</figcaption></figure>`
  // The text is the page's, and so is what its addresses are relative to. Inside CDATA only ']]>' would end it, and escaped text has no '>'.
  return `<content:encoded><![CDATA[${[figure, ...bodyParts(story.body)].join('\n')}]]></content:encoded>`
}
