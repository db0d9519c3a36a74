import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Random } from '../drawing/random'
import type { Scene } from '../drawing/scene'
import { circle, curve, ellipse, ground, group, house, line, path, rect, sky, times, type Point } from '../drawing/shapes'

const swells = ['#8fd0b4', '#67bb9e', '#45a58a', '#2b8f78', '#1d7767', '#14615a']
const caps = [paint.ember, paint.straw, '#e4503c', '#fbf3e2', '#9bd65f']

/** Bright caps in a green sea below the stone steps. */
export const draw: Scene = random => [
  sky([[0, '#f6d9a8'], [0.22, '#fbf0d6'], [1, '#fbf0d6']]),
  ground([[-20, 100], [160, 70], [330, 84], [560, 104], [980, 110]], '#b5c9b6'),
  rect(-20, 112, 1000, 440, swells[0]!),
  steps(),
  swells.map((colour, i) => swell(random, 118 + i * 24 + i * i * 9, 4 + i * 3, colour) + [5, 5, 4, 3, 2, 0].slice(i, i + 1).map(count => times(count, at => {
    const size = 9 + i * 5 + i * i * 1.7
    const x = 40 + ((at + 0.5 * (i % 2)) * 900) / count + random.between(-60, 60)
    return swimmer(i < 2 ? x * 0.66 : x, 138 + i * 25 + i * i * 9 + random.between(-4, 8), size, caps[(at * 2 + i) % 5]!)
  })).join('')).join(''),
  circle(846, 236, 26, paint.straw), ellipse(846, 256, 40, 7, paint.foam, 'opacity="0.8"'), rect(839, 196, 14, 20, '#c98d24'),
  swimmer(300, 424, 108, paint.ember, true), swimmer(720, 446, 92, paint.straw, true),
  swell(random, 506, 14, '#0e4b48'),
].join('')

function swell(random: Random, y: number, rise: number, colour: string): string {
  const top = Array.from({ length: 8 }, (_, i): Point => [-20 + i * 143, y + (i % 2 ? -rise : rise) + random.between(-rise / 2, rise / 2)])
  return ground(top, colour) + curve(top, '#dff2e4', 1 + rise / 7, 'opacity="0.45"')
}

function steps(): string {
  const stairs = times(6, i => rect(610 + i * 22, 132 - i * 17, 400, 18, i % 2 ? '#c9c3ae' : '#ded8c2'))
  const wall = rect(742, 18, 240, 108, '#9a9a88') + times(7, i => rect(750 + (i % 4) * 62, 56 + (i >> 2) * 34, 54, 28, '#a7a794', 'rx="4"'))
  const rail = line([628, 92], [744, 4], '#3f5a58', 4) + times(4, i => line([628 + i * 38, 92 - i * 29], [628 + i * 38, 128 - i * 29], '#3f5a58', 4))
  return wall + stairs + rail + house(800, 20, 70, 50, '#e9b48a', paint.brick, '#fff')
}

function swimmer(x: number, y: number, size: number, cap: string, near = false): string {
  const skin = near ? '#dd9f7c' : '#d3936f'
  const face = near ? group(path('M-51,-12 Q0,0 51,-12 V2 Q0,12 -51,2 Z', '#20454a') + ellipse(-20, 2, 18, 12, '#12343a') + ellipse(20, 2, 18, 12, '#12343a') + ellipse(-24, -2, 6, 4, '#9fdcd0') + ellipse(16, -2, 6, 4, '#9fdcd0') + path('M-15,33 Q0,44 15,33', 'none', 'stroke="#9c4f3c" stroke-width="5" stroke-linecap="round"'), `transform="translate(${x} ${y}) scale(${size / 108})"`) : ''
  const arm = near ? limb([[x + size * 0.8, y + size * 0.66], [x + size * 1.24, y - size * 0.1], [x + size * 1.7, y + size * 0.64]], '#cf8f6c', size * 0.26) : ''
  return [
    arm, ellipse(x, y + size * 0.72, size * 0.98, size * 0.32, '#cf8f6c'), ellipse(x, y, size * 0.47, size * 0.6, skin),
    path(`M${x - size * 0.5},${y - size * 0.1} C${x - size * 0.54},${y - size * 0.88} ${x + size * 0.54},${y - size * 0.88} ${x + size * 0.5},${y - size * 0.1} Q${x},${y - size * 0.24} ${x - size * 0.5},${y - size * 0.1} Z`, cap), face,
    path(`M${x - size * 0.3},${y - size * 0.42} Q${x - size * 0.2},${y - size * 0.6} ${x},${y - size * 0.62}`, 'none', `stroke="#ffffff" stroke-width="${size * 0.07}" stroke-linecap="round" opacity="0.55"`),
    path(`M${x - size * 1.3},${y + size * 0.8} Q${x},${y + size * 0.62} ${x + size * 1.3},${y + size * 0.8} Q${x + size * 2},${y + size * 0.9} ${x},${y + size * 1.06} Q${x - size * 2},${y + size * 0.9} ${x - size * 1.3},${y + size * 0.8} Z`, '#d9efe4', 'opacity="0.9"'),
  ].join('')
}
