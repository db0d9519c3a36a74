import type { Lightning } from '@lightningjs/sdk'
import { movingIn } from './moving'
import { motion } from './theme'

/**
 * Moves a list to where it belongs; what left the screen gives back its graphics memory at the end.
 * A list that comes from further than `reach` begins there: only what is near its end is drawn.
 */
export function glide(list: Lightning.Element, axis: 'x' | 'y', to: number, reach: number): void {
  if (motion.glide.duration === 0) return put(list, axis, to)
  const from = Math.min(Math.max(list[axis], to - reach), to + reach)
  if (from !== list[axis]) put(list, axis, from)
  list.setSmooth(axis, to, motion.glide)
  tidyAtRest(list.stage)
}

/** Puts a list where it belongs at once, also out of a glide: setting it alone would be undone by the glide's next frame. */
export function put(list: Lightning.Element, axis: 'x' | 'y', to: number): void {
  list[axis] = to
  list.setSmooth(axis, to, motion.glide)
  // What is put while another page is on screen keeps its pictures for the way back. Active would say
  // less: a list has no size of its own, and is not once its beginning has left the screen.
  if (list.enabled) tidyAtRest(list.stage)
}

const untidy = new WeakSet<Lightning.Stage>()

/** The engine frees what nobody shows only when it runs short; and only at the end of a frame it is known what left. */
function tidyAtRest(stage: Lightning.Stage): void {
  if (untidy.has(stage)) return
  untidy.add(stage)
  const look = (): void => {
    if (movingIn(stage)) return
    stage.off('frameEnd', look)
    untidy.delete(stage)
    stage.gc(false)
  }
  stage.on('frameEnd', look)
}
