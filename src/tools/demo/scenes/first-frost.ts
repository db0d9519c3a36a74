import { clipped } from '../drawing/clipped'
import { paint } from '../drawing/palette'
import type { Random } from '../drawing/random'
import type { Scene } from '../drawing/scene'
import { circle, edge, ellipse, glow, ground, group, line, path, polygon, sky, times, type Point } from '../drawing/shapes'

/** A single white tree on a frosted field before sunrise. */
export const draw: Scene = random => [
  sky([[0, '#33507c'], [0.28, '#6d83b0'], [0.48, '#c6a3bb'], [0.6, '#f2bfae'], [0.68, '#fbdcb2'], [1, '#fbdcb2']]),
  group(glow(0, 0, 300, '#ffe3b4', 0.95), 'transform="translate(250 352) scale(1.5 0.42)"'), circle(150, 92, 5, paint.snow), glow(150, 92, 26, paint.snow, 0.6),
  ground(edge(random, 322, 14, 4), '#a79cbf'),
  times(15, i => ellipse(40 + i * 66 + random.between(-16, 16), 358, random.between(12, 30), random.between(14, 34), '#8088ae')), ground(edge(random, 352, 6, 5), '#8088ae'),
  times(4, i => ellipse(120 + i * 250, 372 + (i % 2) * 6, 260, 13, '#f6e3dc', 'opacity="0.6"')),
  clipped('field', ground([[-20, 388], [260, 380], [640, 374], [980, 388]], '#fff'), ground([[-20, 370], [980, 370]], '#e9f0f2') + times(15, furrow)),
  ellipse(652, 412, 150, 15, '#b9cbdb'),
  path('M588,418 C622,408 634,380 634.5,310 L661.5,310 C664,380 676,408 716,418 C690,414 670,416 652,424 C634,416 612,414 588,418 Z', '#4d5878'),
  branch(random, 648, 326, -Math.PI / 2, 66, 27),
  path('M592,417 C624,407 635,380 634.5,300 L649,300 C649,372 640,406 592,417 Z', '#eef4f5'),
  times(46, i => tuft(random, i < 26 ? random.between(-10, 300) : random.between(720, 970), random.between(500, 552))),
].join('')

function furrow(i: number): string {
  const from = (i - 7) * 30
  return polygon([[280 + from * 0.5, 370], [288 + from * 0.5, 370], [300 + from * 9 + 70, 560], [300 + from * 9, 560]], i % 2 ? '#cbd9e4' : '#bccddd')
}

/** Dark wood, white on the side of the frost; twigs are white all round. */
function branch(random: Random, x: number, y: number, angle: number, long: number, thick: number): string {
  const end: Point = [x + Math.cos(angle) * long, y + Math.sin(angle) * long]
  const side = thick * 0.24
  const wood = thick > 4 ? line([x, y], end, '#4d5878', thick) + line([x - side, y - side * 0.4], [end[0] - side, end[1] - side * 0.4], '#eef4f5', thick * 0.55) : line([x, y], end, '#fbfdfc', thick)
  if (thick < 2.4) return wood
  const turns = thick > 10 ? [-0.62, -0.08, 0.5] : [-0.42, 0.38]
  return wood + turns.map(turn => branch(random, end[0], end[1], angle + turn + random.between(-0.14, 0.14), long * random.between(0.76, 0.92), thick * 0.63)).join('')
}

function tuft(random: Random, x: number, y: number): string {
  return times(4, i => path(`M${x - 3},${y} Q${x + (i - 1.5) * 5},${y - 26} ${x + (i - 1.5) * 18},${y - random.between(34, 62)} Q${x + (i - 1.5) * 8},${y - 22} ${x + 3},${y} Z`, ['#ffffff', '#8fa8c2', '#d7e3ea', '#aabfd2'][i]!))
}
