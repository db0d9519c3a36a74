import { resolveAddress, type Address } from '../model/address'
import type { Picture } from '../model/picture'
import { attribute, classed, find, findAll, named, type Element } from './tree'
import { plain, wordsOf } from './words'

/** Pages that load late keep the true address beside a placeholder. */
const addressAttributes = ['data-src', 'data-original', 'data-lazy-src', 'src']
const sourceSets = ['data-srcset', 'srcset']
/** Wide enough for a TV's story page; wider ones cost memory. */
const wideEnough = 960
/** Smaller images are icons and counters of visits. */
const smallest = 48

/** The picture of an `img`, `picture` or `figure` with the words under it; null when there is none to show. */
export function pictureIn(element: Element, base: Address): Picture | null {
  const image = element.name === 'img' ? element : find(element, named('img'))
  const address = image && !isSmall(image) ? addressOf(image, base) ?? sourceOf(element, base) : null
  if (address === null) return null
  const caption = find(element, named('figcaption')) ?? find(element, classed(/caption/i))
  return { address, ...captionOf(caption) }
}

/** A caption parted from its credit: a marked element, or 'Picture: Name' at the end. */
export function captionOf(element: Element | null): Pick<Picture, 'caption' | 'credit'> {
  if (!element) return { caption: null, credit: null }
  const words = wordsOf(element)
  const marked = find(element, classed(/credit|copyright|source|agency/i))
  const written = marked ? wordsOf(marked) : creditAtEnd.exec(words)?.[0] ?? ''
  const caption = written === '' ? words : plain(words.replace(written, ' '))
  return { caption: caption || null, credit: plain(written.replace(creditLabel, '')) || null }
}

const creditAtEnd = /(?:picture|photo(?:graph)?|image|credit|illustration)s?(?: by)?: ?[^:]{2,60}$/i
const creditLabel = /^[\s(|·]*(?:(?:picture|photo(?:graph)?|image|credit|illustration|source)s?(?: credit)?(?: by)?:|©)\s*/i

function isSmall(image: Element): boolean {
  return ['width', 'height'].some(side => Number(attribute(image, side) || smallest) < smallest)
}

function addressOf(image: Element, base: Address): Address | null {
  for (const name of addressAttributes) {
    const address = shown(attribute(image, name), base)
    if (address !== null) return address
  }
  return fromSet(image, base)
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
  return link.trim() === '' || /\.svg(?:[?#]|$)/i.test(link) ? null : resolveAddress(link, base)
}
