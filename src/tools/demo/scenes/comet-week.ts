import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, edge, glow, ground, house, path, sky, stars, times } from '../drawing/shapes'

/** A comet over the roofs of the town. */
export const draw: Scene = random => [
  sky([[0, '#0a1226'], [0.6, paint.dusk], [1, '#4a5f7a']]),
  stars(random, 160, 380),
  path('M300,190 C480,150 690,60 960,-20 L960,90 C720,130 500,190 306,202 Z', paint.snow, 'opacity="0.16"'),
  path('M300,192 C470,165 640,110 860,30 L870,60 C660,140 480,185 302,200 Z', paint.cream, 'opacity="0.35"'),
  glow(300, 195, 70, paint.cream, 0.9),
  circle(300, 195, 11, '#fffaf0'),
  ground(edge(random, 420, 26, 6), paint.night),
  times(13, i => {
    const tall = random.between(50, 120)
    const wide = random.between(54, 76)
    const light = random.oneOf([paint.amber, paint.straw, '#16253a', '#16253a'])
    return house(i * 76 - 20, 540, wide, tall, random.oneOf(['#15233a', '#1a2b45', '#101d31']), '#0b1524', light)
  }),
].join('')
