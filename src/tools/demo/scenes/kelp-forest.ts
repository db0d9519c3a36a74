import { fadeDown } from '../drawing/fades'
import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, glow, ground, group, path, polygon, rect, sky, times } from '../drawing/shapes'

/** A diver between tall kelp, light falling through the surface. */
export const draw: Scene = () => [
  sky([[0, '#c9edc6'], [0.2, '#66c4ac'], [0.58, '#1f8087'], [1, '#0a3a4c']]),
  glow(520, -30, 440, '#fffbd8', 0.95),
  fadeDown('shaft', [[0, '#fffbd8', 0.5], [1, '#fffbd8', 0]]),
  [[430, 60, 150, 300], [500, 50, 440, 570], [560, 70, 690, 880]].map(([x, w, a, b]) => polygon([[x!, -10], [x! + w!, -10], [b!, 520], [a!, 520]], 'url(#shaft)')).join(''),
  [30, 160, 345, 655, 830, 940].map((x, i) => kelp(x, 0.56, '#3a9886', 8, i % 2 ? 1 : -1)).join(''),
  ground([[-20, 470], [200, 488], [460, 464], [760, 490], [980, 466]], '#136069'),
  times(11, i => fish(396 + (i % 5) * 50 + (i >> 2) * 14, 92 + (i % 3) * 26 + (i >> 2) * 14)),
  [230, 760].map((x, i) => kelp(x, 0.92, i ? '#8a9a35' : '#74892f', 6, i ? 1 : -1)).join(''),
  diver(490, 318),
  kelp(70, 1.5, '#24441f', 4, 1), kelp(900, 1.6, '#1d3a24', 4, -1),
  ground([[-20, 508], [140, 494], [330, 524], [560, 532], [760, 512], [900, 490], [980, 500]], '#072733'),
].join('')

/** A stem from the seabed to the surface, with blades that stream upward on both sides. */
function kelp(x: number, scale: number, colour: string, pairs: number, lean: number): string {
  const sway = (up: number): number => x + lean * Math.sin(up / (150 * scale)) * 22 * scale
  const stem = Array.from({ length: 20 }, (_, i) => `${i ? 'L' : 'M'}${Math.round(sway(i * 30))},${540 - i * 30}`).join(' ')
  const blades = times(pairs * 2, i => {
    const up = 90 * scale + ((i + 0.5) * 520) / (pairs * 2)
    const side = i % 2 ? 1 : -1
    const blade = circle(5, -5, 6, colour) + path('M2,0 C20,-30 48,-22 60,-58 C70,-86 64,-104 74,-128 C88,-100 90,-74 78,-46 C66,-18 40,4 2,0 Z', colour) + path('M6,-3 C40,-20 62,-40 72,-110', 'none', 'stroke="#ffffff" stroke-width="2.5" opacity="0.16"')
    return group(blade, `transform="translate(${Math.round(sway(up))} ${Math.round(540 - up)}) scale(${side * scale} ${scale})"`)
  })
  return path(stem, 'none', `stroke="${colour}" stroke-width="${12 * scale}" stroke-linejoin="round"`) + blades
}

function fish(x: number, y: number): string {
  return path(`M${x},${y} q14,-10 30,0 l10,-7 v14 l-10,-7 q-16,10 -30,0 Z`, paint.teal, 'opacity="0.85"')
}

function diver(x: number, y: number): string {
  const suit = '#0b1c2a'
  const parts = [
    limb([[-44, -4], [-86, -16], [-122, -30]], suit, 19), path('M-114,-40 L-176,-78 Q-196,-82 -192,-66 L-180,-48 L-116,-20 Z', paint.ember),
    limb([[-44, 6], [-90, 14], [-130, 8]], suit, 21), path('M-124,-4 L-190,-12 Q-208,-8 -204,8 L-196,24 L-126,19 Z', paint.ember),
    limb([[-40, 0], [34, -4]], suit, 40), rect(-46, -46, 86, 27, paint.straw, 'rx="13"'), rect(-46, -46, 86, 10, '#ffe08a', 'rx="5"'), rect(38, -38, 12, 11, paint.stone), limb([[-34, 6], [22, 2]], paint.ember, 5),
    circle(66, -16, 22, suit), path('M74,-30 Q92,-28 92,-12 Q88,0 74,-2 Z', '#bdeeea'), path('M46,-32 C62,-58 100,-36 86,4', 'none', `stroke="${paint.ink}" stroke-width="5"`), circle(86, 4, 6, paint.stone),
    polygon([[98, 28], [136, 18], [144, 54], [106, 64]], '#fffaf0'), limb([[28, 6], [60, 40], [104, 42]], suit, 16), circle(106, 42, 8, '#d79a76'),
    times(6, i => circle(100 + (i % 2) * 16, -34 - i * 30, 4.5 + i * 2, '#effcf4', 'opacity="0.75"')),
  ]
  return group(parts.join(''), `transform="translate(${x} ${y}) rotate(-8) scale(1.22)"`)
}
