import { ringAround } from './shapes'
import { card, colours, motion } from './theme'

/** What shows that a card has the focus: its frame grows, and has a ring. */
export function frameInFocus(width: number, height: number, scale: number): object {
  return { smooth: { scale: [scale, motion.glide] }, Ring: { ...ringAround(width, height, card.corner), color: colours.accent } }
}

export function frameAtRest(): object {
  return { smooth: { scale: [1, motion.glide] }, Ring: undefined }
}
