import type { Block } from '../../../src/newsroom/model/block'

/** A block as one line, for comparing what was written with what was read. */
export function plain(block: Block): string {
  if (block.type === 'list') return block.items.join(', ')
  if (block.type === 'quote') return `${block.text} / ${block.speaker}`
  return 'text' in block ? block.text : block.type
}
