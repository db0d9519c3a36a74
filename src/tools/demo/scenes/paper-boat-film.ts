import { clipped } from '../drawing/clipped'
import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, group, path, polygon, rect, times } from '../drawing/shapes'

const walls = ['#d98c8c', '#f3d694', '#b9d0c4', '#e7a86c', '#8fb6c4', '#d3685a']
const puddle = 'M70,300 C70,230 130,236 190,214 C270,184 420,176 520,182 C640,176 790,176 850,226 C890,260 930,270 926,340 C924,400 940,440 860,468 C760,502 640,490 540,506 C420,522 260,520 170,478 C90,450 40,430 50,370 C54,340 70,330 70,300 Z'

/** Folded boats on a puddle in which the houses stand upside down. */
export const draw: Scene = random => [
  rect(0, 0, 960, 540, '#4d465c'), street(),
  times(9, row => times(16, i => rect(i * (62 + row * 9) - 40 - row * 50 - (row % 2) * 34, 134 + row * row * 2.6 + row * 24, 56 + row * 8, 21 + row * 4.8, random.oneOf(['#625a72', '#6b6379', '#585068', '#746c82']), 'rx="9"'))),
  path(puddle, '#332b44', 'transform="translate(0 -6)"'),
  clipped('water', path(puddle, '#fff'), [
    fadeDown('sky', [[0, '#a9d3e2'], [0.7, '#bfe2ea'], [1, '#fdf2d6']]), rect(0, 130, 960, 410, 'url(#sky)'),
    group(street(), 'transform="matrix(1 0 0 -1 0 266)"'), rect(0, 130, 960, 410, '#2f3f78', 'opacity="0.13"'),
    boat(806, 268, 0.42, '#fffdf4', '#dfe3df'), boat(616, 322, 0.66, '#f7d98c', '#e0b75c'), boat(180, 300, 0.5, '#f6c0b4', '#dd9a90'), boat(380, 428, 1.35, '#fffdf6', '#d5dcdc'),
  ].join('')),
].join('')

/** The row of houses, standing on 133, with a flight of steps between them. */
function street(): string {
  return walls.map((wall, i) => {
    const x = i * 168 - 24
    const top = 133 - [236, 262, 0, 248, 276, 240][i]!
    if (i === 2) return rect(x + 44, -122, 84, 110, '#c98a9c') + polygon([[x + 36, -122], [x + 86, -170], [x + 136, -122]], paint.plum) + rect(x + 70, -96, 32, 40, '#fff2c4') + rect(x - 2, -20, 172, 153, '#7d7288') + times(9, at => rect(x + at * 5, 133 - (at + 1) * 17, 168 - at * 10, 17, at % 2 ? '#a79db0' : '#c3b9c6'))
    const panes = [20, 98].map(at => rect(x + at, -54, 44, 58, '#51668a') + rect(x + at + 20, -54, 4, 58, paint.snow)).join('')
    return rect(x - 1, top, 170, 133 - top, wall) + polygon([[x - 8, top], [x + 84, top - 84], [x + 176, top]], paint.plum) + circle(x + 84, top - 20, 16, '#fff2c4') + panes + rect(x + 20, 39, 46, 94, '#3b3550') + circle(x + 58, 90, 4, paint.straw) + rect(x + 94, 44, 50, 46, '#fff2c4') + rect(x + 88, 90, 62, 8, paint.snow)
  }).join('')
}

function boat(x: number, y: number, scale: number, light: string, dark: string): string {
  const folded = polygon([[-62, -30], [0, -122], [62, -30], [0, -16]], light) + polygon([[0, -122], [62, -30], [0, -16]], dark) + polygon([[-108, -66], [0, -26], [0, 0], [-60, 0]], light) + polygon([[108, -66], [0, -26], [0, 0], [60, 0]], dark) + path('M-108,-66 L0,-26 L108,-66', 'none', 'stroke="#8d93a0" stroke-width="2.5" stroke-linejoin="round" opacity="0.7"')
  const rings = ellipse(0, 3, 92, 10, 'none', 'stroke="#ffffff" stroke-width="3" opacity="0.7"') + ellipse(0, 5, 132, 17, 'none', 'stroke="#ffffff" stroke-width="2" opacity="0.4"')
  return group(group(folded, 'transform="scale(1 -0.62)" opacity="0.42"') + rings + folded, `transform="translate(${x} ${y}) scale(${scale})"`)
}
