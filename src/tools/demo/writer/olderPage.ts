import { bodyParts } from './articleBody'
import { alternateAddresses, articleRoot, relatedLinks, shareBar } from './articleExtras'
import { dayInWords } from './dates'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { sectionOf } from './sections'
import { sitePage } from './siteFrame'

/** A page of the system before: no structured data, no figure, and the hour of publication is lost. */
export function olderPage(story: PlacedStory, related: readonly PlacedStory[]): string {
  const { name, title } = sectionOf(story.section)
  return sitePage({
    title: story.headline,
    root: articleRoot,
    head: '',
    main: `<div class="breadcrumb"><a href="${articleRoot}index.html">Home</a> &gt; <a href="${articleRoot}${name}.html">${title}</a></div>
<div id="content">
<h1>${escaped(story.headline)}</h1>
<p class="date">${dayInWords(story.published)}</p>
<div class="picture">
<img src="${articleRoot}${story.picture}" alt="">
<p class="caption">${escaped(story.caption)} Picture: ${escaped(story.credit)}</p>
</div>
<p><b>${escaped(story.lead)}</b></p>
${bodyParts(story.body).join('\n')}
<p class="author">${escaped(story.byline)}</p>
${shareBar()}
${alternateAddresses()}
</div>
${relatedLinks(related)}`,
  })
}
