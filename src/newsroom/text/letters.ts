import type { Block } from '../model/block'

/** How much there is to read. */
export function lettersIn(body: readonly Block[]): number {
  return body.reduce((sum, block) => sum + lettersOf(block), 0)
}

function lettersOf(block: Block): number {
  if (block.type === 'list') return block.items.join('').length
  return 'text' in block ? block.text.length : 0
}
