import type { Lightning } from '@lightningjs/sdk'
import { motion } from './theme'

/**
 * Moves a list to where it belongs; what left the screen gives back its graphics memory at the end.
 * A list that comes from further than `reach` begins there: only what is near its end is drawn.
 */
export function glide(list: Lightning.Element, axis: 'x' | 'y', to: number, reach: number): void {
  const from = Math.min(Math.max(list[axis], to - reach), to + reach)
  if (from !== list[axis]) put(list, axis, from)
  list.setSmooth(axis, to, motion.glide)
  // Only at the end of the last frame is it known what left.
  list.transition(axis).once('finish', () => list.stage.once('frameEnd', () => list.stage.gc(false)))
}

/** Puts a list where it belongs at once, also out of a glide: setting it alone would be undone by the glide's next frame. */
export function put(list: Lightning.Element, axis: 'x' | 'y', to: number): void {
  list[axis] = to
  list.setSmooth(axis, to, motion.glide)
}
