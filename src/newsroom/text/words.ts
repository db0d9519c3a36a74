import { readMarkup } from './markup'
import { treeOf, type Node } from './tree'

/** Within these no space is added: 'W<b>ord</b>' is one word. */
const inline = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '))
const unread = new Set('script style noscript template svg'.split(' '))

/** Part of a line of text, and no line of its own. */
export function isInline(name: string): boolean {
  return inline.has(name)
}

const unevenSpace = /\s\s|[^\S ]/

/** Plain words: one space between them, nothing unseen, nothing that turns the writing round. */
export function plain(text: string): string {
  const seen = withoutUnseen(text)
  // Most texts of a feed are plain as they stand.
  return (unevenSpace.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim()
}

/** What a reader would read of an element or text. */
export function wordsOf(node: Node): string {
  return plain(rawWords(node))
}

/** What a feed wrote as text: plain, or HTML, or with its entities written twice as in `&amp;quot;`. */
export function plainText(written: string): string {
  return hasMarkup(written) ? wordsOf(treeOf(written)) : plain(decodedAgain(written))
}

export function hasMarkup(text: string): boolean {
  return /<[a-z/!]/i.test(text)
}

/** `text` when it is no longer than `most` characters, else its first whole words and '…'. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  // Scripts without spaces are cut between two letters, but never through one.
  return `${start.replace(/(?:\s+\S{0,30}|[\ud800-\udbff])$/, '')}…`
}

function rawWords(node: Node): string {
  if (typeof node === 'string') return node
  if (unread.has(node.name)) return ''
  const words = node.children.map(rawWords).join('')
  return inline.has(node.name) ? words : ` ${words} `
}

function decodedAgain(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi, characterOf)
}

function characterOf(entity: string): string {
  let character = ''
  readMarkup(entity, { open: () => {}, close: () => {}, text: text => { character += text } }, { xml: false })
  return character
}

/** Control characters, soft hyphens, and the overrides of direction that spoof headlines; joiners of Persian stay. */
function withoutUnseen(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
}
