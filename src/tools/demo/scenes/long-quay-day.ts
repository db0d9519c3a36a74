import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, glow, group, line, path, type Point, polygon, rect, ripples, sky, times } from '../drawing/shapes'

const gables = [0.06, 0.12, 0.19, 0.28, 0.4, 0.56, 0.78, 1.08]
const walls = ['#d99a94', '#c98a8c', '#c27d80', '#b06a72', '#a3566a', '#8f4a5e', '#74394f']

/** Dawn over the long quay, with its warehouses, cranes and boats. */
export const draw: Scene = random => [
  sky([[0, '#6d5a8c'], [0.25, '#b57896'], [0.45, '#eda48c'], [0.6, '#ffd99a']]),
  path('M-20,96 C140,70 300,110 460,84 C560,72 660,92 700,96 C560,122 300,118 -20,116 Z', '#d98c9a', 'opacity="0.7"'),
  path('M-20,176 C80,160 220,186 360,168 C300,196 120,200 -20,194 Z', '#f6b89a', 'opacity="0.8"'), glow(130, 318, 330, '#fff0c0', 0.9), circle(130, 308, 44, '#fff8e0'),
  path('M-20,322 L-20,304 L52,306 L54,268 L60,260 L66,268 L68,308 L150,314 L240,322 Z', '#b0748a'),
  fadeDown('water', [[0, '#ffd99a'], [0.25, '#e79a8e'], [0.6, '#9a5f84'], [1, '#4b3a66']]),
  rect(0, 320, 960, 220, 'url(#water)'), ripples(random, 330, 535, 44, '#ffe6b8', 0.4),
  times(12, i => rect(130 - 40 + random.between(-14, 14) - i * 2, 326 + i * 12, 80 + random.between(-20, 30), 3 + i * 0.3, '#fff3cf', `rx="3" opacity="${0.9 - i * 0.06}"`)),
  polygon([on(0, 0), on(1.1, 182), on(1.1, 300)], '#4b2b4a', 'opacity="0.4"'),
  gables.slice(0, -1).map((from, i) => warehouse(from, gables[i + 1]!, walls[i]!)).join(''),
  polygon([on(0, 0), on(1.1, 74), on(1.1, 118)], '#d9a08c'), crane(0.26, '#8a4a6a'), crane(0.5, '#6a3458'), crane(0.9, '#4b2b4a'),
  polygon([on(0, 0), on(1.1, 116), on(1.1, 182)], '#5a3350'), polygon([on(0, 0), on(1.1, 112), on(1.1, 122)], '#e9b698'),
  times(16, i => line(on(0.12 * 1.16 ** i, 122), on(0.12 * 1.16 ** i, 178), '#43253f', 1 + i * 0.4)),
  boat(0.24, '#8a4a6a', '#c98a8c'), boat(0.45, paint.teal, paint.cream), boat(0.82, paint.night, paint.snow),
].join('')

/** A place along the quay: `t` from its far end, 0, to the viewer, 1, and its depth below eye level there. */
function on(t: number, below: number): Point {
  return [140 + 800 * t, 318 + below * t]
}

function warehouse(from: number, to: number, wall: string): string {
  const middle = from + (to - from) * 0.47
  const eaves = path(`M${on(from, -146)} L${on(middle, -216)} L${on(to, -146)}`, 'none', `stroke="#f6c6a4" stroke-width="${2 + to * 5}" stroke-linejoin="round"`)
  const openings = [0.18, 0.44, 0.7].map(share => {
    const pane = (top: number, foot: number, fill: string): string => polygon([[share, top], [share + 0.15, top], [share + 0.15, foot], [share, foot]].map(([at, below]) => on(from + (to - from) * at!, below!)), fill)
    return pane(-122, -78, share === 0.44 ? paint.straw : '#5a3350') + pane(-40, 4, '#5a3350') + (share === 0.44 ? pane(30, 80, '#43253f') : '')
  }).join('')
  return polygon([on(from, 80), on(from, -150), on(middle, -218), on(to, -150), on(to, 80)], wall) + openings + eaves
}

function crane(t: number, colour: string): string {
  const [x, y] = on(t, 100)
  const legs = [[-46, 0, -26, -150], [46, 0, 26, -150], [-36, -76, 36, -76], [-30, -150, 30, -150]].map(([a, b, c, d]) => line([a!, b!], [c!, d!], colour, 10)).join('')
  const jib = polygon([[-10, -190], [-196, -352], [-202, -346], [-22, -170]], colour) + line([-6, -250], [-196, -350], colour, 3) + line([-196, -350], [-196, -214], colour, 3) + rect(-204, -214, 16, 20, colour)
  const cab = polygon([[-34, -156], [-34, -198], [-14, -206], [4, -262], [14, -262], [22, -206], [52, -206], [52, -156]], colour) + rect(-30, -194, 18, 20, '#ffd99a')
  return group(legs + jib + cab, `transform="translate(${x} ${y}) scale(${t})"`)
}

function boat(t: number, hull: string, house: string): string {
  const [x, y] = on(t, 204)
  const rigged = path('M-96,0 L104,0 L92,34 C40,42 -40,42 -84,30 Z', hull, 'opacity="0.4"') + line([-40, -40], [-40, -150], hull, 6) + line([-40, -142], [8, -98], hull, 3) + line([-40, -146], [-122, -54], hull, 2)
  const top = polygon([[10, -40], [14, -92], [76, -92], [82, -40]], house) + rect(8, -98, 76, 8, hull) + rect(20, -84, 20, 18, hull) + rect(48, -84, 20, 18, hull)
  const shape = path('M-130,-52 C-80,-34 60,-34 118,-44 L104,0 L-96,0 C-112,-14 -122,-32 -130,-52 Z', hull) + path('M-130,-52 C-80,-34 60,-34 118,-44 L116,-36 C60,-26 -80,-26 -126,-43 Z', '#f6c6a4')
  return group(rigged + top + shape, `transform="translate(${x} ${y}) scale(${t * 1.15})"`)
}
