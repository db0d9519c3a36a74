import { herring } from '../drawing/fish'
import { paint } from '../drawing/palette'
import type { Random } from '../drawing/random'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, group, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** The great round clock of the fish auction, over crates of fish on ice. */
export const draw: Scene = random => [
  sky([[0, '#26162f'], [0.5, paint.plum], [1, '#6a3a52']]),
  times(4, i => arch(-6 + [0, 130, 740, 870][i]!)),
  polygon([[-20, 40], [480, -60], [980, 40], [980, 62], [480, -36], [-20, 62]], '#1a0f22'), times(6, i => line([60 + i * 168, 24], [60 + i * 168, -20], '#1a0f22', 12)),
  polygon([[-20, 372], [980, 372], [980, 560], [-20, 560]], '#8a6a62'), polygon([[-20, 372], [980, 372], [980, 384], [-20, 384]], '#3a2038'),
  glow(480, 196, 330, '#ffd98a', 0.6),
  rect(400, -10, 14, 90, '#1a0f22'), rect(546, -10, 14, 90, '#1a0f22'),
  clock(),
  times(6, i => crate(random, 30 + i * 180, 390, 0.82)), times(5, i => crate(random, i * 240, 446, 1.08)), times(4, i => crate(random, 30 + i * 300, 516, 1.36)),
  bidder(96, 570, 1), bidder(872, 570, -1),
].join('')

function clock(): string {
  const turned = (drawn: string, degrees: number): string => group(drawn, `transform="rotate(${degrees})"`)
  const face = [
    circle(0, 5, 172, '#8f5f2a'), circle(0, 0, 170, paint.amber), circle(0, 0, 155, paint.night), circle(0, 0, 147, '#fbf0d0'),
    times(60, i => turned(circle(0, -128, i % 5 ? 3.5 : 8, i % 5 ? '#b99a6a' : paint.dusk), i * 6)),
    times(9, i => turned(circle(0, -128, i % 5 ? 6 : 9, '#d8402c'), i * 6)),
    circle(0, 0, 94, '#f7d9a0'), circle(0, 0, 84, '#fbf0d0'),
    turned(polygon([[-9, 34], [-5, -108], [0, -122], [5, -108], [9, 34]], '#d8402c'), 54),
    circle(0, 0, 22, paint.night), circle(0, 0, 9, paint.amber),
  ].join('')
  return group(face, 'transform="translate(480 178) scale(0.95)"')
}

function arch(x: number): string {
  return path(`M${x},330 L${x},150 C${x},90 ${x + 96},90 ${x + 96},150 L${x + 96},330 Z`, '#7fa6b4') + line([x + 48, 108], [x + 48, 330], paint.plum, 6) + line([x, 180], [x + 96, 180], paint.plum, 6) + line([x, 254], [x + 96, 254], paint.plum, 6)
}

/** A crate of fish on ice: the middle of its front edge at `x`, `y`. */
function crate(random: Random, x: number, y: number, size: number): string {
  const [front, side] = random.oneOf([['#2f7f9a', '#1f5c74'], ['#d9773a', '#a8522a'], ['#3f8a6a', '#2a664c'], ['#e0b04a', '#b0832e']])
  const fish = times(5, i => herring(-58 + i * 29, -30 + random.between(-4, 4), 76, i % 2 ? 72 : 108, random.oneOf(['#2f5f78', '#c8665a', '#5a7d6a'])))
  const drawn = polygon([[-84, -44], [84, -44], [100, 0], [-100, 0]], side!) + polygon([[-76, -40], [76, -40], [90, -2], [-90, -2]], '#e9f3f2') + group(fish, 'transform="scale(1 0.68)"')
    + rect(-100, 0, 200, 44, front!) + rect(-100, 0, 200, 7, '#ffffff', 'opacity="0.35"') + rect(-34, 16, 68, 12, side!, 'rx="6"') + ellipse(0, 46, 96, 3, paint.ink, 'opacity="0.3"')
  return group(drawn, `transform="translate(${x} ${y}) scale(${size})"`)
}

function bidder(x: number, foot: number, way: number): string {
  const back = path('M-110,0 C-108,-90 -80,-120 -34,-130 L34,-130 C80,-120 108,-90 110,0 Z', '#140c1a') + rect(-20, -156, 40, 40, '#140c1a') + ellipse(0, -178, 38, 44, '#140c1a') + path('M-44,-186 C-44,-236 44,-236 44,-188 L74,-176 L-44,-176 Z', '#241430')
  return group(back, `transform="translate(${x} ${foot}) scale(${way} 1)"`)
}
