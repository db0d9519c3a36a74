import { bodyParts } from './articleBody'
import { alternateAddresses, articleRoot, newsletterBox, relatedLinks, shareBar } from './articleExtras'
import { socialMeta, structuredData } from './articleHead'
import type { DemoEdition } from './edition'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { pathTo, sectionIn } from './sections'
import type { Site } from './site'
import { sitePage } from './siteFrame'

/** An article page of the broadcaster's present system. */
export function articlePage(site: Site, story: PlacedStory, related: readonly PlacedStory[]): string {
  const { edition } = site
  // The harbour desk's pages have no structured data, as some always have none.
  const data = sectionIn(edition.sections, story.section).feed === 'enclosure' ? '' : structuredData(edition, story)
  return sitePage(site, {
    title: story.headline,
    path: story.page,
    head: socialMeta(edition, story) + data,
    main: `${breadcrumb(edition, story)}\n${article(edition, story)}\n${relatedLinks(edition.words, related)}${newsletterBox(edition.words)}`,
  })
}

function breadcrumb({ sections, words }: DemoEdition, story: PlacedStory): string {
  const steps = pathTo(sections, story.section).map(({ name, title }) => `<a href="${articleRoot}${name}.html">${title}</a>`)
  return `<nav class="breadcrumb" aria-label="${words.breadcrumb}">${[`<a href="${articleRoot}index.html">${words.home}</a>`, ...steps].join(' › ')}</nav>`
}

function article(edition: DemoEdition, story: PlacedStory): string {
  const { words } = edition
  const parts = bodyParts(story.body)
  const middle = Math.ceil(parts.length / 2)
  return `<article>
<h1>${escaped(story.headline)}</h1>
<p class="standfirst">${escaped(story.lead)}</p>
<p class="byline">${words.by} ${escaped(story.byline)}</p>
${times(edition, story)}
${figure(edition, story)}
<div class="body">
${[...parts.slice(0, middle), shareBar(words), ...parts.slice(middle), alternateAddresses(words)].join('\n')}
</div>
</article>`
}

function times({ words, momentInWords }: DemoEdition, story: PlacedStory): string {
  const updated = story.updated ? ` · ${words.updated} <time datetime="${story.updated}">${momentInWords(story.updated)}</time>` : ''
  return `<p class="times">${words.published} <time datetime="${story.published}">${momentInWords(story.published)}</time>${updated}</p>`
}

function figure({ words }: DemoEdition, story: PlacedStory): string {
  return `<figure>
<img src="${articleRoot}${story.picture}" alt="${escaped(story.caption)}">
<figcaption>${escaped(story.caption)} <span class="credit">${words.picture} ${escaped(story.credit)}</span></figcaption>
</figure>`
}
