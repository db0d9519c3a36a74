import { articleRoot } from './articleExtras'
import type { DemoEdition } from './edition'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { sectionIn } from './sections'

/** OpenGraph and description, for pages of the present system. */
export function socialMeta({ sections, words }: DemoEdition, story: PlacedStory): string {
  const { title } = sectionIn(sections, story.section)
  return `<meta name="description" content="${escaped(story.lead)}">
<meta name="author" content="${escaped(story.byline)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${words.siteName}">
<meta property="og:title" content="${escaped(story.headline)}">
<meta property="og:description" content="${escaped(story.lead)}">
<meta property="og:image" content="${articleRoot}${story.picture}">
<meta property="article:section" content="${title}">
<meta property="article:published_time" content="${story.published}">
${story.updated ? `<meta property="article:modified_time" content="${story.updated}">\n` : ''}`
}

/** The story as schema.org has it. */
export function structuredData({ sections, words }: DemoEdition, story: PlacedStory): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.lead,
    datePublished: story.published,
    dateModified: story.updated ?? story.published,
    articleSection: sectionIn(sections, story.section).trail,
    author: { '@type': 'Person', name: story.byline },
    image: { '@type': 'ImageObject', url: `${articleRoot}${story.picture}`, caption: story.caption, creditText: story.credit },
    publisher: { '@type': 'NewsMediaOrganization', name: words.siteName },
  }
  // '<' would let a headline end the element.
  return `<script type="application/ld+json">\n${JSON.stringify(data, null, 1).replace(/</g, '\\u003c')}\n</script>\n`
}
