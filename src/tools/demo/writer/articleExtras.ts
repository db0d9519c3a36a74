import type { SiteWords } from './edition'
import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'

/** From an article page to its edition's folder. */
export const articleRoot = '../../../../'

const addresses = ['www.saltmere.example', 'saltmere-news.example', 'news.saltmere-mirror.example']

/** The things that stand in an article and are no part of its story; readers must leave them out. */
export function shareBar({ share, post, send, copyLink }: SiteWords): string {
  return `<div class="share">
<p>${share} <a href="#post">${post}</a> · <a href="#send">${send}</a> · <a href="#copy">${copyLink}</a></p>
</div>`
}

export function alternateAddresses({ alternates }: SiteWords): string {
  return `<p>${alternates}</p>
<ul>
${addresses.map(address => `<li>${address}</li>`).join('\n')}
</ul>`
}

export function relatedLinks({ readMore }: SiteWords, related: readonly PlacedStory[]): string {
  const links = related.map(story => `<li><a href="${articleRoot}${story.page}">${escaped(story.headline)}</a></li>`)
  return links.length === 0 ? '' : `<aside class="related">
<h2>${readMore}</h2>
<ul>
${links.join('\n')}
</ul>
</aside>
`
}

export function newsletterBox({ newsletter }: SiteWords): string {
  return `<form class="newsletter" action="#newsletter">
<h2>${newsletter.title}</h2>
<p>${newsletter.text}</p>
<label>${newsletter.email} <input type="email" name="address"></label>
<button type="submit">${newsletter.subscribe}</button>
</form>`
}
