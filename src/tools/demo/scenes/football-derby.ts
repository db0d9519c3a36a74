import { fadeDown } from '../drawing/fades'
import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, ground, group, line, path, polygon, rect, sky, times, type Point } from '../drawing/shapes'

const marks = [[0.03, 0.04, 0.97, 0.04], [0.03, 0.96, 0.97, 0.96], [0.03, 0.04, 0.03, 0.96], [0.97, 0.04, 0.97, 0.96], [0.5, 0.04, 0.5, 0.96], [0.03, 0.24, 0.17, 0.24], [0.17, 0.24, 0.17, 0.76], [0.17, 0.76, 0.03, 0.76], [0.97, 0.24, 0.83, 0.24], [0.83, 0.24, 0.83, 0.76], [0.83, 0.76, 0.97, 0.76]] as const
const places = [[0.12, 0.5], [0.22, 0.3], [0.26, 0.7], [0.36, 0.16], [0.4, 0.5], [0.46, 0.3], [0.6, 0.62], [0.64, 0.24], [0.7, 0.44], [0.74, 0.52], [0.79, 0.34], [0.8, 0.66], [0.9, 0.5]] as const

/** A bright pitch under floodlights, seen over a railway line. */
export const draw: Scene = random => [
  sky([[0, '#0a1a33'], [0.42, '#1f5566'], [1, '#1f5566']]),
  fadeDown('beam', [[0, '#fff6d0', 0.3], [1, '#fff6d0', 0]]),
  ground([[-20, 224], [260, 196], [640, 216], [980, 190]], '#0e2a3a'),
  polygon([[146, 268], [168, 168], [792, 168], [814, 268]], '#1c2f47'),
  times(3, row => times(38 + row * 2, i => circle(184 + row * -7 + i * (15.8 - row * 0.25) + random.between(-3, 3), 196 + row * 24 + random.between(-3, 3), 5.5, random.oneOf([paint.brick, paint.cream, paint.ember, '#56718a', '#2c425c'])))),
  polygon([[132, 182], [178, 132], [782, 132], [828, 182]], paint.brick), rect(132, 180, 696, 9, paint.rust),
  polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], '#3c9b46'),
  times(6, i => polygon([at(i / 6, 0), at(i / 6 + 1 / 12, 0), at(i / 6 + 1 / 12, 1), at(i / 6, 1)], '#54b558')),
  marks.map(([a, b, c, d]) => line(at(a, b), at(c, d), '#eafbe0', 3)).join(''), ellipse(480, 342, 84, 30, 'none', 'stroke="#eafbe0" stroke-width="3"'),
  goal(0.03, -1), goal(0.97, 1),
  places.map(([x, y], i) => player(at(x, y), i % 2 ? paint.snow : '#e5402f')).join(''), circle(...at(0.71, 0.6), 5, '#ffffff'),
  polygon([[50, 60], [118, 60], [600, 462], [120, 462]], 'url(#beam)'), polygon([[842, 60], [910, 60], [840, 462], [360, 462]], 'url(#beam)'), mast(84, 290), mast(876, 290),
  ground([[-20, 448], [240, 457], [520, 450], [760, 458], [980, 447]], '#0b1d22'),
  times(15, i => polygon([[i * 72 - 24, 490], [i * 72 + 6, 490], [i * 72 - 4, 530], [i * 72 - 42, 530]], '#4a3830')), rect(-20, 492, 1000, 6, '#9fb4bb'), rect(-20, 516, 1000, 10, '#d3dedd'),
  watcher(300, 1.2, '#132c46', '#e5402f'), watcher(382, 0.86, '#23435c', paint.straw), watcher(846, 1.12, '#2b2038', '#5fb3c4'),
].join('')

/** A place on the pitch, across and towards the viewer, each 0..1. */
function at(across: number, near: number): Point {
  const left = 196 - near ** 1.2 * 236
  return [left + across * (960 - 2 * left), 268 + near ** 1.2 * 192]
}

function player([x, y]: Point, shirt: string): string {
  return group(ellipse(10, 0, 17, 4, '#1d5a2c', 'opacity="0.6"') + limb([[-8, -1], [0, -17], [9, -2]], '#17232e', 5.5) + limb([[-11, -22], [-6, -33], [6, -33], [12, -23]], shirt, 5) + rect(-7, -36, 14, 20, shirt, 'rx="4"') + circle(0, -42, 5.6, '#d19a72'), `transform="translate(${x} ${y}) scale(${(y - 90) / 270})"`)
}

function goal(across: number, side: number): string {
  const [far, near] = [at(across, 0.4), at(across, 0.62)]
  const net = polygon([[far[0], far[1] - 30], [near[0], near[1] - 38], [near[0] + side * 26, near[1] - 4], [far[0] + side * 22, far[1] - 2]], '#ffffff', 'opacity="0.25"')
  return net + path(`M${far[0]},${far[1]} v-30 L${near[0]},${near[1] - 38} v38`, 'none', 'stroke="#ffffff" stroke-width="4"')
}

function mast(x: number, foot: number): string {
  return line([x - 16, foot], [x - 3, 80], '#7f99a8', 5) + line([x + 16, foot], [x + 3, 80], '#7f99a8', 5) + times(5, i => line([x - 13 + i * 2, foot - i * 38], [x + 11 - i * 2, foot - 34 - i * 38], '#7f99a8', 3)) + glow(x, 66, 170, '#fff6d0', 0.95) + rect(x - 56, 30, 112, 70, '#31475a', 'rx="5"') + times(12, i => circle(x - 39 + (i % 4) * 26, 45 + (i >> 2) * 20, 9, '#fffdf0'))
}

function watcher(x: number, scale: number, coat: string, scarf: string): string {
  return group(path('M-42,0 C-46,-50 -44,-92 -22,-102 Q0,-110 22,-102 C44,-92 46,-50 42,0 Z', coat) + circle(0, -130, 23, '#5a3a2a') + path('M-25,-122 C-28,-168 28,-168 25,-122 Q0,-114 -25,-122 Z', scarf) + path('M-26,-124 Q0,-115 26,-124 L26,-134 Q0,-124 -26,-134 Z', '#ffffff', 'opacity="0.3"') + circle(0, -160, 8, scarf) + path('M-26,-98 Q0,-88 26,-98 L25,-114 Q0,-104 -25,-114 Z', scarf) + path('M8,-94 L24,-98 L26,-52 L12,-50 Z', scarf), `transform="translate(${x} 548) scale(${scale})"`)
}
