import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, curve, glow, group, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** Leaves of the book from the farthest to the nearest. */
const leaves = [paint.sea, paint.teal, '#3a918f', '#79bbb2', '#cfe7e0']

/** An open book whose leaves rise as waves, with a boat riding between them. */
export const draw: Scene = () => [
  sky([[0, '#efa934'], [0.6, '#f8d27a'], [1, '#f2b64e']]),
  glow(480, 200, 340, '#fff6d8', 0.85), circle(480, 190, 132, '#fff3cf'),
  rect(-20, 462, 1000, 100, '#b9632a'), rect(-20, 462, 1000, 7, '#d98338'),
  path('M40,526 H920 L880,500 H80 Z', '#8a4420', 'opacity="0.6"'),
  both(path('M0,510 Q210,470 424,496 L440,506 L436,516 Q210,492 0,530 Z', paint.rust) + path('M0,510 Q210,470 424,496 L388,420 L0,420 Z', paint.brick)),
  both(wave(0)), boat(480, 330),
  leaves.slice(1).map((_, i) => both(wave(i + 1))).join(''),
  both(path('M0,490 C110,446 262,440 406,466 L414,486 C262,460 110,466 0,512 Z', '#e6d6aa') + times(2, i => path(`M0,${500 + i * 6} C110,${456 + i * 6} 262,${450 + i * 6} ${408 + i * 3},${474 + i * 6}`, 'none', 'stroke="#c4b082" stroke-width="2"'))),
  both(path('M0,408 C60,352 250,350 372,402 L406,470 C262,444 110,450 0,494 Z', '#fdf4dc') + path('M0,408 C24,386 60,374 96,370 C50,400 24,440 14,488 L0,494 Z', '#d9c79c', 'opacity="0.4"')),
  both(times(4, i => curve([[86 + i * 2, 396 + i * 17], [200 + i * 4, 384 + i * 17], [316 + i * 8, 400 + i * 17]], '#bfae84', 5, 'opacity="0.75"'))),
  path('M474,494 C470,510 468,520 474,540 L486,530 L494,540 C496,520 492,506 486,490 Z', paint.ember),
].join('')

/** The right half as it stands, and mirrored on the left. */
function both(half: string): string {
  return group(half, 'transform="translate(480 0)"') + group(half, 'transform="translate(480 0) scale(-1 1)"')
}

function wave(i: number): string {
  const y = 366 - (5 - i) * 50
  const reach = 350 + i * 12
  const low = 402 - (5 - i) * 15
  const crest = `C50,${low} 120,${y - 2} ${reach - 70},${y} C${reach + 10},${y} ${reach + 38},${y + 40} ${reach + 4},${y + 68}`
  const foam = times(4, at => circle(reach + 16 - at * 13, y + 60 - Math.abs(at - 1) * 5, 11 - at * 1.5, '#fdf6e0'))
  return path(`M0,${low} ${crest} C${reach - 6},${y + 42} ${reach - 44},${y + 36} ${reach - 62},${y + 66} C${reach - 80},${y + 100} 340,420 330,440 L0,440 Z`, leaves[i]!) + path(`M0,${low} ${crest}`, 'none', 'stroke="#fdf6e0" stroke-width="6" stroke-linecap="round"') + foam
}

function boat(x: number, foot: number): string {
  return line([x, foot - 30], [x, foot - 196], paint.wood, 6) + path(`M${x + 7},${foot - 190} C${x + 60},${foot - 140} ${x + 78},${foot - 90} ${x + 76},${foot - 50} H${x + 7} Z`, paint.ember) + polygon([[x - 7, foot - 176], [x - 7, foot - 50], [x - 56, foot - 50]], paint.brick) + path(`M${x - 74},${foot - 40} Q${x},${foot - 28} ${x + 84},${foot - 44} C${x + 74},${foot} ${x + 50},${foot + 14} ${x},${foot + 14} C${x - 40},${foot + 14} ${x - 62},${foot} ${x - 74},${foot - 40} Z`, '#5d2519') + path(`M${x - 72},${foot - 32} Q${x},${foot - 20} ${x + 82},${foot - 36} L${x + 80},${foot - 26} Q${x},${foot - 10} ${x - 68},${foot - 22} Z`, '#fdf6e0')
}
