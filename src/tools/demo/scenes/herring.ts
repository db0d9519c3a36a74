import { herring } from '../drawing/fish'
import { farGull, gull } from '../drawing/gulls'
import type { Random } from '../drawing/random'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, line, path, rect, ripples, sky, times } from '../drawing/shapes'

/** Baskets of silver herring on deck, and gulls that have seen them. */
export const draw: Scene = random => [
  sky([[0, '#2f7f8c'], [0.2, '#79b6b4'], [0.34, '#dfe9d6']]),
  circle(200, 150, 54, '#fbf3d4'),
  rect(0, 170, 960, 120, '#134a5a'),
  ripples(random, 176, 250, 40, '#8fc4c4', 0.5),
  path('M-20,262 C240,232 720,232 980,262 L980,330 L-20,330 Z', '#0f2f42'),
  path('M-20,262 C240,232 720,232 980,262 L980,282 C720,252 240,252 -20,282 Z', '#d8b27a'),
  path('M-20,312 C240,290 720,290 980,312 L980,560 L-20,560 Z', '#8a5f3f'),
  times(15, i => line([480 + (i - 7) * 62, 292], [480 + (i - 7) * 190, 560], '#63412b', 3)),
  path('M-20,312 C240,290 720,290 980,312 L980,336 C720,310 240,310 -20,336 Z', '#4a3022', 'opacity="0.7"'),
  basket(random, 128, 330, 0.66), basket(random, 742, 344, 0.9),
  basket(random, 410, 350, 1.06),
  herring(676, 518, 170, 172), herring(120, 508, 180, -10), herring(890, 524, 150, 14),
  gull(650, 134, 210, -8), gull(370, 96, -150, 6), gull(866, 172, 110, 4),
  farGull(500, 44, 40), farGull(826, 52, 40), farGull(90, 60, 36),
].join('')

/** A wicker basket with its rim's middle at `x`, `y`. */
function basket(random: Random, x: number, y: number, size: number): string {
  const weave = times(5, row => times(10, i => ellipse(-157 + i * (34 - row * 1.2) + row * 6 + (row % 2) * 15, 30 + row * 27 + Math.sqrt(Math.max(0, 1 - ((i - 4.5) / 5.4) ** 2)) * 26, 17, 9, i % 2 ? '#c8964e' : '#a9773a')))
  // The heap: the far side, its top, then the near side.
  const fish = [[-18, 5, 27, 10], [-50, 3, 26, 8], [-30, 5, 30, 4], [-2, 6, 38, 5]].map(([top, count, apart, bend]) => times(count!, i => {
    const side = i - (count! - 1) / 2
    return herring(side * apart! + random.between(-6, 6), top! + side * side * bend! * 0.5 + random.between(-3, 3), 152, random.oneOf([-32, 20, 38, 152, 200, 164]), random.oneOf(['#2f5f78', '#3c7288', '#244c66']))
  })).join('')
  const drawn = [
    ellipse(0, 176, 176, 22, '#3a2418', 'opacity="0.6"'),
    ellipse(0, 0, 178, 44, '#4a3020'),
    fish,
    path('M-178,0 C-170,58 170,58 178,0 L146,166 C120,190 -120,190 -146,166 Z', '#8f6230'),
    weave,
    path('M-180,-4 C-180,60 180,60 180,-4 L184,10 C176,80 -176,80 -184,10 Z', '#d8aa5e'),
    path('M-184,10 C-176,80 176,80 184,10 L182,18 C170,88 -170,88 -182,18 Z', '#7a5026'),
  ].join('')
  return `<g transform="translate(${x} ${y}) scale(${size})">${drawn}</g>`
}
