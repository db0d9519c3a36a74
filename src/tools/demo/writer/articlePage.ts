import { bodyParts } from './articleBody'
import { alternateAddresses, articleRoot, newsletterBox, relatedLinks, shareBar } from './articleExtras'
import { socialMeta, structuredData } from './articleHead'
import { momentInWords } from './dates'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { pathTo, sectionOf } from './sections'
import { sitePage } from './siteFrame'

/** An article page of the broadcaster's present system. */
export function articlePage(story: PlacedStory, related: readonly PlacedStory[]): string {
  // The harbour desk's pages have no structured data, as some always have none.
  const data = sectionOf(story.section).feed === 'enclosure' ? '' : structuredData(story)
  return sitePage({
    title: story.headline,
    root: articleRoot,
    head: socialMeta(story) + data,
    main: `${breadcrumb(story)}\n${article(story)}\n${relatedLinks(related)}${newsletterBox()}`,
  })
}

function breadcrumb(story: PlacedStory): string {
  const steps = pathTo(sectionOf(story.section)).map(({ name, title }) => `<a href="${articleRoot}${name}.html">${title}</a>`)
  return `<nav class="breadcrumb" aria-label="Breadcrumb">${[`<a href="${articleRoot}index.html">Home</a>`, ...steps].join(' › ')}</nav>`
}

function article(story: PlacedStory): string {
  const parts = bodyParts(story.body)
  const middle = Math.ceil(parts.length / 2)
  return `<article>
<h1>${escaped(story.headline)}</h1>
<p class="standfirst">${escaped(story.lead)}</p>
<p class="byline">By ${escaped(story.byline)}</p>
${times(story)}
${figure(story)}
<div class="body">
${[...parts.slice(0, middle), shareBar(), ...parts.slice(middle), alternateAddresses()].join('\n')}
</div>
</article>`
}

function times(story: PlacedStory): string {
  const updated = story.updated ? ` · Updated <time datetime="${story.updated}">${momentInWords(story.updated)}</time>` : ''
  return `<p class="times">Published <time datetime="${story.published}">${momentInWords(story.published)}</time>${updated}</p>`
}

function figure(story: PlacedStory): string {
  return `<figure>
<img src="${articleRoot}${story.picture}" alt="${escaped(story.caption)}">
<figcaption>${escaped(story.caption)} <span class="credit">Picture: ${escaped(story.credit)}</span></figcaption>
</figure>`
}
