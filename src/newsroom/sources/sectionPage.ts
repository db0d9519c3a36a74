import { resolveAddress, type Address } from '../model/address'
import { pictureIn } from '../text/figure'
import { attribute, find, named, treeOf, type Element } from '../text/tree'
import { wordsOf } from '../text/words'
import { emptyItem, type Feed, type FeedItem } from './feed/item'

/** Fewer links are no list of stories: an error page has as many. */
const fewestStories = 3
/** Shorter links are buttons and names of sections. */
const fewestLetters = 20
/** Elements around a link that may hold its picture, date and teaser. */
const widest = 4
const around = new Set(['nav', 'header', 'footer', 'form', 'script', 'style', 'noscript', 'template'])

/** A link with the elements around it, innermost first. */
interface Linked {
  readonly link: Element
  readonly path: readonly Element[]
}

/** A section's page as a feed: its links that read like headlines. Null when it is no list of stories. */
export function readSectionPage(html: string, address: Address): Feed | null {
  const page = treeOf(html)
  const items = itemsOf(linksIn(page), address)
  if (items.length < fewestStories) return null
  const title = find(page, named('h1')) ?? find(page, named('title'))
  return { kind: 'sectionPage', title: title ? wordsOf(title) : '', language: attribute(find(page, named('html')), 'lang'), items, warnings: [] }
}

function linksIn(page: Element): readonly Linked[] {
  const found: Linked[] = []
  const visit = (element: Element, path: readonly Element[]): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || around.has(child.name)) continue
      if (child.name === 'a') found.push({ link: child, path })
      else visit(child, [child, ...path])
    }
  }
  visit(page, [])
  return found
}

/** A teaser links its picture and its headline apart: they are one story. */
function itemsOf(links: readonly Linked[], base: Address): readonly FeedItem[] {
  const byAddress = new Map<Address, readonly Linked[]>()
  for (const linked of links) {
    const address = storyAddress(linked.link, base)
    if (address !== null) byAddress.set(address, [...byAddress.get(address) ?? [], linked])
  }
  return [...byAddress].map(([address, all]) => itemOf(address, all, links, base)).filter((item): item is FeedItem => item !== null)
}

/** On the same site, with a path of its own; the site's front page and the section itself are no stories. */
function storyAddress(link: Element, base: Address): Address | null {
  const address = resolveAddress(attribute(link, 'href'), base)
  if (address === null) return null
  const [there, here] = [new URL(address), new URL(base)]
  const deep = there.pathname.split('/').filter(step => step !== '').length >= 1
  return there.host === here.host && deep && there.pathname !== here.pathname ? address.replace(/#.*$/, '') : null
}

function itemOf(address: Address, all: readonly Linked[], links: readonly Linked[], base: Address): FeedItem | null {
  const titles = all.map(({ link }) => wordsOf(find(link, named('h1', 'h2', 'h3', 'h4')) ?? link))
  const title = titles.find(words => words.length >= fewestLetters && words.includes(' ')) ?? ''
  if (title === '') return null
  const box = boxOf(all, links)
  const time = find(box, element => element.name === 'time')
  const teaser = find(box, named('p'))
  return {
    ...emptyItem(base),
    title,
    address,
    summary: teaser && wordsOf(teaser) !== title ? wordsOf(teaser) : '',
    published: time ? attribute(time, 'datetime') || wordsOf(time) : '',
    picture: pictureIn(box, base),
  }
}

/** The widest element around the links to a story that has no link to another one. */
function boxOf(all: readonly Linked[], links: readonly Linked[]): Element {
  const [{ link, path }] = all as [Linked, ...Linked[]]
  const own = new Set(all.map(one => one.link))
  const others = links.filter(one => !own.has(one.link) && wordsOf(one.link).length >= fewestLetters)
  const boxes = path.slice(0, widest).filter(box => others.every(other => !other.path.includes(box)))
  return boxes[boxes.length - 1] ?? link
}
