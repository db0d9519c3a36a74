import type { Attributes } from '../../text/markup'
import { find, named, type Element, type Node } from '../../text/tree'
import { isInline, shortened, wordsOf } from '../../text/words'

/** The page written anew for Readability, its elements numbered: what it keeps can be found in our tree. */
export interface Marked {
  readonly html: string
  /** By the number in their mark. */
  readonly elements: readonly Element[]
}

export const mark = 'data-n'

/** Nothing that Readability would read; without them a page is half as large and twice as fast. */
const unwritten = new Set('script style noscript template svg iframe object embed canvas video audio source track input select option textarea link meta title base math'.split(' '))
const longestTitle = 300
const longestText = 20_000
const alone = new Set(['br', 'hr', 'img', 'wbr', 'col'])
/** What Readability judges an element by, besides its words. */
const judgedBy = ['class', 'id', 'role', 'rel', 'itemprop', 'itemtype', 'hidden', 'aria-hidden', 'aria-modal', 'colspan', 'rowspan', 'summary', 'datatable']

export function markedPage(page: Element): Marked {
  const elements: Element[] = []
  const pieces: string[] = []
  const write = (node: Node): void => {
    // Of a text beyond any paragraph its length is enough.
    if (typeof node === 'string') pieces.push(escaped(node.slice(0, longestText)))
    else if (!unwritten.has(node.name)) writeElement(node)
  }
  const writeElement = (element: Element): void => {
    const name = nameOf(element)
    pieces.push('<', name, attributesOf(element.attributes))
    if (isMarked(element)) pieces.push(` ${mark}="${elements.push(element) - 1}"`)
    pieces.push('>')
    if (alone.has(name)) return
    element.children.forEach(write)
    pieces.push('</', name, '>')
  }
  const title = find(page, named('title'))
  const body = find(page, named('body')) ?? page
  body.children.forEach(write)
  return { html: `<!doctype html><html><head><title>${title ? escaped(shortened(wordsOf(title), longestTitle)) : ''}</title></head><body>${pieces.join('')}</body></html>`, elements }
}

/** Plain inline elements go with what they stand in. */
export function isMarked({ name, attributes }: Element): boolean {
  return !isInline(name) || attributes.has('class') || attributes.has('id') || attributes.has('hidden') || attributes.has('style')
}

/** Forms wrap whole pages of ASP.NET; a second body or head is a box like any other. */
function nameOf({ name }: Element): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return 'span'
  return name === 'form' || name === 'body' || name === 'html' || name === 'head' || name === 'frameset' ? 'div' : name
}

function attributesOf(attributes: Attributes): string {
  let written = ''
  for (const name of judgedBy) {
    const value = attributes.get(name)
    if (value !== undefined) written += ` ${name}="${escaped(value)}"`
  }
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')) written += ' style="display:none"'
  // Links within the page weigh less than links away from it.
  return /^#./.test(attributes.get('href') ?? '') ? `${written} href="#a"` : written
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;') : text
}
