import { fadeAcross } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, glow, group, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** The clock on the tower of the Customs House, with the moon in its window. */
export const draw: Scene = random => [
  sky([[0, paint.plum], [0.55, '#8a4f5e'], [1, '#e09a6c']]),
  path('M-20,150 C120,120 200,150 330,134 C380,130 380,150 300,156 C180,166 80,168 -20,178 Z', '#b06a6a', 'opacity="0.7"'),
  path('M560,90 C680,60 800,84 980,64 L980,92 C840,110 700,100 560,104 Z', '#b06a6a', 'opacity="0.6"'),
  times(12, i => polygon([[i * 86 - 30, 560], [i * 86 - 30, 462 - (i % 3) * 24], [i * 86 + 14, 420 - (i % 3) * 24], [i * 86 + 58, 462 - (i % 3) * 24], [i * 86 + 58, 560]], i % 2 ? '#4a2438' : '#5a2c40')),
  times(22, i => rect(i * 43 - 12, 486 - (i % 6 >> 1) * 14, 13, 20, random.oneOf([paint.amber, paint.amber, '#3d1c30']))),
  fadeAcross('tower', [[0, '#c8633f'], [0.35, paint.brick], [1, '#6e2c2a']]),
  rect(230, -10, 500, 560, 'url(#tower)'),
  times(19, row => times(8 - (row % 2), i => rect(214 + i * 66 + (row % 2) * 33, row * 29, 60, 23, random.oneOf(['#c4603f', '#9a3f2c', '#8a372a', '#b04c34']), 'opacity="0.4"'))),
  rect(206, -10, 40, 560, '#a9855f'), rect(714, -10, 40, 560, '#5f4540'),
  times(10, row => rect(206, row * 58 - 12, row % 2 ? 44 : 64, 54, '#e2c194') + rect(row % 2 ? 710 : 690, row * 58 - 12, row % 2 ? 44 : 64, 54, '#937060')),
  circle(490, 280, 226, '#4a1c1e', 'opacity="0.55"'),
  circle(480, 268, 226, '#d9a441') + circle(480, 268, 211, '#7a4a20') + circle(480, 268, 204, paint.cream),
  path('M480,64 A204,204 0 0 1 684,268 A204,204 0 0 1 480,472 A230,230 0 0 0 640,268 A230,230 0 0 0 480,64 Z', '#e2c48c', 'opacity="0.6"'),
  group([
    times(60, i => i % 5 ? group(rect(-1.5, -194, 3, 10, paint.dusk), `transform="rotate(${i * 6})"`) : ''),
    times(12, i => group(rect(i % 3 ? -5 : -8, -194, i % 3 ? 10 : 16, 36, paint.dusk), `transform="rotate(${i * 30})"`)),
    circle(0, 86, 64, '#d9a441') + circle(0, 86, 56, '#152c52'),
    glow(0, 86, 56, '#fff2c8', 0.6),
    circle(0, 86, 34, '#fff4d8') + circle(-10, 76, 7, '#e6d2a4') + circle(12, 92, 9, '#e6d2a4') + circle(-6, 102, 4, '#e6d2a4'),
    group(line([0, 30], [0, -140], paint.teal, 6) + path('M0,-182 L22,-140 C10,-148 -10,-148 -22,-140 Z', paint.teal), 'transform="rotate(332)"'),
    group(path('M-8,34 L-11,-90 L0,-128 L11,-90 L8,34 Z', paint.night), 'transform="rotate(276)"'),
    group(path('M-6,40 L-8,-150 L0,-188 L8,-150 L6,40 Z', paint.night), 'transform="rotate(68)"'),
    circle(0, 0, 17, '#d9a441') + circle(0, 0, 7, paint.rust),
  ].join(''), 'transform="translate(480 268)"'),
].join('')
