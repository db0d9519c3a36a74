import { bodyParts } from './articleBody'
import { alternateAddresses, articleRoot, relatedLinks, shareBar } from './articleExtras'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { sectionIn } from './sections'
import type { Site } from './site'
import { sitePage } from './siteFrame'

/** A page of the system before: no structured data, no figure, and the hour of publication is lost. */
export function olderPage(site: Site, story: PlacedStory, related: readonly PlacedStory[]): string {
  const { words, sections, dayInWords } = site.edition
  const { name, title } = sectionIn(sections, story.section)
  return sitePage(site, {
    title: story.headline,
    path: story.page,
    head: '',
    main: `<div class="breadcrumb"><a href="${articleRoot}index.html">${words.home}</a> &gt; <a href="${articleRoot}${name}.html">${title}</a></div>
<div id="content">
<h1>${escaped(story.headline)}</h1>
<p class="date">${dayInWords(story.published)}</p>
<div class="picture">
<img src="${articleRoot}${story.picture}" alt="">
<p class="caption">${escaped(story.caption)} ${words.picture} ${escaped(story.credit)}</p>
</div>
<p><b>${escaped(story.lead)}</b></p>
${bodyParts(story.body).join('\n')}
<p class="author">${escaped(story.byline)}</p>
${shareBar(words)}
${alternateAddresses(words)}
</div>
${relatedLinks(words, related)}`,
  })
}
