import type { Random } from './random'

/** Draws one picture as the inside of an SVG of 960 × 540, background first. */
export type Scene = (random: Random) => string
