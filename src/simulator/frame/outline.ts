import { element } from '../panels/element'
import type { Rect } from '../../tv/app/tester'

/** A frame drawn over the TV's picture; the picture itself stays as it is. */
export interface Outline {
  /** In pixels of the app's canvas; null: nothing. */
  show(rect: Rect | null, label?: string): void
}

/** `kind`: its class, for its colour. */
export function createOutline(frame: HTMLIFrameElement, kind: string): Outline {
  const name = element('span')
  const box = element('div', { 'class': `outline ${kind}`, 'hidden': true, 'aria-hidden': 'true' }, name)
  frame.after(box)
  return {
    show: (rect, label = '') => {
      const canvas = frame.contentDocument?.querySelector('canvas')
      box.hidden = !rect || !canvas
      if (!rect || !canvas) return
      const parent = frame.parentElement!
      const room = parent.getBoundingClientRect()
      // What it stands in is scaled as a whole.
      const own = parent.offsetWidth / room.width
      const picture = frame.getBoundingClientRect()
      const [across, down] = [picture.width / canvas.width, picture.height / canvas.height]
      Object.assign(box.style, {
        left: `${(picture.left - room.left + rect.x * across) * own}px`, top: `${(picture.top - room.top + rect.y * down) * own}px`,
        width: `${rect.w * across * own}px`, height: `${rect.h * down * own}px`,
      })
      if (name.textContent !== label) name.textContent = label
    },
  }
}
