import { fadeDown } from '../drawing/fades'
import { farGull } from '../drawing/gulls'
import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, group, line, path, polygon, rect, ripples, sky, times } from '../drawing/shapes'

/** A big red buoy that the sea has left on the beach. */
export const draw: Scene = random => [
  sky([[0, '#8ec6cf'], [0.28, '#cfe6df'], [0.4, '#f6ecd2']]),
  path('M560,150 C600,120 660,128 690,104 C730,76 800,84 820,112 C870,104 920,126 940,150 Z', '#f8f4e6', 'opacity="0.9"'),
  path('M40,176 C70,156 120,160 150,146 C190,134 230,150 250,176 Z', '#f8f4e6', 'opacity="0.8"'),
  rect(0, 204, 960, 100, '#4f9fa6'),
  ripples(random, 210, 260, 26, paint.foam, 0.6),
  path('M-20,250 C160,236 260,262 420,252 C600,240 760,264 980,246 L980,300 L-20,300 Z', paint.foam),
  path('M-20,262 C160,250 260,276 420,264 C600,254 760,278 980,260 L980,330 L-20,330 Z', '#b9a983'),
  path('M-20,286 C200,262 380,302 560,286 C720,272 860,296 980,282 L980,560 L-20,560 Z', paint.sand),
  path('M-20,360 C160,330 300,380 520,350 C700,330 860,360 980,340 L980,560 L-20,560 Z', '#ecd3a3'),
  times(46, () => ellipse(random.between(0, 960), random.between(330, 535), random.between(4, 14), 2, '#d2ad76', 'opacity="0.8"')),
  ellipse(560, 446, 300, 20, '#b98f58', 'opacity="0.8"'),
  [['7', ''], ['15', '9 21']].map(([thick, dashes]) => path('M206,306 C166,336 206,386 156,412 C106,436 116,470 60,480 C30,486 10,484 -20,494', 'none', `stroke="#6b4a34" stroke-width="${thick}" stroke-dasharray="${dashes}" stroke-linecap="round"`)).join(''),
  group(buoy(), 'transform="translate(290 318) rotate(11)"'),
  path('M190,470 C220,416 270,428 310,424 C370,420 400,442 470,440 C560,436 620,434 700,440 C770,442 800,456 860,470 C700,500 400,500 190,470 Z', '#ecd3a3'),
  path('M-20,520 C120,500 220,530 340,518 C420,512 470,528 520,524 C440,544 300,540 220,546 C120,552 60,530 -20,536 Z', '#7d7a48'), path('M620,530 C700,512 800,528 980,506 L980,520 C820,540 720,530 620,530 Z', '#7d7a48'),
  ellipse(870, 448, 70, 7, '#b98f58', 'opacity="0.7"'),
  person(886, 446, 166, { coat: paint.straw, legs: paint.dusk, hat: paint.straw }, [-22, -62], [15, -44]),
  dog(808, 452),
  farGull(440, 90, 60, paint.snow), farGull(520, 126, 40, paint.snow),
].join('')

/** The buoy on its side: its foot at the left, its lamp at the right. */
function buoy(): string {
  return [
    fadeDown('red', [[0, '#ef6a4f'], [0.3, '#d83a2b'], [0.7, '#a8261f'], [1, '#6f1a18']]),
    fadeDown('white', [[0, '#fffaf0'], [0.55, '#e4dccb'], [1, '#a39c8e']]),
    fadeDown('iron', [[0, '#7d8a90'], [0.5, '#4a565c'], [1, '#23292d']]),
    rect(-86, -22, 90, 44, 'url(#iron)', 'rx="6"'), ellipse(-84, 0, 9, 22, '#5c686e'), circle(-92, 6, 12, 'none', 'stroke="#4a3a2c" stroke-width="7"'),
    path('M0,-124 L120,-124 C152,-124 152,124 120,124 L0,124 Z', 'url(#red)'),
    ellipse(0, 0, 34, 124, '#8a211c'), ellipse(0, 0, 24, 96, '#7a1d19'),
    path('M-30,50 C-22,100 -10,124 0,124 L110,124 C90,110 60,116 40,96 C20,104 0,80 -30,50 Z', paint.moss, 'opacity="0.85"'),
    times(9, i => circle(-14 + (i % 3) * 17, 60 + i * 5, 5, '#cfc7b4')),
    path('M132,-84 L340,-46 L340,46 L132,84 C148,40 148,-40 132,-84 Z', 'url(#red)'),
    path('M196,-72 L268,-59 C276,-20 276,20 268,59 L196,72 C206,30 206,-30 196,-72 Z', 'url(#white)'),
    path('M340,-58 L354,-58 C364,-20 364,20 354,58 L340,58 Z', 'url(#iron)'),
    [-34, 0, 34].map(y => line([352, y], [424, y * 0.7], '#3a4348', 6)).join(''),
    rect(360, -18, 44, 36, paint.straw, 'rx="8"'), rect(364, -14, 34, 10, '#fff0b8', 'rx="5"'),
    path('M420,-34 L432,-34 L432,34 L420,34 Z', 'url(#iron)'), polygon([[432, -22], [466, 0], [432, 22]], '#a8261f'),
  ].join('')
}

function dog(x: number, y: number): string {
  const shape = path('M-58,-52 L-40,-58 L-34,-70 L-26,-60 C-18,-50 -8,-46 4,-46 L26,-46 C34,-50 40,-62 52,-66 C46,-54 42,-44 36,-36 L36,0 L27,0 L26,-24 L-8,-22 L-10,0 L-19,0 L-22,-26 C-28,-34 -30,-38 -36,-44 L-56,-46 Z', '#4a3426')
  return `<g transform="translate(${x} ${y})">${shape}</g>`
}
