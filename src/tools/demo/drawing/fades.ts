/** A step of a fade: its share of the way 0..1, its colour and, below 1, how solid it is. */
export type Step = readonly [at: number, colour: string, solid?: number]

/** A change of colours from top to foot of a shape, to be filled in as `url(#id)`. */
export function fadeDown(id: string, steps: readonly Step[]): string {
  return fade(id, steps, 'x2="0" y2="1"')
}

/** A change of colours from left to right of a shape. */
export function fadeAcross(id: string, steps: readonly Step[]): string {
  return fade(id, steps, 'x2="1" y2="0"')
}

function fade(id: string, steps: readonly Step[], towards: string): string {
  const written = steps.map(([at, colour, solid = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${solid}"/>`).join('')
  return `<defs><linearGradient id="${id}" x1="0" y1="0" ${towards}>${written}</linearGradient></defs>`
}
