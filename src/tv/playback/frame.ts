/** A place on the screen, in parts of its width and height, from its left and top. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const wholeScreen: Frame = { left: 0, top: 0, width: 1, height: 1 }

/** Puts the media element there. */
export function placeElement({ style }: HTMLElement, { left, top, width, height }: Frame): void {
  Object.assign(style, { left: percent(left), top: percent(top), width: percent(width), height: percent(height) })
}

function percent(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`
}
