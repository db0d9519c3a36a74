import type { Block } from '../model/block'

/** The body without the lines that begin with one of the operator's phrases, whatever their case. */
export function withoutOwnPhrases(body: readonly Block[], phrases: readonly string[]): readonly Block[] {
  const beginnings = phrases.map(phrase => phrase.trim().toLowerCase()).filter(phrase => phrase !== '')
  if (beginnings.length === 0) return body
  const isOwn = (text: string): boolean => beginnings.some(beginning => text.slice(0, beginning.length).toLowerCase() === beginning)
  return body.map(block => withoutOwn(block, isOwn)).filter((block): block is Block => block !== null)
}

function withoutOwn(block: Block, isOwn: (text: string) => boolean): Block | null {
  if (block.type !== 'list') return (block.type === 'paragraph' || block.type === 'heading') && isOwn(block.text) ? null : block
  const items = block.items.filter(item => !isOwn(item))
  return items.length > 0 ? { ...block, items } : null
}
