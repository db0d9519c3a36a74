import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, curve, ellipse, group, height, line, path, polygon, rect, times, width } from '../drawing/shapes'

/** The Saltmere eight from above. */
export const draw: Scene = random => [
  fadeDown('water', [[0, '#2f8d92'], [0.55, paint.teal], [1, paint.sea]]),
  rect(0, 0, width, height, 'url(#water)'),
  group([
    path('M-700,-330 C-300,-250 100,-300 700,-230 L700,-150 C200,-230 -300,-170 -700,-240 Z', '#3fa0a0', 'opacity="0.5"'),
    path('M-700,230 C-200,190 200,270 700,210 L700,300 C200,330 -200,260 -700,310 Z', paint.sea, 'opacity="0.55"'),
    times(46, () => {
      const x = random.between(-560, 520)
      const y = random.between(-420, 420)
      return curve([[x, y], [x + 34, y - 5], [x + random.between(60, 120), y]], '#8fd0c8', random.between(1.5, 3), 'opacity="0.35"')
    }),
    path('M470,0 C300,44 0,62 -760,108 L-760,72 C-200,40 200,26 470,0 C200,-26 -200,-40 -760,-72 L-760,-108 C0,-62 300,-44 470,0 Z', paint.foam, 'opacity="0.3"'),
    path('M-440,0 L-760,-26 L-760,26 Z', paint.foam, 'opacity="0.45"'),
    times(8, i => puddle(-270 + i * 84 - 78, i % 2 ? 196 : -196)),
    group(path(hull, paint.deep) + times(8, i => oar(-270 + i * 84, i % 2 ? 1 : -1, paint.deep, paint.deep)), 'transform="translate(2 24)" opacity="0.45"'),
    path(hull, paint.snow),
    path('M-400,-9 L360,-9 C400,-7 400,7 360,9 L-400,9 C-420,6 -420,-6 -400,-9 Z', paint.wood),
    line([395, 0], [490, 0], paint.ember, 5),
    times(8, i => oar(-270 + i * 84, i % 2 ? 1 : -1, paint.cream, paint.ember)),
    times(8, i => rower(-270 + i * 84, i % 2 ? 1 : -1, random.oneOf(['#4a2e20', '#2b2020', '#c08a4a', '#8a4a28']))),
    ellipse(-352, 0, 15, 17, paint.straw) + circle(-348, 0, 10, paint.night) + ellipse(-337, 0, 6, 8, paint.night),
  ].join(''), 'transform="translate(472 286) rotate(-22) scale(0.9)"'),
].join('')

const hull = 'M-480,0 C-420,-14 -340,-21 -200,-21 L220,-21 C340,-20 430,-10 508,0 C430,10 340,20 220,21 L-200,21 C-340,21 -420,14 -480,0 Z'

/** An oar through its gate beside the seat at `x`, its blade ahead. */
function oar(x: number, side: number, shaft: string, blade: string): string {
  const rigger = polygon([[x - 20, side * 18], [x - 2, side * 54], [x + 4, side * 54], [x + 22, side * 18], [x + 14, side * 18], [x + 1, side * 46], [x - 12, side * 18]], shaft === paint.cream ? paint.slate : shaft)
  const reach = line([x - 24, -side * 8], [x + 38, side * 178], shaft, 5)
  return rigger + reach + polygon([[x + 29, side * 172], [x + 45, side * 167], [x + 62, side * 216], [x + 44, side * 222]], blade)
}

function rower(x: number, side: number, hair: string): string {
  const arms = line([x + 4, -15], [x - 23, -side * 8 - 3], '#d9a27c', 7) + line([x + 4, 15], [x - 20, side * 5], '#d9a27c', 7)
  return ellipse(x + 18, 0, 20, 12, paint.night) + arms + ellipse(x + 7, 0, 12, 20, paint.brick) + circle(x - 4, 0, 10.5, hair) + ellipse(x + 6, 0, 8, 4, hair)
}

function puddle(x: number, y: number): string {
  return ellipse(x, y, 25, 17, paint.sea, 'opacity="0.5"') + ellipse(x, y, 25, 17, 'none', `stroke="${paint.foam}" stroke-width="3" opacity="0.55"`) + ellipse(x - 3, y, 12, 8, 'none', `stroke="${paint.foam}" stroke-width="2.5" opacity="0.55"`)
}
