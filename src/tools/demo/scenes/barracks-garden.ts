import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, line, path, polygon, rect, sky, times } from '../drawing/shapes'

const far = 214

/** Rows of vegetables run up to the red-brick barracks. */
export const draw: Scene = () => [
  sky([[0, '#9cc7c4'], [0.3, '#e9e4c4'], [0.5, paint.cream]]),
  circle(120, 170, 110, '#7c9a5c'), circle(30, 190, 100, '#5f8050'), circle(860, 170, 120, '#7c9a5c'), circle(950, 190, 100, '#5f8050'),
  polygon([[120, 106], [176, 40], [784, 40], [840, 106]], paint.slate), polygon([[120, 106], [176, 40], [480, 40], [480, 106]], '#3f5f7c'),
  times(4, i => rect(240 + i * 152, 18, 26, 40, paint.rust)),
  rect(136, 104, 688, 170, paint.brick), rect(136, 104, 688, 12, paint.rust), rect(136, 184, 688, 5, '#c86a4c'), rect(136, 252, 688, 22, paint.stone),
  times(10, i => [128, 200].map(y => opening((i < 5 ? 156 : 282) + i * 54, y)).join('')),
  polygon([[420, 106], [480, 62], [540, 106]], '#c86a4c'), rect(430, 104, 100, 170, '#b9543a'), circle(480, 92, 11, paint.cream), opening(466, 128), path('M452,274 L452,222 C452,190 508,190 508,222 L508,274 Z', paint.pine), line([480, 200], [480, 274], '#223529', 2),
  path('M-20,286 L-20,254 C60,246 120,262 200,256 L430,262 L430,286 Z M530,286 L530,262 L760,256 C840,262 900,246 980,254 L980,286 Z', '#3d5a38'),
  rect(0, 276, 960, 264, '#d9b67c'),
  times(7, i => strip(-720 + i * 320, -500 + i * 320, paint.wood) + strip(-530 + i * 320, -500 + i * 320, '#4f3526')),
  times(7, i => row(-610 + i * 320, i % 2 ? carrotTop : cabbage)),
  person(724, 448, 200, { coat: paint.dusk, legs: '#4a5a3c', hat: paint.straw }, [-18, -50], [27, -56]),
  ellipse(724, 270, 34, 6, paint.straw),
  polygon([[754, 348], [802, 348], [806, 394], [750, 394]], paint.haze), line([804, 380], [844, 344], paint.haze, 8), circle(846, 340, 10, paint.slate),
  path('M758,350 C762,318 794,318 798,350', 'none', `stroke="${paint.slate}" stroke-width="6"`),
  times(4, i => line([850 + i * 5, 342 + i * 2], [862 + i * 13, 392 - i * 2], '#d5e8e6', 3)),
].join('')

/** Where a line along the ground that meets the picture's foot at `foot` stands at height `y`. */
function along(foot: number, y: number): number {
  return 480 + ((foot - 480) * (y - far)) / (540 - far)
}

function opening(x: number, y: number): string {
  return rect(x, y, 28, 40, paint.cream) + rect(x + 3, y + 3, 22, 34, '#4a6a80') + rect(x + 12.5, y, 3, 40, paint.cream) + rect(x, y + 18, 28, 3, paint.cream)
}

function strip(from: number, to: number, fill: string): string {
  return polygon([[along(from, 292), 292], [along(to, 292), 292], [along(to, 560), 560], [along(from, 560), 560]], fill)
}

function row(foot: number, plant: (x: number, y: number, size: number) => string): string {
  return times(11, i => {
    const y = far + 88 * 1.142 ** i
    return plant(along(foot, y), y, (y - far) / (540 - far))
  })
}

function cabbage(x: number, y: number, size: number): string {
  const leaf = (aside: number, up: number, wide: number, colour: string): string => ellipse(x + aside * size, y - up * size, wide * size, wide * size * 0.62, colour)
  return leaf(0, -8, 105, '#4c7a4a') + leaf(-21, 17, 76, '#6d9c5a') + leaf(18, 20, 70, '#8fb96c') + circle(x, y - 28 * size, 39 * size, '#b9d48a')
}

function carrotTop(x: number, y: number, size: number): string {
  return times(7, i => path(`M${x - 2},${y} Q${x + (i - 3) * 14 * size},${y - 72 * size} ${x + (i - 3) * 26 * size},${y - (90 - Math.abs(i - 3) * 12) * size}`, 'none', `stroke="${i % 2 ? '#3f7a3c' : '#5f9a48'}" stroke-width="${11 * size}" stroke-linecap="round"`))
}
