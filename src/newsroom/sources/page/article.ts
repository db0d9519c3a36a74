import { Readability } from '@mozilla/readability'
import { lengthOf, linkShare } from '../../text/density'
import { isPost } from '../../text/embed'
import { isNoise } from '../../text/noise'
import { find, named, type Element } from '../../text/tree'
import { isInline } from '../../text/words'
import type { Steps } from '../../text/steps'
import { isMarked, mark, markedPage } from './marked'

/** HTML as a DOM document: the TV's own parser on a TV, a library elsewhere. */
export type ParseDocument = (html: string) => unknown

const mostElements = 20_000
const whole = new Set(['blockquote', 'figure', 'ul', 'ol', 'dl'])
/** Some pages indent the whole article with a blockquote. */
const longestWhole = 2_000
/** What an element of a DOM is here: this wing does not know the rest. */
interface DomElement {
  readonly children: ArrayLike<DomElement>
  getAttribute(name: string): string | null
}

/** The part of the page's tree that Readability takes for the article; null when it finds none. */
export function* articleSteps(page: Element, parseDocument: ParseDocument): Steps<Element | null> {
  const { html, elements } = markedPage(page)
  // No article: parsing it would only keep the viewer waiting.
  if (elements.length > mostElements) return null
  yield
  const parsed = parsedPage(html, parseDocument)
  yield
  const content = parsed === null ? null : readable(parsed)
  yield
  if (content === null) return null
  const kept = new Set<Element>()
  collect(content, elements, kept)
  return kept.size === 0 ? null : cutOut(page, kept)
}

function parsedPage(html: string, parseDocument: ParseDocument): unknown {
  try {
    return parseDocument(html)
  } catch {
    // Where a TV's DOM lacks something, the page is read as it stands.
    return null
  }
}

function readable(parsed: unknown): DomElement | null {
  try {
    const options = { maxElemsToParse: mostElements, disableJSONLD: true, serializer: (element: unknown) => element }
    // Its types need the DOM, which this wing does not know.
    return (new Readability(parsed as never, options as never).parse()?.content ?? null) as DomElement | null
  } catch {
    // It throws for pages with too many elements, and where a TV's DOM lacks something.
    return null
  }
}

function collect(from: DomElement, elements: readonly Element[], kept: Set<Element>): void {
  const element = elements[Number(from.getAttribute(mark) ?? -1)]
  if (element) kept.add(element)
  for (let i = 0; i < from.children.length; i++) collect(from.children[i]!, elements, kept)
}

/** The page without what was not kept, and with the pieces of the story that Readability takes for something else. */
function cutOut(page: Element, kept: ReadonlySet<Element>): Element {
  const holding = new Set<Element>()
  const hold = (element: Element): boolean => {
    let holds = kept.has(element)
    for (const child of element.children) if (typeof child !== 'string' && hold(child)) holds = true
    if (holds) holding.add(element)
    return holds
  }
  const cut = (element: Element, own: boolean): Element => {
    const held = element.children.map(child => typeof child !== 'string' && holding.has(child))
    const first = held.indexOf(true)
    const last = held.lastIndexOf(true)
    const children = element.children.map((child, i) => {
      if (typeof child === 'string') return own ? child : ''
      if (held[i]) return isWhole(child) ? child : cut(child, kept.has(child) || own)
      if (own && (isPlain(child) || isFolded(element, child))) return child
      // A list, a figure or a subhead between two kept pieces is the story's.
      return (i > first && i < last) || own ? restored(child) : ''
    })
    return { ...element, children: children.filter(child => child !== '') }
  }
  hold(page)
  return cut(page, false)
}

/** Readability drops a quote's footer, and with it who said it, and a figure's words. */
function isWhole(element: Element): boolean {
  return whole.has(element.name) && lengthOf(element) < longestWhole
}

function isPlain(element: Element): boolean {
  return element.name === 'br' || (isInline(element.name) && !isMarked(element))
}

/** Readability folds a box that only holds a box into one, and one of the two marks is lost. */
function isFolded(parent: Element, child: Element): boolean {
  return (child.name === 'div' || child.name === 'section') && parent.children.every(one => one === child || (typeof one === 'string' && one.trim() === ''))
}

const shows = new Set(['figure', 'picture', 'img', 'video', 'iframe'])

/** A piece that Readability left out of the article's middle, when it can only be a part of the story; else ''. */
function restored(element: Element): Element | string {
  if (isNoise(element) || element.name === 'aside' || element.name === 'nav') return ''
  if (shows.has(element.name) || isPost(element)) return element
  if (element.name === 'blockquote') return linkShare(element) < 0.5 ? element : ''
  if (/^h[2-6]$/.test(element.name)) return linkShare(element) < 0.3 && lengthOf(element) < 200 ? element : ''
  if (/^(?:ul|ol|dl|table)$/.test(element.name)) return linkShare(element) < 0.3 && lengthOf(element) > 20 ? element : ''
  if (element.name === 'p') return linkShare(element) < 0.3 && lengthOf(element) > 60 ? element : ''
  return /^(?:div|center|section)$/.test(element.name) && isShow(element) ? element : ''
}

/** A box around one picture, video or embed. */
function isShow(box: Element): boolean {
  return lengthOf(box) < 350 && linkShare(box) < 0.5 && find(box, element => shows.has(element.name) || isPost(element)) !== null && find(box, named('ul', 'ol', 'h2', 'h3', 'h4', 'article', 'form', 'nav', 'aside')) === null
}
