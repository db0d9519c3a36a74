import type { DemoEdition } from './edition'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { sectionIn, type DemoSection } from './sections'
import type { Site } from './site'
import { sitePage } from './siteFrame'

/** A section's list of stories, where the navigation leads. */
export function sectionPage(site: Site, section: DemoSection, stories: readonly PlacedStory[]): string {
  return sitePage(site, {
    title: section.title,
    path: `${section.name}.html`,
    head: feedLink(section),
    main: `<h1>${section.trail.join(' / ')}</h1>\n${teasers(site.edition, stories)}`,
  })
}

/** The broadcaster's first page. */
export function frontPage(site: Site, stories: readonly PlacedStory[]): string {
  const { words, sections } = site.edition
  return sitePage(site, {
    title: words.front.title,
    path: 'index.html',
    head: feedLink(sectionIn(sections, 'news')),
    main: `<h1>${words.front.heading}</h1>
${teasers(site.edition, stories)}
<section id="live">
<h2>${words.watchLive}</h2>
<p>${words.front.live}</p>
</section>
<section id="about">
<h2>${words.aboutUs}</h2>
<p>${words.front.about}</p>
</section>`,
  })
}

function feedLink({ title, name }: DemoSection): string {
  return `<link rel="alternate" type="application/rss+xml" title="${title}" href="${name}.xml">\n`
}

function teasers({ momentInWords }: DemoEdition, stories: readonly PlacedStory[]): string {
  return `<ul class="teasers">\n${stories.map(story => `<li>
<a href="${story.page}"><img src="${story.picture}" alt=""> ${escaped(story.headline)}</a>
<p class="times"><time datetime="${story.published}">${momentInWords(story.published)}</time></p>
</li>`).join('\n')}\n</ul>`
}
