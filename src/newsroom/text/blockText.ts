import type { Block } from '../model/block'

/** All words of a block, '' of what has none. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'embed': return block.text
    case 'quote': return `${block.text} ${block.speaker ?? ''}`
    case 'list': return block.items.join(' ')
    case 'picture':
    case 'video':
    case 'separator': return ''
  }
}
