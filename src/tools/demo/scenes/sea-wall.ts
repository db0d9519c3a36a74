import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { house, line, path, type Point, polygon, rect, ripples, sky, times } from '../drawing/shapes'
import { spray } from '../drawing/spray'

/** A storm wave breaks over the curved sea wall. */
export const draw: Scene = random => [
  sky([[0, '#22364a'], [0.3, '#4a6478'], [0.44, '#b9c6bd'], [0.5, '#e3dcc0']]),
  path('M-20,70 C160,20 300,100 520,64 C700,40 800,90 980,60 L980,-20 L-20,-20 Z', '#162433', 'opacity="0.6"'),
  path('M-20,150 C120,120 240,176 480,140 C420,180 260,196 -20,180 Z', '#2d475f', 'opacity="0.8"'),
  path('M330,262 C420,226 540,206 660,150 C780,110 880,70 980,66 L980,300 L330,300 Z', '#1b2c38'),
  times(7, i => house(500 + i * 46 + i * i * 6, 266 + i * 2, 42 + i * 10, 32 + i * 15, random.oneOf(['#56666f', '#6b6a66', '#465a6c', '#7a6a60']), '#14202b', i % 3 === 1 ? '#2a3b49' : paint.amber)),
  rect(-10, 256, 980, 300, '#17525f'),
  ripples(random, 270, 400, 26, paint.foam, 0.4),
  polygon([[146, 262], [151, 196], [173, 196], [178, 262]], paint.snow), polygon([[148, 236], [150, 218], [174, 218], [176, 236]], '#d1402f'), rect(150, 180, 24, 16, paint.straw), polygon([[145, 181], [162, 164], [179, 181]], '#d1402f'),
  times(15, i => path(swell(i), i % 2 ? '#247380' : '#103f4b')),
  polygon([[130, 258], [700, 252], [1000, 250], ...along(t => at(1 - t))], '#9a958a'), polygon([[130, 258], [700, 252], [1000, 250], [1000, 276], [700, 264]], '#5f6a70'),
  polygon([...along(t => at(t)), ...along(t => at(1 - t, 1))], '#7d776b'), polygon([...along(t => at(t, 0.62)), ...along(t => at(1 - t, 1))], '#4c544c'),
  [0.2, 0.41, 0.62].map(share => course(share, '#565148', 3)).join(''),
  times(30, i => line(at(0.3 + i * 0.024, i % 2 ? 0.21 : 0.02), at(0.3 + i * 0.024, i % 2 ? 0.4 : 0.19), '#565148', 0.6 + i * 0.07)),
  course(0, '#c9c1ae', 9), times(15, i => line(at(0.2 + 0.06 * i), at(0.2 + 0.06 * i, -1), '#c23a26', 1.5 + i * 0.4)), course(-1, '#d1402f', 6), course(-0.55, '#d1402f', 4),
  fadeDown('mist', [[0, '#8fb4ba'], [0.6, '#5d8f99'], [1, '#2a6a76']]), spray(random, [380, 350], [630, 434], 40, 350, 'url(#mist)'),
  fadeDown('spray', [[0, '#d5e6e3'], [0.6, '#a9cccd'], [1, '#4f909a']]), spray(random, [380, 350], [630, 434], 44, 300, 'url(#spray)'),
  fadeDown('white', [[0, '#fffdf4'], [0.55, paint.snow], [0.8, '#bfdcdb'], [1, '#7fb3b8']]), spray(random, [380, 350], [630, 434], 44, 236, 'url(#white)'),
  path('M-20,404 C100,392 190,330 330,338 C440,346 520,412 640,426 C710,436 760,470 800,536 L800,560 L-20,560 Z', '#1a5b68'),
  path('M40,396 C120,376 200,330 330,338 C440,346 520,412 640,426 C710,436 760,470 800,536 C740,478 690,456 630,448 C500,430 430,372 330,362 C220,354 130,392 40,396 Z', paint.snow),
  path('M130,400 C200,376 270,372 330,378 C430,390 490,440 610,462 C670,474 720,510 740,560 L724,560 C700,520 650,488 600,478 C480,458 420,404 330,394 C270,388 200,390 130,400 Z', '#8fc0c2'),
  path('M260,420 C340,410 400,450 480,478 C540,500 570,516 580,560 L566,560 C552,526 520,510 470,492 C390,464 340,426 260,420 Z', '#3f8f98'),
  path('M-20,440 C60,420 150,470 240,474 C340,480 420,510 470,560 L-20,560 Z', '#0f4350'),
  path('M-20,440 C60,420 150,470 240,474 C340,480 420,510 470,560 L436,560 C390,516 330,500 240,496 C150,492 60,446 -20,468 Z', paint.foam),
  path('M-20,500 C60,490 130,524 200,522 C270,520 320,536 350,560 L322,560 C290,540 260,532 200,534 C130,538 60,506 -20,512 Z', '#3f8f98'),
].join('')

/** A place on the wall, from its far end, `t` 0, to the viewer, 1: on its upper edge, some share of the way down, or up the railing below 0. */
function at(t: number, share = 0): Point {
  const reach = share > 0 ? 6 + 270 * t ** 1.6 : 3 + 84 * t ** 1.6
  return [130 + 668 * t + 190 * t ** 3, 262 + 18 * t + 100 * t ** 3 + share * reach]
}

function along(place: (t: number) => Point): Point[] {
  return Array.from({ length: 21 }, (_, i) => place(i / 20))
}

function course(share: number, stroke: string, thick: number): string {
  return path(`M${along(t => at(t, share)).map(point => point.join(',')).join(' L')}`, 'none', `stroke="${stroke}" stroke-width="${thick}"`)
}

function swell(i: number): string {
  const y = 266 + i * i * 1.2
  return `M-20,${y} C100,${y - 8 - i} 180,${y + 8} 300,${y} C420,${y - 8} 500,${y + 6} 980,${y} L980,${y + 3 + i} C420,${y + 6} 200,${y + 16} -20,${y + 3 + i} Z`
}
