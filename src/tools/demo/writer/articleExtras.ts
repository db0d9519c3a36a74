import { escaped } from './escaped'
import type { PlacedStory } from './placedStory'
import { siteName } from './siteFrame'

/** From an article page to static/demo/. */
export const articleRoot = '../../../../'

const alternates = ['www.saltmere.example', 'saltmere-news.example', 'news.saltmere-mirror.example']

/** The things that stand in an article and are no part of its story; readers must leave them out. */
export function shareBar(): string {
  return `<div class="share">
<p>Share this story: <a href="#post">Post</a> · <a href="#send">Send</a> · <a href="#copy">Copy the link</a></p>
</div>`
}

export function alternateAddresses(): string {
  return `<p>${siteName} can also be accessed at the following alternate addresses:</p>
<ul>
${alternates.map(address => `<li>${address}</li>`).join('\n')}
</ul>`
}

export function relatedLinks(related: readonly PlacedStory[]): string {
  const links = related.map(story => `<li><a href="${articleRoot}${story.page}">${escaped(story.headline)}</a></li>`)
  return links.length === 0 ? '' : `<aside class="related">
<h2>Read more</h2>
<ul>
${links.join('\n')}
</ul>
</aside>
`
}

export function newsletterBox(): string {
  return `<form class="newsletter" action="#newsletter">
<h2>The morning tide</h2>
<p>Our newsletter, at six each morning, with the high-water times.</p>
<label>E-mail <input type="email" name="address"></label>
<button type="submit">Subscribe</button>
</form>`
}
