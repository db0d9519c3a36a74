import { clipped } from '../drawing/clipped'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { ellipse, glow, group, path, sky, stars, times, type Point } from '../drawing/shapes'

/** The swirl of a storm over the sea, from far above. */
export const draw: Scene = random => [
  sky([[0, '#060c18'], [1, paint.night]]),
  stars(random, 70, 130),
  '<defs><radialGradient id="globe" cx="0.5" cy="0.5" r="0.5"><stop offset="0" stop-color="#2a7fa0"/><stop offset="0.75" stop-color="#1d5c86"/><stop offset="0.97" stop-color="#173f6b"/><stop offset="1" stop-color="#8fd3e0"/></radialGradient></defs>',
  glow(480, 900, 870, '#7cc6dc', 0.95),
  ellipse(480, 900, 1040, 812, 'url(#globe)'),
  path(`M-20,290 ${times(20, i => `L${52 + i * 6 + random.between(-17, 17)},${300 + i * 13 + random.between(-5, 5)} `)} L170,560 L-20,560 Z`, paint.moss, `stroke="${paint.sand}" stroke-width="6" stroke-linejoin="round"`),
  path('M-20,336 L20,344 L40,380 L20,420 L50,470 L96,500 L104,560 L-20,560 Z', '#6d8650'),
  clipped('limb', ellipse(480, 900, 1034, 806, paint.ink), group([
    ellipse(0, 0, 400, 400, '#14406a', 'opacity="0.45"'),
    times(3, i => arm(i * 120 + 30, 440, 56, '#7fb0c6', 0.75)),
    times(3, i => arm(i * 120 + 84, 420, 80, '#b5d0d6', 0.95)),
    times(3, i => arm(i * 120 + 8, 350, 92, paint.mist, 1)),
    times(3, i => arm(i * 120 + 64, 300, 74, paint.snow, 1)),
    times(3, i => arm(i * 120 + 118, 210, 40, '#ffffff', 1)),
    ellipse(0, 0, 56, 56, paint.snow),
    ellipse(4, 5, 27, 27, '#9fbcc8'), ellipse(6, 8, 22, 22, '#12395f'),
  ].join(''), 'transform="translate(540 322) rotate(-6) scale(1 0.56)"')),
].join('')

/** One arm of cloud, winding out from the eye at `turn` degrees to the distance `reach`. */
function arm(turn: number, reach: number, thick: number, colour: string, solid: number): string {
  const steps = 60
  const at = (i: number, off: number): Point => {
    const way = i / steps
    const far = 34 + (reach - 34) * way ** 1.3 + off
    const angle = ((turn + way * 300) * Math.PI) / 180
    return [Math.round(far * Math.cos(angle)), Math.round(far * Math.sin(angle))]
  }
  const outer = Array.from({ length: steps + 1 }, (_, i) => at(i, thick * Math.sin((i / steps) * Math.PI) * 0.5))
  const inner = Array.from({ length: steps + 1 }, (_, i) => at(steps - i, -thick * Math.sin((i / steps) * Math.PI) * 0.5))
  return path(`M${[...outer, ...inner].join(' L')} Z`, colour, `opacity="${solid}"`)
}
