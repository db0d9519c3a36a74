import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, line, path, polygon, rect, ripples, sky, times, width, type Point } from '../drawing/shapes'

/** The grey minesweeper at the quay, dressed with bunting. */
export const draw: Scene = random => [
  sky([[0, '#8fb3c0'], [0.45, '#bcd0d4'], [0.75, '#f0e4cc'], [1, paint.snow]]),
  path('M-20,250 C60,200 130,220 170,180 C230,110 330,140 350,180 C420,120 520,150 560,210 C640,170 760,190 800,240 C860,210 940,220 980,240 L980,360 L-20,360 Z', '#c9d8d9'),
  times(14, i => polygon([[i * 74 - 30, 380], [i * 74 - 30, 322 - (i * 7) % 24], [i * 74 + 8, 296 - (i * 7) % 24], [i * 74 + 46, 322 - (i * 7) % 24], [i * 74 + 46, 380]], i % 2 ? '#93abb3' : '#a1b6bb')),
  fadeDown('sea', [[0, '#8fb0b4'], [1, '#3f6f7c']]), rect(0, 366, width, 190, 'url(#sea)'),
  ripples(random, 372, 500, 44, paint.snow, 0.45),
  path('M258,452 L880,410 L880,440 L700,470 L420,506 L300,500 Z', '#37525f', 'opacity="0.6"'),
  ship,
  bunting([184, 132], [440, 20], 9), bunting([440, 20], [872, 232], 14),
  polygon([[-20, 520], [980, 446], [980, 560], [-20, 560]], '#d8c7a2'), polygon([[-20, 520], [980, 446], [980, 462], [-20, 538]], paint.cream), 
  polygon([[676, 470], [640, 330], [662, 328], [716, 468]], '#7a6a55'), line([676, 440], [640, 300], paint.slate, 3),
  path('M100,518 L104,484 L132,482 L136,516 Z', paint.night) + rect(96, 474, 44, 12, paint.night, 'rx="6"'),
  ellipse(206, 236, 9, 6, paint.night), path('M206,236 Q150,430 118,484', 'none', `stroke="${paint.wood}" stroke-width="5"`),
  [[756, 496, 96], [800, 506, 104], [834, 504, 62], [890, 494, 98], [590, 506, 92], [552, 508, 60]].map(([x, y, tall], i) => person(x!, y!, tall!, { coat: coats[i]!, legs: paint.night, hat: hats[i % 3]! }, i % 3 ? [-15, -44] : [-26, -102], i === 5 ? [24, -106] : [15, -44])).join(''),
].join('')

const coats = [paint.brick, paint.teal, paint.straw, paint.plum, paint.ember, paint.straw]
const hats = [paint.night, paint.wood, paint.brick]

const ship = [
  line([184, 130], [190, 184], paint.slate, 5), line([874, 228], [874, 320], paint.slate, 5),
  path('M594,270 L600,170 L664,176 L664,334 L600,330 Z', '#7d8f98'), path('M597,196 L599,170 L664,176 L664,200 Z', paint.dusk),
  path('M427,110 L436,22 L444,22 L455,110 Z', paint.slate), line([404, 62], [480, 66], paint.slate, 5), line([436, 84], [474, 84], paint.slate, 4), rect(412, 40, 56, 9, '#5c7180', 'rx="3"'),
  polygon([[356, 232], [356, 114], [566, 132], [566, 290]], '#93a5ab'), polygon([[300, 214], [306, 120], [356, 114], [356, 232]], '#c7d2d2'),
  polygon([[384, 116], [384, 82], [500, 92], [500, 126]], '#9fb0b4'), polygon([[352, 114], [356, 86], [384, 82], [384, 116]], '#d3dcda'),
  polygon([[308, 146], [310, 128], [356, 124], [356, 144]], paint.dusk), polygon([[360, 144], [360, 124], [470, 134], [470, 154]], paint.dusk), polygon([[356, 114], [566, 132], [566, 140], [356, 122]], '#b9c7c9'),
  polygon([[500, 210], [528, 213], [528, 284], [500, 276]], '#64798a'), circle(430, 204, 12, paint.dusk), circle(470, 208, 12, paint.dusk),
  path('M760,330 L780,250 L800,330 Z', '#6d808b'), line([780, 256], [846, 236], '#6d808b', 8),
  path('M670,330 C676,306 700,304 720,310 L740,328 L740,340 L670,340 Z', paint.straw),
  path('M190,176 L128,204 C142,300 196,410 262,454 L290,454 L250,300 Z', '#dce3e0'),
  path('M190,176 C300,218 440,250 600,272 L604,316 C700,326 800,332 884,334 L880,412 L262,454 C236,370 208,280 190,176 Z', '#82969f'),
  path('M236,378 C440,384 660,376 882,364 L880,412 L262,454 C252,430 244,404 236,378 Z', '#6a7f8a'),
  path('M190,176 C300,218 440,250 600,272 L600,282 C440,262 300,230 192,190 Z', '#c7d2d2'), path('M604,316 C700,326 800,332 884,334 L884,343 C800,341 700,335 604,326 Z', '#b3c1c4'),
  path('M255,432 L880,396 L880,412 L262,454 Z', '#5b2f2c'),
  line([252, 256], [256, 300], paint.night, 6), path('M236,296 C244,320 270,320 278,296', 'none', `stroke="${paint.night}" stroke-width="6"`),
].join('')

/** Flags on a line. */
function bunting(from: Point, to: Point, count: number): string {
  const colours = [paint.brick, paint.straw, paint.snow, paint.teal, paint.ember, paint.dusk]
  const on = (way: number): Point => [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way + way * (1 - way) * 64]
  return path(`M${from} Q${(from[0] + to[0]) / 2},${(from[1] + to[1]) / 2 + 32} ${to}`, 'none', `stroke="${paint.slate}" stroke-width="2.5"`) + times(count, i => {
    const [[ax, ay], [bx, by]] = [on((i + 0.2) / count), on((i + 0.8) / count)]
    return polygon(i % 3 === 2 ? [[ax, ay], [bx, by], [(ax + bx) / 2, (ay + by) / 2 + 36]] : [[ax, ay], [bx, by], [bx, by + 27], [ax, ay + 27]], colours[i % 6]!)
  })
}
