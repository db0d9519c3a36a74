import { attribute, type Element } from './tree'

/** What pages call the things they put around and into a story. */
const names = [
  'share', 'sharing', 'sharebar', 'sharedaddy', 'addthis', 'addtoany', 'social', 'socials', 'related', 'relateds', 'relacionadas', 'recirc', 'recommended', 'recommendation', 'recommendations',
  'newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'promo', 'promos', 'advert', 'adverts', 'advertisement', 'advertising', 'ad', 'ads', 'adslot', 'sponsor', 'sponsored',
  'comments', 'commentlist', 'disqus', 'respond', 'taboola', 'outbrain', 'paywall', 'cookie', 'popular', 'trending', 'breadcrumb', 'breadcrumbs', 'pagination', 'pager', 'toolbar',
  'tags', 'taglist', 'keywords', 'byline', 'dateline', 'timestamp', 'pubdate', 'noprint', 'screen reader text', 'sr only', 'visually hidden', 'visuallyhidden',
  'most read', 'most viewed', 'see also', 'read more', 'readmore', 'read also', 'more from', 'more on', 'author bio', 'about author', 'author box', 'article meta', 'entry meta', 'post meta', 'entry footer', 'story tools', 'article tools', 'print only', 'donate', 'donation',
].join('|')
const noise = new RegExp(` (?:${names}) `)
const captions = / (?:(?:figure|image|img|photo|picture|media|news|wp)? ?caption|captions|cutline|imgdesc|legend) /
const told = new WeakMap<Element, string>()

/** Whether a page calls the element something that is no part of a story. */
export function isNoise(element: Element): boolean {
  return noise.test(calledOf(element))
}

/** Whether a page calls the element the words under a picture. */
export function isCaption(element: Element): boolean {
  return captions.test(calledOf(element))
}

/** ' entry meta is wide ': the words of its class and id. */
function calledOf(element: Element): string {
  const known = told.get(element)
  if (known !== undefined) return known
  const written = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 300)
  const called = ` ${written.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z]+/g, ' ').trim()} `
  told.set(element, called)
  return called
}
