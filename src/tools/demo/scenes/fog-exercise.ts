import { fadeAcross } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, group, line, path, polygon, rect, ripples, sky, times } from '../drawing/shapes'

/** An orange inflatable feels its way through thick fog by searchlight. */
export const draw: Scene = random => [
  sky([[0, '#8fa5a8'], [0.45, '#bccac7'], [0.7, '#c9d3cd'], [1, '#7f989b']]),
  fadeAcross('beam', [[0, paint.cream, 0], [0.4, paint.cream, 0.5], [1, '#fff6d8', 0.95]]),
  group(ship, 'opacity="0.35"'),
  polygon([[-30, 10], [-30, 390], [676, 184], [676, 150]], 'url(#beam)', 'opacity="0.4"'),
  polygon([[-30, 60], [-30, 330], [676, 176], [676, 158]], 'url(#beam)'),
  ellipse(480, 446, 400, 26, '#5f7c80', 'opacity="0.45"'),
  ripples(random, 400, 535, 40, '#eef2ea', 0.5),
  group(inflatable(), 'transform="translate(490 410)"'),
  path('M196,452 C240,448 268,424 312,420 C344,418 350,436 392,440 C520,448 700,444 806,438 C850,436 872,420 900,436 C926,446 950,446 980,450 L980,470 C700,476 330,474 196,452 Z', '#eef2ea'),
  path('M196,452 C330,462 620,466 980,460 L980,474 C700,488 330,480 196,452 Z', '#a9bcbb'),
  glow(664, 166, 150, '#fff6d8', 0.9),
  rect(666, 144, 46, 44, '#24313a', 'rx="8"'), ellipse(664, 166, 12, 21, '#fffdf0'),
  path('M-20,480 C200,452 380,520 560,500 C720,484 840,510 980,486 L980,560 L-20,560 Z', '#dfe5dd', 'opacity="0.55"'),
].join('')

const ship = path('M40,392 L20,330 L120,330 L120,270 L150,270 L150,200 L158,200 L158,270 L190,270 L190,330 L300,324 L276,392 Z', '#5f7c80')

function inflatable(): string {
  return [
    path('M-190,-20 C-120,40 -60,52 20,52 L300,52 L306,0 Z', '#2a3a44'),
    rect(300, -48, 30, 74, paint.ink, 'rx="8"'), rect(296, -58, 40, 34, '#2a3a44', 'rx="8"'),
    line([168, -30], [178, -232], '#3c4d57', 9), line([258, -30], [204, -232], '#3c4d57', 9), line([172, -130], [236, -130], '#3c4d57', 6),
    rect(168, -262, 50, 38, paint.ink, 'rx="8"'), line([204, -260], [212, -330], '#3c4d57', 4),
    polygon([[-44, -34], [-34, -112], [36, -112], [44, -34]], '#33454f'), polygon([[-42, -112], [-18, -150], [30, -150], [30, -112]], '#a9bfc2'),
    times(3, i => sailor(70 + i * 62 - (i === 2 ? 12 : 0), -40)),
    path('M-262,-74 C-236,-96 -196,-74 -150,-56 C-80,-32 60,-34 270,-34 C300,-34 312,-18 312,2 C312,22 300,36 270,36 L-70,36 C-160,28 -236,-14 -268,-54 C-274,-62 -272,-68 -262,-74 Z', paint.ember),
    path('M-262,-74 C-236,-96 -196,-74 -150,-56 C-80,-32 60,-34 270,-34 C290,-34 302,-26 308,-14 C200,-18 20,-14 -90,-30 C-170,-42 -220,-70 -262,-74 Z', '#f29a5e'),
    path('M-70,36 C-160,28 -236,-14 -268,-54 C-200,-6 -120,14 -40,16 L308,16 C302,30 288,36 270,36 Z', '#a8452f'),
    times(5, i => rect(-90 + i * 84, -34 + (i === 0 ? 2 : 0), 13, 70, '#33454f')),
    path('M-230,-54 C-160,-16 -100,-2 -20,0 L300,0', 'none', 'stroke="#f6e6c2" stroke-width="5"'),
  ].join('')
}

function sailor(x: number, seat: number): string {
  return path(`M${x - 26},${seat + 30} L${x - 20},${seat - 52} C${x - 12},${seat - 64} ${x + 14},${seat - 64} ${x + 22},${seat - 50} L${x + 28},${seat + 30} Z`, '#24313a')
    + polygon([[x - 20, seat - 50], [x + 22, seat - 50], [x + 22, seat - 10], [x - 22, seat - 10]], paint.straw)
    + line([x - 16, seat - 42], [x - 46, seat - 12], '#24313a', 14)
    + circle(x - 2, seat - 76, 16, '#d9a47c') + path(`M${x - 19},${seat - 76} C${x - 22},${seat - 104} ${x + 18},${seat - 104} ${x + 17},${seat - 72} Z`, paint.snow)
}
