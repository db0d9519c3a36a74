import { find, named, type Element, type Node } from './tree'
import { isInline, plain, wordsOf } from './words'

export interface Quote {
  readonly text: string
  readonly speaker: string | null
}

/** A blockquote's words without their marks, and who said them: in its footer, its cite, or a last line '— Name'. */
export function quoteIn(element: Element): Quote {
  const named = speakerElement(element)
  const lines = linesIn(named ? without(element, named) : element)
  const last = dashed.exec(lines[lines.length - 1] ?? '')
  const signed = named === null && last !== null && lines.length > 1
  const text = unmarked((signed ? lines.slice(0, -1) : lines).join(' '))
  const speaker = named ? plain(wordsOf(named).replace(dash, '')) : signed ? last[1]! : ''
  return { text, speaker: speaker === '' || text === '' ? null : speaker }
}

const dash = /^[\s—–―-]+/
const dashed = /^(?:[—–―]|--?\s)\s*(\S.{1,78})$/

/** A work's title in the middle of a quote is a cite, too; the speaker's comes last. */
function speakerElement(element: Element): Element | null {
  const footer = find(element, named('footer'))
  if (footer) return footer
  const cite = find(element, named('cite'))
  return cite && wordsOf(element).endsWith(wordsOf(cite)) ? cite : null
}

function without(element: Element, left: Element): Element {
  return { ...element, children: element.children.filter(child => child !== left).map(child => typeof child === 'string' ? child : without(child, left)) }
}

function linesIn(element: Element): readonly string[] {
  return brokenWords(element).split('\n').map(plain).filter(line => line !== '')
}

function brokenWords(node: Node): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ')
  if (node.name === 'br') return '\n'
  if (node.name === 'script' || node.name === 'style') return ''
  const words = node.children.map(brokenWords).join('')
  return isInline(node.name) ? words : `\n${words}\n`
}

/** The page sets quotes between marks of its own. */
function unmarked(text: string): string {
  const inner = /^[“„"«](.+)[”“"»]$/.exec(text)?.[1]
  return inner !== undefined && !/[“”„"«»]/.test(inner) ? inner.trim() : text
}
