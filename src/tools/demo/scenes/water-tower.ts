import { fadeAcross } from '../drawing/fades'
import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { ellipse, ground, group, house, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** The brick water tower on its green hill, in scaffolding. */
export const draw: Scene = random => [
  sky([[0, '#6fb0b8'], [0.5, '#bcd9cf'], [0.85, paint.cream], [1, paint.cream]]),
  cloud(190, 130, 1.1), cloud(810, 210, 0.9), cloud(700, 60, 0.5),
  rect(-20, 372, 1000, 40, '#5f9aa5'),
  ground([[-20, 396], [140, 384], [300, 398], [620, 392], [800, 380], [980, 398]], '#7f9a6a'),
  times(11, i => house(10 + (i * 83) % 270, 414 + i * 3, 40, random.between(26, 44), random.oneOf([paint.cream, paint.sand, '#e6d6b8']), random.oneOf([paint.brick, paint.rust]), paint.slate)),
  ground([[-20, 470], [200, 452], [400, 410], [560, 398], [760, 424], [980, 486]], '#6f8f4c'),
  ellipse(590, 428, 170, 22, '#3d5a36', 'opacity="0.55"'),
  fadeAcross('brick', [[0, '#d0714a'], [0.4, paint.brick], [1, paint.rust]]),
  polygon([[462, 430], [478, 214], [622, 214], [638, 430]], 'url(#brick)'),
  rect(456, 420, 188, 14, paint.stone),
  times(3, i => path(`M${490 + i * 44},400 L${492 + i * 42},272 A15,18 0 0 1 ${522 + i * 42},272 L${522 + i * 44},400 Z`, '#6a2d22') + rect(500 + i * 43, 290, 12, 70, '#2c2a33')),
  path('M532,434 L532,384 A17,17 0 0 1 566,384 L566,434 Z', paint.pine),
  polygon([[438, 200], [662, 200], [628, 238], [472, 238]], '#7d3325'), times(9, i => polygon([[444 + i * 24.5, 204], [458 + i * 24.5, 204], [481 + i * 17.5, 236], [473 + i * 17.5, 236]], '#b5573a')),
  rect(438, 96, 224, 108, 'url(#brick)'), rect(432, 194, 236, 12, paint.sand), rect(432, 90, 236, 12, paint.sand),
  times(5, i => path(`M${456 + i * 42},180 L${456 + i * 42},132 A10,12 0 0 1 ${476 + i * 42},132 L${476 + i * 42},180 Z`, '#5c2820')),
  polygon([[424, 92], [550, 14], [676, 92]], paint.slate), polygon([[550, 14], [676, 92], [574, 92]], paint.dusk), line([550, 16], [550, -6], paint.night, 5),
  group(scaffold, ''),
  person(424, 206, 46, { coat: paint.ember, legs: paint.dusk, hat: paint.straw }, [-15, -44], [22, -80]), person(446, 314, 46, { coat: paint.straw, legs: paint.dusk, hat: paint.snow }),
  ground([[-20, 520], [180, 496], [420, 470], [700, 494], [980, 540]], '#4f7040'),
  times(30, () => {
    const x = random.between(0, 960)
    const y = random.between(512, 536)
    return line([x, y], [x + 4, y - random.between(8, 16)], '#6f9450', 3)
  }),
  path('M540,430 L562,430 C600,452 560,470 516,486 C440,508 480,530 530,560 L660,560 C580,526 540,512 600,490 C670,466 640,446 590,430 Z', '#e6d3a0'),
].join('')

const scaffold = [
  rect(404, 150, 60, 156, '#2f7f80', 'opacity="0.5"'),
  times(4, i => line([400 + i * 34, i < 2 ? 70 : 84], [400 + i * 34, 436 - i * 3], '#3a3f4a', 4.5)),
  times(7, i => line([392, 98 + i * 54], [510, 98 + i * 54], '#3a3f4a', 4) + rect(392, 98 + i * 54, 118, 7, paint.sand)),
  times(6, i => line([i % 2 ? 400 : 502, 98 + i * 54], [i % 2 ? 502 : 400, 152 + i * 54], '#3a3f4a', 2.5)),
].join('')

function cloud(x: number, y: number, size: number): string {
  return group(path('M-160,40 C-190,0 -130,-24 -104,-12 C-96,-70 -10,-80 10,-36 C50,-66 110,-40 100,0 C150,-10 180,20 160,40 Z', '#fdf3d8') + path('M-160,40 C-120,24 -60,34 0,24 C60,16 120,30 160,40 Z', '#dfe6d4'), `transform="translate(${x} ${y}) scale(${size})"`)
}
