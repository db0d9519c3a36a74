import { farGull } from '../drawing/gulls'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, line, path, type Point, polygon, rect, sky, times } from '../drawing/shapes'

const blue = '#1c68c8'
const shade = '#124a96'
const light = '#4a92e6'

/** The harbour's bright blue crane lifts a crate. */
export const draw: Scene = random => [
  sky([[0, '#dfeae0'], [0.5, '#f4efd9'], [0.85, '#f8e0b8']]),
  circle(650, 214, 176, '#fbf6e4'),
  path('M-20,150 C60,130 120,160 200,146 C260,140 300,156 320,166 C200,180 80,170 -20,176 Z', '#fffaf0', 'opacity="0.9"'),
  path('M700,96 C780,80 840,104 980,86 L980,112 C860,122 760,110 700,96 Z', '#fffaf0', 'opacity="0.9"'),
  times(9, i => {
    const [x, tall] = [i * 112 - 40, random.between(44, 84)]
    return polygon([[x, 480], [x, 450 - tall], [x + 56, 420 - tall], [x + 113, 450 - tall], [x + 113, 480]], random.oneOf(['#d9c3a0', '#cfb896', '#e0cda9']))
  }),
  rect(0, 462, 960, 80, '#c9b892'), rect(0, 460, 960, 8, '#e9dcbb'), rect(0, 512, 960, 16, '#8b8578'), rect(0, 526, 960, 20, '#3f8f98'),
  path('M-20,452 L214,452 C232,452 240,446 252,440 L226,560 L-20,560 Z', '#1f5560'), path('M-20,452 L214,452 C232,452 240,446 252,440 L249,454 C236,462 226,466 210,466 L-20,466 Z', paint.snow), rect(-20, 516, 253, 40, paint.brick),
  ellipse(560, 508, 270, 12, '#6b655b', 'opacity="0.6"'),
  beam([690, 504], [628, 318], 22, shade), beam([432, 504], [480, 318], 22, shade),
  beam([752, 512], [664, 318], 34, blue), beam([370, 512], [444, 318], 34, blue), beam([378, 512], [450, 318], 8, light),
  line([412, 410], [548, 336], shade, 9), line([702, 410], [562, 336], shade, 9), rect(396, 402, 322, 24, blue), rect(396, 402, 322, 7, light),
  rect(344, 500, 58, 18, paint.night, 'rx="4"'), rect(722, 500, 62, 18, paint.night, 'rx="4"'),
  rect(420, 300, 272, 34, blue), rect(420, 300, 272, 9, light), rect(496, 282, 116, 20, shade),
  beam([548, 286], [510, 62], 13, blue), beam([624, 286], [524, 62], 13, shade), times(4, i => line([542 - i * 9, 244 - i * 46], [606 - i * 20, 244 - i * 46], shade, 7)),
  polygon([[540, 284], [540, 190], [716, 204], [716, 284]], blue), polygon([[546, 190], [716, 204], [716, 216], [546, 203]], light), times(3, i => rect(646 + i * 22, 232, 12, 38, shade)),
  polygon([[716, 214], [770, 218], [770, 290], [716, 284]], '#3c4a56'),
  jib(),
  polygon([[446, 284], [452, 206], [546, 206], [546, 284]], paint.snow), polygon([[440, 208], [450, 194], [552, 194], [552, 208]], blue), polygon([[454, 218], [496, 218], [496, 262], [450, 262]], '#33536e'), rect(504, 218, 34, 44, '#33536e'), polygon([[470, 218], [484, 218], [466, 262], [451, 262]], '#7fa6bd'),
  line([516, 60], [130, 52], paint.night, 4), line([516, 60], [320, 146], paint.night, 4), line([520, 60], [742, 216], paint.night, 4),
  circle(516, 60, 11, light), circle(128, 54, 11, light),
  line([120, 58], [120, 296], paint.night, 4), line([130, 58], [130, 296], paint.night, 4), rect(112, 290, 26, 22, paint.straw, 'rx="5"'),
  line([125, 314], [74, 352], paint.night, 3), line([125, 314], [176, 352], paint.night, 3),
  rect(64, 350, 122, 72, paint.ember), times(7, i => rect(72 + i * 16, 356, 6, 60, '#b9502a')), rect(64, 350, 122, 7, '#f4a06a'), rect(64, 416, 122, 7, '#8f3a20'),
  farGull(300, 330, 46, paint.slate), farGull(248, 362, 30, paint.slate), farGull(850, 300, 40, paint.slate),
].join('')

function beam(from: Point, to: Point, thick: number, colour: string): string {
  return polygon([[from[0] - thick / 2, from[1]], [from[0] + thick / 2, from[1]], [to[0] + thick / 2, to[1]], [to[0] - thick / 2, to[1]]], colour)
}

/** A lattice that tapers from the cabin up to the pulley. */
function jib(): string {
  const upper = (t: number): Point => [500 - 372 * t, 206 - 156 * t]
  const lower = (t: number): Point => [478 - 350 * t, 262 - 200 * t]
  const laces = times(9, i => line(upper(i / 9), lower((i + 0.5) / 9), shade, 5) + line(lower((i + 0.5) / 9), upper((i + 1) / 9), shade, 5))
  return laces + line(upper(0), upper(1), blue, 11) + line(lower(0), lower(1), blue, 11) + line(upper(0), upper(1), light, 3)
}
