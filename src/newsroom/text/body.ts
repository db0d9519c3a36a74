import type { Address } from '../model/address'
import type { Block } from '../model/block'
import { pictureIn } from './figure'
import { listItems, tableRows } from './list'
import { quoteIn } from './quote'
import { find, named, treeOf, type Element, type Node } from './tree'
import { isInline, plain, shortened, wordsOf } from './words'

const longestParagraph = 8_000
const mostBlocks = 400
/** Forms stay: ASP.NET wraps the whole page in one. */
const leftOut = new Set('head script style noscript template nav aside footer button input select option textarea label iframe object embed svg math canvas audio video'.split(' '))

type ReadBlocks = (element: Element, base: Address) => readonly Block[]

const readers = new Map<string, ReadBlocks>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, ReadBlocks] => [name, headingOf]),
  ['blockquote', quoteOf],
  ['ul', listOf],
  ['ol', listOf],
  ['dl', element => listBlock(listItems(element), false)],
  ['table', tableOf],
  ['figure', pictureOf],
  ['picture', pictureOf],
  ['img', pictureOf],
  ['hr', () => [{ type: 'separator' }]],
])

/** A body's HTML, or plain text with empty lines between paragraphs, as typed blocks; addresses are resolved against `base`. */
export function blocksOf(html: string, base: Address): readonly Block[] {
  const written = html.includes('<') ? html : html.replace(/\n[ \t]*\n/g, '<br><br>')
  return blocksIn(treeOf(written), base)
}

/** The blocks below an element. */
export function blocksIn(element: Element, base: Address): readonly Block[] {
  const blocks: Block[] = []
  let loose = ''
  const flush = (): void => {
    // Where two line breaks stand, an old page began a paragraph.
    loose.split(/\n\s*\n/).map(plain).filter(text => text !== '').forEach(text => blocks.push(paragraph(text)))
    loose = ''
  }
  const visit = (node: Node): void => {
    if (typeof node === 'string') loose += node.replace(/\s+/g, ' ')
    else if (node.name === 'br') loose += '\n'
    else if (leftOut.has(node.name)) return
    else if (isInline(node.name)) node.children.forEach(visit)
    else {
      flush()
      const read = readers.get(node.name)
      if (read) blocks.push(...read(node, base))
      else node.children.forEach(visit)
      flush()
    }
  }
  element.children.forEach(visit)
  flush()
  return blocks.slice(0, mostBlocks)
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: shortened(text, longestParagraph) }
}

function headingOf(element: Element): readonly Block[] {
  const text = wordsOf(element)
  const level = Math.max(2, Number(element.name.charAt(1)))
  return text === '' ? [] : [{ type: 'heading', level, text }]
}

/** Some pages indent the whole article with a blockquote: then it is no quote. */
function quoteOf(element: Element, base: Address): readonly Block[] {
  if (find(element, named('h2', 'h3', 'figure', 'img', 'blockquote', 'ul', 'ol'))) return blocksIn(element, base)
  const { text, speaker } = quoteIn(element)
  return text === '' ? [] : [{ type: 'quote', text: shortened(text, longestParagraph), speaker }]
}

/** A list of one picture after the other is a gallery. */
function listOf(element: Element, base: Address): readonly Block[] {
  if (find(element, named('img', 'figure', 'h2', 'h3'))) return element.children.flatMap(item => typeof item === 'string' ? [] : blocksIn(item, base))
  return listBlock(listItems(element), element.name === 'ol')
}

/** Rows of cells; older pages lay out whole articles with tables. */
function tableOf(element: Element, base: Address): readonly Block[] {
  if (find(element, named('p', 'img', 'ul', 'h2', 'h3', 'table'))) return [...findCells(element)].flatMap(cell => blocksIn(cell, base))
  return listBlock(tableRows(element), false)
}

function findCells(element: Element): readonly Element[] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return []
    return child.name === 'td' || child.name === 'th' || child.name === 'caption' ? [child] : findCells(child)
  })
}

function listBlock(items: readonly string[], ordered: boolean): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered, items }]
}

/** A figure without an image may frame a quote or a table. */
function pictureOf(element: Element, base: Address): readonly Block[] {
  const picture = pictureIn(element, base)
  if (picture) return [{ type: 'picture', picture }]
  const framed = find(element, named('blockquote', 'table'))
  return framed ? readers.get(framed.name)!(framed, base) : []
}
