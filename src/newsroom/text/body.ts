import { resolveAddress, type Address } from '../model/address'
import type { Block } from '../model/block'
import { find, textOf, treeOf, type Element, type Node } from './markup'
import { plain } from './words'

const left = new Set('script style noscript template nav aside form button input select textarea iframe object embed svg canvas footer'.split(' '))
const flowing = new Set('a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr font'.split(' '))
const longestParagraph = 8_000
const mostBlocks = 400

/** A body's HTML as typed blocks of plain text; addresses are resolved against `base`. */
export function blocksOf(html: string, base: Address): readonly Block[] {
  const blocks: Block[] = []
  collect(treeOf(html).children, base, blocks)
  return blocks.slice(0, mostBlocks)
}

/** Text that stands loose between blocks becomes paragraphs, parted at two line breaks. */
function collect(nodes: readonly Node[], base: Address, blocks: Block[]): void {
  let loose = ''
  const flush = (): void => {
    for (const part of loose.split(/\n\s*\n/)) pushParagraph(blocks, part)
    loose = ''
  }
  for (const node of nodes) {
    if (typeof node === 'string') loose += node.replace(/\s+/g, ' ')
    else if (node.name === 'br') loose += '\n'
    else if (left.has(node.name)) continue
    else if (flowing.has(node.name) && !hasBlocks(node)) loose += textOf(node).replace(/\s+/g, ' ')
    else {
      flush()
      collectElement(node, base, blocks)
    }
  }
  flush()
}

function collectElement(element: Element, base: Address, blocks: Block[]): void {
  switch (element.name) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
      return push(blocks, { type: 'heading', level: Number(element.name.charAt(1)), text: plain(textOf(element)) })
    case 'blockquote': return pushQuote(blocks, element)
    case 'ul': case 'ol': return pushList(blocks, element)
    case 'figure': case 'img': return pushPicture(blocks, element, base)
    case 'hr': return void blocks.push({ type: 'separator' })
    default: return collect(element.children, base, blocks)
  }
}

function pushParagraph(blocks: Block[], text: string): void {
  push(blocks, { type: 'paragraph', text: plain(text).slice(0, longestParagraph) })
}

function push(blocks: Block[], block: Extract<Block, { text: string }>): void {
  if (block.text !== '') blocks.push(block)
}

function pushQuote(blocks: Block[], quote: Element): void {
  const named = find(quote, ({ name }) => name === 'footer' || name === 'cite')
  const speaker = named ? plain(textOf(named)).replace(/^[—–-]\s*/, '') : null
  const words = plain(textWithout(quote, named)).replace(/^[“"«]\s*|\s*[”"»]$/g, '')
  push(blocks, { type: 'quote', text: words, speaker: speaker === '' ? null : speaker })
}

function pushList(blocks: Block[], list: Element): void {
  const items = list.children
    .filter((node): node is Element => typeof node !== 'string' && node.name === 'li')
    .map(item => plain(textOf(item)))
    .filter(item => item !== '')
  if (items.length > 0) blocks.push({ type: 'list', ordered: list.name === 'ol', items })
}

function pushPicture(blocks: Block[], element: Element, base: Address): void {
  const image = element.name === 'img' ? element : find(element, ({ name }) => name === 'img')
  if (!image) return collect(element.children, base, blocks)
  const address = resolveAddress(image.attributes.get('src') ?? '', base)
  const caption = find(element, ({ name }) => name === 'figcaption')
  if (address) blocks.push({ type: 'picture', picture: { address, caption: caption ? plain(textOf(caption)) : null, credit: null } })
}

function textWithout(node: Node, left: Element | null): string {
  if (node === left) return ''
  if (typeof node === 'string') return node
  return node.children.map(child => textWithout(child, left)).join(' ')
}

function hasBlocks(element: Element): boolean {
  return element.children.some(child => typeof child !== 'string' && (!flowing.has(child.name) || hasBlocks(child)) && child.name !== 'br')
}
