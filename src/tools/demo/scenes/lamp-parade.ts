import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, glow, group, line, path, polygon, rect, sky, stars, times, type Point } from '../drawing/shapes'

const eye: Point = [500, 250]
const depths = [560, 380, 262, 182, 128, 90, 64]
const hats = ['#8a3a33', '#1d4a55', '#5a3a5c', '#a3702c', '#2b3a6e']

/** Paper lamps above the heads of a crowd in a narrow lane, the harbour at its end. */
export const draw: Scene = random => [
  sky([[0, '#0b1536'], [0.46, '#3a5f9e'], [1, '#3a5f9e']]), stars(random, 60, 190),
  rect(420, 234, 160, 30, '#5f8cc0'), line([484, 256], [484, 164], '#14224a', 4), line([522, 256], [522, 178], '#14224a', 4), path('M484,174 L508,232 H484 Z M522,188 L540,232 H522 Z', '#14224a'), path('M462,246 H546 L534,262 H472 Z', '#14224a'),
  rect(0, 262, 960, 300, '#151d48'),
  [-1, 1].map(side => depths.slice(0, -1).map((near, i) => facade(side, near, depths[i + 1]!, random.between(300, 420), ['#141f48', '#1b2a5c', '#243872'][i % 3]!, i)).reverse().join('')).join(''),
  polygon([[436, 276], [564, 276], [1060, 560], [-60, 560]], '#151d48'), glow(500, 330, 360, paint.amber, 0.6),
  times(8, row => {
    const s = 0.16 + row * row * 0.0115
    return times(9, i => walker(eye[0] + (i - 4 + random.between(-0.3, 0.3)) * 116 * s, eye[1] + 300 * s, s, random.between(0, 1) > 0.3, random.oneOf(['#ffd98a', '#ffc266', '#ffe9b8'])))
  }),
  line([176, 560], [206, 220], '#070d24', 9), group(fish(), 'transform="translate(222 178) rotate(-8) scale(1.08)"'),
  line([560, 560], [560, 206], '#070d24', 9), glow(556, 142, 150, paint.straw, 0.85), path('M592,72 A74,74 0 1 0 626,190 A60,60 0 0 1 592,72 Z', '#ffe9ac'), path('M540,80 Q494,142 548,202', 'none', 'stroke="#d9a244" stroke-width="4"'),
  line([800, 560], [800, 320], '#070d24', 9), glow(800, 270, 150, paint.ember, 0.85), polygon([[742, 324], [742, 248], [858, 248], [858, 324]], '#f7a54c'), polygon([[728, 250], [800, 190], [872, 250]], '#e2703a'), [764, 810].map(x => rect(x, 264, 28, 36, '#fff3c0')).join(''),
  times(6, i => back(64 + i * 170, 556, [1.02, 1.2, 0.92, 1.16, 1, 1.22][i]!, hats[i % 5]!, i % 2 === 1)),
].join('')

/** One house front of the lane, `side` left or right, between two depths. */
function facade(side: number, near: number, far: number, tall: number, colour: string, i: number): string {
  const at = (d: number, up: number): Point => [eye[0] + side * d, eye[1] - (up * d) / 560]
  const middle = (near + far) / 2.06
  const panes = [0.16, 0.56].flatMap(across => [60, 190].map((up): string => {
    const a = near + (far - near) * across
    const b = a + (far - near) * 0.24
    return polygon([at(a, up), at(b, up), at(b, up + 76), at(a, up + 76)], (i + up) % 4 ? '#f2b04e' : '#0d1536')
  }))
  return polygon([at(near, -300), at(near, tall), at(middle, tall + 110), at(far, tall), at(far, -300)], colour) + panes.join('')
}

function walker(x: number, foot: number, s: number, lamp: boolean, light: string): string {
  const lantern = lamp ? line([x + 20 * s, foot - 80 * s], [x + 20 * s, foot - 190 * s], '#0a1130', 5 * s) + circle(x + 20 * s, foot - 216 * s, 48 * s, paint.amber, 'opacity="0.3"') + circle(x + 20 * s, foot - 216 * s, 28 * s, light) : ''
  return path(`M${x - 62 * s},${foot + 200 * s} L${x - 38 * s},${foot - 70 * s} q${38 * s},${-64 * s} ${76 * s},0 L${x + 62 * s},${foot + 200 * s} Z`, '#101a42') + circle(x, foot - 128 * s, 23 * s, '#0d1535') + lantern
}

function fish(): string {
  const body = path('M-150,0 C-100,-80 40,-84 112,-8 L184,-64 C172,-20 172,20 186,64 L112,10 C40,84 -100,80 -150,0 Z', '#ffcf70') + path('M-150,0 C-100,80 40,84 112,10 C40,50 -90,46 -150,0 Z', '#f5a94a') + path('M-20,-62 C0,-92 40,-92 60,-84 L64,-42 Z', '#f5a94a')
  return glow(0, 0, 230, paint.amber, 0.85) + body + times(5, i => path(`M${-78 + i * 40},${-52 + Math.abs(i - 1.6) * 7} q22,50 0,${104 - Math.abs(i - 1.6) * 14}`, 'none', 'stroke="#c8742a" stroke-width="5"')) + circle(-106, -12, 14, '#fff3cf') + circle(-108, -12, 7, '#5a2415')
}

function back(x: number, foot: number, s: number, hat: string, bobble: boolean): string {
  const body = path('M-84,0 C-82,-78 -52,-86 0,-92 C52,-86 82,-78 84,0 Z', '#060b20') + path('M-72,-56 C-52,-82 -26,-86 0,-89 C26,-86 52,-82 72,-56', 'none', 'stroke="#c8823c" stroke-width="4" opacity="0.6"')
  const head = circle(0, -118, 37, '#0a1029') + path('M-40,-112 C-44,-176 44,-176 40,-112 Q0,-100 -40,-112 Z', hat) + path('M-41,-122 Q0,-108 41,-122 L42,-106 Q0,-92 -42,-106 Z', '#060b20', 'opacity="0.35"') + (bobble ? circle(0, -162, 13, '#e9c07a') : path('M-30,-146 Q0,-176 30,-146', 'none', 'stroke="#e9a65a" stroke-width="4" stroke-linecap="round" opacity="0.7"'))
  return group(body + head, `transform="translate(${x} ${foot}) scale(${s})"`)
}
