import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { farGull } from '../drawing/gulls'
import { circle, ellipse, group, line, path, polygon, rect, ripples, sky, times } from '../drawing/shapes'

const red = '#d1402f'
const blue = '#1f5fa8'
/** A flag is painted in pieces: [left, top, right, foot, colour], in shares of the cloth. */
type Piece = readonly [number, number, number, number, string]
const halves: readonly Piece[] = [[0, 0, 1, 0.5, red], [0, 0.5, 1, 1, paint.straw]]
const cross: readonly Piece[] = [[0, 0, 1, 1, blue], [0, 0.36, 1, 0.64, paint.snow], [0.38, 0, 0.6, 1, paint.snow]]
const framed: readonly Piece[] = [[0, 0, 1, 1, blue], [0.16, 0.2, 0.84, 0.8, paint.snow], [0.34, 0.38, 0.66, 0.62, red]]
const bars: readonly Piece[] = [[0, 0, 1, 1, paint.straw], [0.34, 0, 0.67, 1, blue]]

/** Flags on the white mast of the signal station, above the headland. */
export const draw: Scene = random => [
  sky([[0, '#3f9fa8'], [0.5, '#9ad2cd'], [0.74, '#e4efe0']]),
  path('M520,400 C540,300 640,310 670,262 C720,200 830,214 850,270 C900,262 960,290 990,330 L990,400 Z', '#f4f4e8', 'opacity="0.75"'),
  path('M-30,400 L-30,300 C30,290 60,330 90,336 C150,330 170,380 220,400 Z', '#f4f4e8', 'opacity="0.6"'),
  rect(0, 392, 960, 148, '#1f7a80'), ripples(random, 402, 530, 46, paint.foam, 0.4),
  path('M790,392 C820,376 860,380 890,368 C920,362 940,372 980,366 L980,394 Z', '#6fa7a8'),
  path('M806,406 L814,420 L884,420 L898,402 L860,404 L860,386 L836,386 L836,405 Z', paint.snow), rect(842, 370, 12, 17, red), path('M806,420 L892,420 L886,426 L812,426 Z', '#155e64'),
  path('M690,420 L752,428 L744,452 L776,470 L770,500 L806,520 L820,560 L560,560 Z', paint.stone),
  path('M690,430 L716,470 L700,500 L730,560 L540,560 Z', '#6b665c'),
  path('M-20,452 C110,404 300,392 470,394 C600,396 700,408 756,430 C700,440 650,470 640,560 L-20,560 Z', paint.moss),
  path('M-20,500 C140,440 320,424 520,432 C440,452 380,490 360,560 L-20,560 Z', paint.pine, 'opacity="0.55"'),
  line([402, 60], [196, 414], paint.snow, 2), line([402, 60], [640, 408], paint.snow, 2),
  line([258, 108], [258, 282], paint.snow, 3), line([258, 282], [372, 342], paint.snow, 3), line([556, 108], [556, 282], paint.snow, 3), line([556, 282], [420, 384], paint.snow, 3),
  path('M534,402 C520,424 440,430 380,456 C310,488 300,520 310,560 L420,560 C390,520 400,490 450,462 C500,434 546,426 552,402 Z', paint.sand),
  rect(470, 336, 128, 66, paint.snow), rect(560, 336, 38, 66, paint.mist), polygon([[458, 338], [486, 304], [584, 304], [610, 338]], paint.brick),
  rect(490, 352, 26, 24, paint.dusk), rect(528, 352, 20, 50, paint.teal), rect(548, 286, 14, 24, paint.brick),
  polygon([[395, 402], [398, 24], [406, 24], [413, 402]], paint.snow), polygon([[404, 402], [403, 24], [406, 24], [413, 402]], '#b9c7c8'),
  rect(240, 103, 324, 10, paint.snow), rect(240, 110, 324, 3, '#b9c7c8'), ellipse(402, 22, 9, 7, paint.straw),
  path('M372,412 C372,398 436,398 436,412 Z', paint.mist), times(20, i => thrift(random.between(0, 250), 470 + i * 3.6)), times(9, i => thrift(random.between(470, 590), 490 + i * 6)),
  flag(258, 122, 118, 70, halves), flag(258, 204, 118, 70, cross),
  flag(556, 122, 118, 70, framed), flag(556, 204, 118, 70, bars),
  person(352, 412, 104, { coat: paint.night, legs: paint.dusk, hat: paint.snow }, [16, -66], [20, -72]),
  farGull(800, 120, 56), farGull(866, 166, 36), farGull(120, 90, 44),
].join('')

/** A pink flower of the cliffs. */
function thrift(x: number, y: number): string {
  return [-12, 0, 11].map((side, i) => line([x, y], [x + side, y - 20 - i * 4], '#7d9a4f', 2.5) + circle(x + side, y - 22 - i * 4, 6.5, i === 1 ? '#e6a3ae' : '#d07f95')).join('')
}

function flag(x: number, y: number, wide: number, tall: number, pieces: readonly Piece[]): string {
  const wave = (share: number): number => Math.sin(share * 6) * 6 + share * 5
  const cloth = ([left, top, right, foot, colour]: Piece): string => {
    const shares = Array.from({ length: 9 }, (_, i) => left + ((right - left) * i) / 8)
    const upper = shares.map(share => [x + share * wide, y + top * tall + wave(share)] as const)
    return polygon([...upper, ...shares.reverse().map(share => [x + share * wide, y + foot * tall + wave(share)] as const)], colour)
  }
  return pieces.map(cloth).join('') + group(cloth([0.42, 0, 0.66, 1, paint.ink]) + cloth([0.88, 0, 1, 1, paint.ink]), 'opacity="0.1"')
}
