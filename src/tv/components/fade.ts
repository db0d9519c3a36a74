import type { Lightning } from '@lightningjs/sdk'
import { motion } from './theme'

/** Fades an element in or out; one that is not on screen just changes, and its texts are not drawn for nothing. */
export function fade(element: Lightning.Element, shown: boolean): void {
  const alpha = shown ? 1 : 0
  if (!element.parent?.active) element.alpha = alpha
  element.setSmooth('alpha', alpha, motion.fade)
}
