import { fadeDown } from '../drawing/fades'
import { farGull } from '../drawing/gulls'
import { paint } from '../drawing/palette'
import type { Random } from '../drawing/random'
import type { Scene } from '../drawing/scene'
import { circle, glow, ground, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** Five spires and a crane above a white plain of fog. */
export const draw: Scene = random => [
  sky([[0, '#6fb0c6'], [0.28, '#bcd8d2'], [0.46, '#f9e6b8'], [0.58, '#fbcf88'], [1, '#fbeccb']]),
  glow(236, 226, 320, '#fff6d6', 0.95), circle(236, 222, 62, '#fffbf0'),
  ground([[-20, 300], [180, 288], [420, 306], [640, 284], [820, 296], [980, 280]], '#c3b9a4'), fog(random, 312, '#fbe3b8'),
  spire(92, 390, 40, 150, '#a9a99c'), spire(690, 390, 44, 164, '#a9a99c', true), fog(random, 350, '#fcecd0'),
  spire(352, 470, 72, 300, '#6b8a94'), fog(random, 396, '#fdf3e0'),
  crane(548, 500), fog(random, 440, '#f4f0e6'),
  spire(812, 600, 112, 480, '#35566f'), spire(160, 600, 96, 340, '#35566f', true), fog(random, 478, '#e9eeea'),
  ground([[-20, 486], [160, 474], [400, 488], [640, 476], [830, 486], [980, 474]], '#d3e0e2'), ground([[-20, 506], [200, 522], [430, 512], [700, 528], [980, 508]], '#fffaf0'),
  [[440, 96, 54], [500, 128, 40], [396, 140, 34], [640, 84, 30]].map(([x, y, w]) => farGull(x!, y!, w!, '#fffaf0')).join(''),
].join('')

/** A bank of fog that thins out at its upper edge, with a few long wisps. */
function fog(random: Random, y: number, colour: string): string {
  const long = 60 + (y - 300) * 0.5
  const bank = fadeDown(`fog${y}`, [[0, colour, 0], [0.16, colour, 0.85], [0.3, colour]]) + rect(-20, y - 44, 1000, 620 - y, `url(#fog${y})`)
  return bank + times(5, i => {
    const x = i * 220 + random.between(-70, 70)
    const end = x + long * random.between(1.4, 2.4)
    return line([x, y + 22], [end, y + 22], '#fffdf6', 12 + (y - 300) * 0.06, 'opacity="0.8"') + line([x + long * 0.5, y + 40], [end + long * 0.7, y + 40], '#b9cdd2', 3 + (y - 300) * 0.02, 'opacity="0.55"')
  })
}

function spire(x: number, foot: number, w: number, tall: number, colour: string, dome = false): string {
  const top = foot - tall
  const eaves = foot - tall * 0.56
  const roof = dome
    ? path(`M${x - w * 0.58},${eaves} C${x - w * 0.7},${eaves - w * 0.9} ${x - w * 0.1},${eaves - w * 0.8} ${x},${eaves - w * 1.3} C${x + w * 0.1},${eaves - w * 0.8} ${x + w * 0.7},${eaves - w * 0.9} ${x + w * 0.58},${eaves} Z`, colour) + line([x, eaves - w * 1.2], [x, eaves - w * 1.6], colour, 4)
    : path(`M${x - w * 0.62},${eaves} L${x - w * 0.34},${eaves - w * 0.4} L${x},${top} L${x + w * 0.34},${eaves - w * 0.4} L${x + w * 0.62},${eaves} Z`, colour) + polygon([[x - w * 0.34, eaves - w * 0.4], [x, top], [x - w * 0.06, eaves], [x - w * 0.62, eaves]], '#ffd9a0', 'opacity="0.3"') + line([x, top + 6], [x, top - w * 0.26], colour, 4)
  const arch = path(`M${x - w * 0.04},${eaves + w * 0.9} v${-w * 0.4} a${w * 0.15},${w * 0.2} 0 0 1 ${w * 0.3},0 v${w * 0.4} Z`, paint.night, 'opacity="0.55"')
  return rect(x - w / 2, eaves, w, tall * 0.56, colour) + rect(x - w / 2, eaves, w * 0.34, tall * 0.56, '#ffd9a0', 'opacity="0.3"') + arch + roof + rect(x - w * 0.62, eaves - 2, w * 1.24, w * 0.09, colour)
}

function crane(x: number, foot: number): string {
  const top = foot - 236
  const legs = line([x - 40, foot], [x - 16, top], paint.brick, 9) + line([x + 40, foot], [x + 16, top], paint.brick, 9) + times(3, i => line([x - 34 + i * 7, foot - 40 - i * 60], [x + 30 - i * 7, foot - 84 - i * 60], paint.brick, 5) + line([x + 34 - i * 7, foot - 40 - i * 60], [x - 30 + i * 7, foot - 84 - i * 60], paint.brick, 5))
  const arm = line([x + 20, top - 26], [x + 168, top - 158], paint.brick, 8) + line([x + 30, top - 4], [x + 168, top - 158], paint.brick, 6) + times(5, i => line([x + 46 + i * 25, top - 50 - i * 22], [x + 58 + i * 23, top - 34 - i * 25], paint.brick, 4))
  return legs + arm + rect(x - 54, top - 44, 92, 48, paint.ember) + rect(x + 8, top - 36, 22, 20, '#fff0c9') + polygon([[x - 58, top - 44], [x - 8, top - 72], [x + 42, top - 44]], paint.brick) + line([x - 8, top - 70], [x + 166, top - 158], paint.brick, 3) + line([x + 168, top - 156], [x + 168, top - 60], paint.rust, 3) + path(`M${x + 160},${top - 60} h16 v14 q0,12 -10,12`, 'none', `stroke="${paint.rust}" stroke-width="5"`)
}
