import { momentInWords } from './dates'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import type { DemoSection } from './sections'
import { sitePage, siteName } from './siteFrame'

/** A section's list of stories, where the navigation leads. */
export function sectionPage(section: DemoSection, stories: readonly PlacedStory[]): string {
  return sitePage({
    title: section.title,
    root: '',
    head: `<link rel="alternate" type="application/rss+xml" title="${section.title}" href="${section.name}.xml">\n`,
    main: `<h1>${section.trail.join(' / ')}</h1>\n${teasers(stories)}`,
  })
}

/** The broadcaster's first page. */
export function frontPage(stories: readonly PlacedStory[]): string {
  return sitePage({
    title: 'The harbour town’s news',
    root: '',
    head: '<link rel="alternate" type="application/rss+xml" title="News" href="news.xml">\n',
    main: `<h1>Today in Saltmere</h1>
${teasers(stories)}
<section id="live">
<h2>Watch live</h2>
<p>The evening programme comes from the studio on Long Quay each day at 18:00.</p>
</section>
<section id="about">
<h2>About us</h2>
<p>${siteName} is the demo channel of Tenfoot. The town, its people and their news are fiction.</p>
</section>`,
  })
}

function teasers(stories: readonly PlacedStory[]): string {
  return `<ul class="teasers">\n${stories.map(teaser).join('\n')}\n</ul>`
}

function teaser(story: PlacedStory): string {
  return `<li>
<a href="${story.page}"><img src="${story.picture}" alt=""> ${escaped(story.headline)}</a>
<p class="times"><time datetime="${story.published}">${momentInWords(story.published)}</time></p>
</li>`
}
