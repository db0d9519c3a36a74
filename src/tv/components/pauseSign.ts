import { roundBox } from './shapes'
import { colours, screen } from './theme'

const size = 176
const bar = { width: 24, height: 80, gap: 24 }
const top = (screen.height - size) / 2 - 4

/** Where its middle stands. */
export function pauseAt(middle: number): { readonly x: number } {
  return { x: middle - size / 2 }
}

/** Two bars in the middle of the screen, to be seen on any picture. */
export function pauseSign(): object {
  const at = (size - bar.width * 2 - bar.gap) / 2
  return {
    ...pauseAt(screen.width / 2), y: top,
    Ground: { x: -1, y: -1, ...roundBox(size, size, size / 2, colours.raised), alpha: 0.85 },
    Bars: { children: [at, at + bar.width + bar.gap].map(x => ({ rect: true, x, y: (size - bar.height) / 2, w: bar.width, h: bar.height, color: colours.bright })) },
  }
}
