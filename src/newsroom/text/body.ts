import type { Address } from '../model/address'
import type { Block } from '../model/block'
import { embedIn, isPost } from './embed'
import { isPictureBox, pictureIn } from './figure'
import { listItems, tableRows } from './list'
import { quoteIn } from './quote'
import { find, findAll, named, treeOf, type Element, type Node } from './tree'
import { videoIn } from './video'
import { isInline, plain, shortened, wordsOf } from './words'

const longestParagraph = 8_000
const mostBlocks = 400
/** Forms stay: ASP.NET wraps the whole page in one. */
const leftOut = new Set('head title script style noscript template nav aside footer button input select option textarea label object embed svg math canvas'.split(' '))

type ReadBlocks = (element: Element, base: Address) => readonly Block[]

const readers = new Map<string, ReadBlocks>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, ReadBlocks] => [name, headingOf]),
  ['blockquote', quoteOf],
  ['ul', listOf],
  ['ol', listOf],
  ['dl', element => listBlock(listItems(element), false)],
  ['table', tableOf],
  ['pre', linesOf],
  ['figure', figureOf],
  ['picture', figureOf],
  ['img', figureOf],
  ['video', videoOf],
  ['audio', videoOf],
  ['iframe', embedOf],
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
      const read = readerOf(node)
      if (read) blocks.push(...read(node, base))
      else node.children.forEach(visit)
      flush()
    }
  }
  element.children.forEach(visit)
  flush()
  return blocks.slice(0, mostBlocks)
}

function readerOf(element: Element): ReadBlocks | undefined {
  if (isPost(element)) return embedOf
  return readers.get(element.name) ?? (isPictureBox(element) ? figureOf : undefined)
}

/** The agency at a paragraph's head stands in a box of its own on the page: '(CNN)The gulls'. */
function paragraph(text: string): Block {
  return { type: 'paragraph', text: shortened(text.replace(/^(\([A-Z][A-Za-z .]{1,20}\))(?=[A-Z])/, '$1 '), longestParagraph) }
}

function headingOf(element: Element): readonly Block[] {
  const text = wordsOf(element)
  const level = Math.max(2, Number(element.name.charAt(1)))
  return text === '' ? [] : [{ type: 'heading', level, text: shortened(text, longestParagraph) }]
}

/** Some pages indent the whole article with a blockquote: then it is no quote. */
function quoteOf(element: Element, base: Address): readonly Block[] {
  if (find(element, named('h2', 'h3', 'figure', 'img', 'blockquote', 'ul', 'ol'))) return blocksIn(element, base)
  const { text, speaker } = quoteIn(element)
  return text === '' ? [] : [{ type: 'quote', text: shortened(text, longestParagraph), speaker }]
}

/** A list of one picture after the other is a gallery. */
function listOf(element: Element, base: Address): readonly Block[] {
  if (find(element, named('img', 'figure', 'h2', 'h3', 'video'))) return element.children.flatMap(item => typeof item === 'string' ? [] : blocksIn(item, base))
  return listBlock(listItems(element), element.name === 'ol')
}

/** Rows of cells; older pages lay out whole articles with tables. */
function tableOf(element: Element, base: Address): readonly Block[] {
  if (find(element, named('p', 'br', 'img', 'ul', 'h2', 'h3', 'table', 'video'))) return [...findCells(element)].flatMap(cell => blocksIn(cell, base))
  return listBlock(tableRows(element), false)
}

/** Timetables and verses: a line each. */
function linesOf(element: Element): readonly Block[] {
  return rawText(element).split('\n').map(plain).filter(text => text !== '').map(paragraph)
}

function rawText(node: Node): string {
  return typeof node === 'string' ? node : node.name === 'br' ? '\n' : node.children.map(rawText).join('')
}

function findCells(element: Element): readonly Element[] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return []
    return child.name === 'td' || child.name === 'th' || child.name === 'caption' ? [child] : findCells(child)
  })
}

function listBlock(items: readonly string[], ordered: boolean): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered, items: items.map(item => shortened(item, longestParagraph)) }]
}

/** A figure without an image may frame a video, a quote or a table. */
function figureOf(element: Element, base: Address): readonly Block[] {
  const inner = findAll(element, ({ name }) => name === 'video' || name === 'audio' || name === 'iframe').flatMap(one => readers.get(one.name)!(one, base))
  if (inner.length > 0) return inner
  const picture = pictureIn(element, base)
  if (picture) return [{ type: 'picture', picture }]
  const framed = find(element, named('blockquote', 'table', 'pre'))
  return framed ? blocksIn({ ...element, children: [framed] }, base) : []
}

function videoOf(element: Element, base: Address): readonly Block[] {
  const video = videoIn(element, base)
  return video ? [{ type: 'video', video }] : []
}

/** A post without an address of its own is a quote. */
function embedOf(element: Element, base: Address): readonly Block[] {
  const embed = embedIn(element, base)
  if (embed) return [embed]
  return element.name === 'blockquote' ? quoteOf(element, base) : []
}
