import { resolveAddress, type Address } from '../model/address'
import type { Picture } from '../model/picture'
import { lengthOf } from './density'
import { isCaption } from './noise'
import { attribute, classed, find, findAll, named, type Element } from './tree'
import { plain, shortened, wordsOf } from './words'

/** Pages that load late keep the true address beside a placeholder. */
const addressAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-image', 'data-img', 'data-src-medium', 'src']
const sourceSets = ['data-srcset', 'srcset']
/** Wide enough for a TV's story page; wider ones cost memory. */
const wideEnough = 960
/** Smaller images are icons and counters of visits. */
const smallest = 48
const longestCaption = 600
/** A box with more words holds a part of the story. */
const longestBox = 350

/** The picture of an `img`, `picture` or `figure` with the words under it; null when there is none to show. */
export function pictureIn(element: Element, base: Address): Picture | null {
  const image = element.name === 'img' ? element : find(element, named('img'))
  const address = image && !isSmall(image) ? addressOf(image, base) ?? sourceOf(element, base) : null
  if (address === null) return null
  return { address, ...captionOf(captionIn(element)) }
}

/** Older pages write the words under a picture as a paragraph of its box. */
function captionIn(element: Element): Element | null {
  return find(element, named('figcaption')) ?? find(element, isCaption) ?? (element.name === 'figure' ? null : find(element, named('p')))
}

/** A caption parted from its credit: a marked element, or 'Picture: Name' at the end. */
export function captionOf(element: Element | null): Pick<Picture, 'caption' | 'credit'> {
  if (!element) return { caption: null, credit: null }
  const words = shortened(wordsOf(element), 2 * longestCaption).replace(captionLabel, '')
  const marked = find(element, classed(/credit|copyright|source|agency/i))
  const written = marked && words.endsWith(wordsOf(marked)) ? wordsOf(marked) : creditAtEnd.exec(words)?.[0] ?? agencyAtEnd.exec(words)?.[1] ?? ''
  const caption = plain(words.slice(0, words.length - written.length))
  return { caption: shortened(caption, longestCaption) || null, credit: shortened(plain(written.replace(/^[\s(\[|·]+|[)\]\s]+$/g, '').replace(creditLabel, '')), 120) || null }
}

const labels = '(?:image |photo |picture )?(?:picture|photo(?:graph)?|image|credit|illustration|copyright|foto|bild|imagen|crédit|credito|crédito|фото|عکس|صورة)s?'
const creditAtEnd = new RegExp(`[(\\[]?\\s*${labels}(?: credit| by|\\s?[:.…])+\\s*[^:]{2,60}$|[(\\[](?:${labels}) [^()]{2,60}[)\\]]$|\\s©\\s?[^:]{2,40}$`, 'i')
/** 'Hanne Dollar / GPN' */
const agencyAtEnd = /(?:^|\s)((?:[A-Z][\w.'’-]*\s){1,3}\/\s?[A-Z][\w ]{1,30})$/
const creditLabel = new RegExp(`^(?:(?:${labels}|source)(?: credit| by|\\s?[:.…])*|©)\\s*(?:by )?`, 'i')
/** BBC and others say to screen readers what it is. */
const captionLabel = /^(?:image|media|photo|picture) (?:caption|source)\W?\s+|^(?:hide|show|toggle) caption\s+/i

/** A box of an older page that holds one picture and the words under it, and nothing of the story. */
export function isPictureBox(element: Element): boolean {
  if (!boxes.has(element.name) || !isCalledBox(element)) return false
  if (findAll(element, named('img')).length !== 1 || lengthOf(element) > (find(element, isCaption) ? longestCaption : longestBox)) return false
  return find(element, named('h2', 'h3', 'ul', 'ol', 'blockquote', 'article')) === null && findAll(element, named('p')).length < 3
}

function isCalledBox(element: Element): boolean {
  if (boxed.test(` ${attribute(element, 'class')} ${attribute(element, 'id')} `)) return true
  return element.children.some(child => typeof child !== 'string' && isCaption(child))
}

const boxes = new Set(['div', 'section', 'p', 'table', 'center'])
const boxed = /photo|picture|image|figure|caption|\bimg\b|thumb/i

/** Whether the address is that of a logo, an icon, an avatar or what stands there until a picture is loaded. */
export function isPlaceholder(address: Address): boolean {
  return placeholder.test(address)
}

const placeholder = /(?:[/_.-]|%2f)(?:logo|logos|logotype|favicon|apple-touch-icon|icon|icons|sprite|placeholder|blank|spacer|pixel|1x1|transparent|clear|loading|loader|spinner|lazy|lazyload|avatar|avatars|gravatar|no-?image|noimg|default-(?:image|img|share|og|thumb\w*)|share-default|default)(?=[_.-][^/]*$|\d*\.(?:gif|png|jpe?g|webp)|-default\.|$)|gravatar\.com\/|\/avatars?\/|\/(?:player-)?spinner/i

function isSmall(image: Element): boolean {
  return ['width', 'height'].some(side => Number(attribute(image, side).replace(/px$/, '') || smallest) < smallest)
}

function addressOf(image: Element, base: Address): Address | null {
  const wide = fromSet(image, base)
  for (const name of addressAttributes) {
    const address = shown(attribute(image, name), base)
    if (address !== null) return wide ?? address
  }
  return wide
}

/** The `source` elements of a `picture`. */
function sourceOf(element: Element, base: Address): Address | null {
  for (const source of findAll(element, named('source'))) {
    const address = fromSet(source, base)
    if (address !== null) return address
  }
  return null
}

function fromSet(element: Element, base: Address): Address | null {
  const candidates = sourceSets.flatMap(name => candidatesIn(attribute(element, name)))
  const chosen = candidates.find(({ width }) => width >= wideEnough) ?? candidates[candidates.length - 1]
  return chosen ? shown(chosen.address, base) : null
}

/** 'a.jpg 480w, b.jpg 960w', narrowest first. */
function candidatesIn(set: string): { address: string; width: number }[] {
  return set.split(/,\s+/)
    .map(one => one.trim().split(/\s+/))
    .map(([address, size]) => ({ address: address ?? '', width: parseInt(size ?? '0', 10) || 0 }))
    .filter(({ address }) => address !== '')
    .sort((one, other) => one.width - other.width)
}

function shown(link: string, base: Address): Address | null {
  // TVs do not draw SVG, and 1x1 GIFs stand where a script puts the picture later.
  if (link.trim() === '' || /\.svg(?:[?#]|$)/i.test(link)) return null
  const address = resolveAddress(link, base)
  return address === null || isPlaceholder(address) ? null : address
}
