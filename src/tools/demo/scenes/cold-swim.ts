import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Random } from '../drawing/random'
import type { Scene } from '../drawing/scene'
import { circle, curve, ellipse, ground, group, line, path, rect, sky, times, type Point } from '../drawing/shapes'

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
  swimmer(300, 424, 108, paint.ember, true), swimmer(706, 440, 90, paint.straw),
  swell(random, 506, 14, '#0e4b48'),
].join('')

function swell(random: Random, y: number, rise: number, colour: string): string {
  const top = Array.from({ length: 8 }, (_, i): Point => [-20 + i * 143, y + (i % 2 ? -rise : rise) + random.between(-rise / 2, rise / 2)])
  return ground(top, colour) + curve(top, '#dff2e4', 1 + rise / 7, 'opacity="0.45"')
}

function steps(): string {
  const stairs = times(6, i => rect(610 + i * 24, 130 - i * 18, 400, 19, i % 2 ? '#c9c3ae' : '#e2dcc6'))
  const rail = line([622, 92], [748, -2], '#3f5a58', 4) + times(4, i => line([622 + i * 40, 92 - i * 30], [622 + i * 40, 130 - i * 30], '#3f5a58', 4))
  return stairs + rail + person(822, 58, 52, { coat: paint.ember, legs: '#d3936f', hat: paint.straw }) + person(880, 76, 54, { coat: paint.teal, legs: '#d3936f', hat: '#fbf3e2' }, [-15, -44], [20, -92]) + person(764, 94, 56, { coat: paint.plum, legs: '#d3936f', hat: '#e4503c' })
}

/** A head of 108 is drawn at full size; those far off are too small for a face. */
function swimmer(x: number, y: number, size: number, cap: string, waves = false): string {
  const face = path('M-51,-12 Q0,0 51,-12 V2 Q0,12 -51,2 Z', '#20454a') + ellipse(-20, 2, 18, 12, '#12343a') + ellipse(20, 2, 18, 12, '#12343a') + ellipse(-24, -2, 6, 4, '#9fdcd0') + ellipse(16, -2, 6, 4, '#9fdcd0') + path('M-15,33 Q0,44 15,33', 'none', 'stroke="#9c4f3c" stroke-width="5" stroke-linecap="round"')
  const parts = [
    waves ? limb([[78, 78], [128, 30], [118, -66]], '#cf8f6c', 25) + ellipse(117, -80, 16, 20, '#dd9f7c') : '',
    path('M-106,90 C-104,58 -60,52 -30,50 H30 C60,52 104,58 106,90 Z', '#cf8f6c'), ellipse(0, 0, 51, 65, '#dd9f7c'), size > 26 ? face : '',
    path('M-54,-11 C-58,-95 58,-95 54,-11 Q0,-26 -54,-11 Z', cap), path('M-32,-46 Q-22,-64 0,-67', 'none', 'stroke="#ffffff" stroke-width="8" stroke-linecap="round" opacity="0.55"'),
    path('M-138,92 Q-70,80 0,90 Q70,80 138,92 Q70,104 0,102 Q-70,104 -138,92 Z', '#d9efe4'),
  ]
  return group(parts.join(''), `transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${(size / 108).toFixed(2)})"`)
}
