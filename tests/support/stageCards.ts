import type { Lightning } from '@lightningjs/sdk'
import type { Card } from '../../src/tv/components/Card'

/** The visible cards of a row, from the left: which story, and where in the row. */
export function cardsIn(row: Lightning.Component): { id: string; x: number }[] {
  const cards = (row.tag('Cards') as Lightning.Element).children.filter(child => child.ref?.startsWith('Card') && child.visible)
  return (cards as Card[]).map(card => ({ id: card.described.id, x: card.x })).sort((a, b) => a.x - b.x)
}
