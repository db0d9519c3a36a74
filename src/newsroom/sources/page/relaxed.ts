import { lengthOf, linkShare } from '../../text/density'
import { isNoise } from '../../text/noise'
import { findAll, type Element } from '../../text/tree'
import { without } from '../../text/select'

const tooShort = 250
/** Of the characters of a page's long paragraphs. */
const enoughKept = 0.4
const longParagraph = 100
/** The smallest box that holds so much of them is the article. */
const most = 0.75
const outside = new Set('head title nav aside footer header script style noscript template svg select button figure'.split(' '))

/** The article, or, where it is too short to be one, what a second and relaxed look at the page finds. */
export function relaxed(page: Element, article: Element | null): Element | null {
  const kept = article ? proseOf(article) : 0
  const all = proseOf(page)
  const length = article ? lengthOf(article) : 0
  if (all === 0 || (length >= tooShort && kept >= enoughKept * all)) return article
  const box = boxOf(page, all)
  const found = box ? withoutLinks(box) : null
  return found && lengthOf(found) > length ? found : article
}

/** The deepest element that holds most of the page's prose. */
function boxOf(page: Element, all: number): Element | null {
  let box = page
  for (;;) {
    const inner = box.children.find((child): child is Element => typeof child !== 'string' && proseOf(child) >= most * all)
    if (!inner || isParagraph(inner)) return box
    box = inner
  }
}

/** Characters in long paragraphs that are no lists of links. */
function proseOf(element: Element): number {
  if (outside.has(element.name) || isNoise(element)) return 0
  if (isParagraph(element)) {
    const length = lengthOf(element)
    return length >= longParagraph && linkShare(element) < 0.4 ? length : 0
  }
  let prose = 0
  for (const child of element.children) if (typeof child !== 'string') prose += proseOf(child)
  return prose + looseProse(element)
}

function isParagraph({ name }: Element): boolean {
  return name === 'p' || name === 'pre' || name === 'blockquote'
}

/** Old pages write their paragraphs between line breaks, in no element of their own. */
function looseProse(element: Element): number {
  return element.children.reduce((sum, child) => typeof child === 'string' && child.trim().length >= longParagraph ? sum + child.trim().length : sum, 0)
}

function withoutLinks(box: Element): Element {
  const left = findAll(box, element => /^(?:div|ul|ol|table|section|form|dl|header)$/.test(element.name) && (isNoise(element) || (lengthOf(element) > 0 && linkShare(element) > 0.5)))
  return without(box, new Set(left))
}
