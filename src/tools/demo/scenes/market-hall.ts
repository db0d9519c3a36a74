import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { circle, glow, height, line, path, polygon, rect, times, width, type Point } from '../drawing/shapes'

/** Stalls under the high glass roof of the market hall, in morning light. */
export const draw: Scene = () => [
  fadeDown('glass', [[0, '#a9d0cf'], [0.5, '#d9e8da'], [1, '#f7edcb']]),
  fadeDown('floor', [[0, '#f9e3ab'], [1, '#b98f5c']]), rect(0, 0, width, height, '#35564a'),
  path(arch(1), 'url(#glass)'),
  times(17, i => line(onArch(1, (i / 16) * Math.PI), onArch(0.34, (i / 16) * Math.PI), '#6f9a8e', 2.5)),
  polygon([[480 - 560, 560], [480 - 190, 388], [480 + 190, 388], [480 + 560, 560]], 'url(#floor)'),
  path(`${arch(0.34)} L670,388 L290,388 Z`, '#fff4cf'),
  times(9, i => line([480, 276], onArch(0.34, (i / 8) * Math.PI), '#7d9c83', 3) + line([290 + i * 47.5, 276], [290 + i * 47.5, 388], '#7d9c83', i % 4 ? 2 : 4)), [276, 330].map(y => line([290, y], [670, y], '#7d9c83', 4)).join(''),
  glow(480, 290, 260, '#fffbe4', 0.9),
  [0.42, 0.52, 0.66, 0.86].map((s, i) => rib(s) + stall(s, -1, awnings[i]!) + stall(s, 1, awnings[3 - i]!)).join(''),
  times(3, i => polygon([[150 + i * 130, -10], [210 + i * 130, -10], [560 + i * 150, 560], [430 + i * 150, 560]], '#fff3c4', 'opacity="0.2"')),
  [[446, 404, 64], [512, 412, 70], [404, 446, 108], [572, 490, 156]].map(([x, y, tall], i) => shopper(x!, y!, tall!, [paint.plum, paint.dusk, paint.ember, paint.teal][i]!)).join(''),
].join('')

const awnings = [paint.brick, paint.teal, paint.ember, paint.moss]
const fruit = [paint.amber, paint.brick, paint.moss, paint.straw]

/** A place in the hall, as steps to the side and down from its vanishing point, `s` times the size it has in front. */
const at = (s: number, side: number, down: number): Point => [480 + side * s, 300 + down * s]
const onArch = (s: number, angle: number): Point => at(s, -560 * Math.cos(angle), -70 - 340 * Math.sin(angle))
const arch = (s: number): string => `M${onArch(s, 0)} A${560 * s},${340 * s} 0 0 1 ${onArch(s, Math.PI)}`

/** An iron arch on its two columns. */
function rib(s: number): string {
  return path(`${arch(s)} L${at(s, 560, 260)} M${onArch(s, 0)} L${at(s, -560, 260)}`, 'none', `stroke="#74a888" stroke-width="${24 * s}"`)
}

/** A stall on the left (-1) or the right (1) of the aisle, its near end `s` times full size. */
function stall(s: number, side: number, colour: string): string {
  const near = (x: number, down: number): Point => at(s, side * x, down)
  const far = (x: number, down: number): Point => at(s * 0.84, side * x, down)
  return [
    polygon([near(300, 120), far(300, 120), far(300, 255), near(300, 255)], '#8a6040'),
    times(14, i => circle(...near(330 + (i >> 1) * 34 + (i % 2) * 16 * side, 106 - (i % 2) * 24), 19 * s, fruit[(i >> 2) % 4]!)),
    polygon([near(300, 118), near(560, 118), near(560, 255), near(300, 255)], paint.wood),
    line(near(300, 165), near(560, 165), '#543826', 4 * s), line(near(300, 210), near(560, 210), '#543826', 4 * s), polygon([near(296, 112), near(560, 112), near(560, 128), near(296, 128)], '#a87a50'), line(near(306, 26), near(306, 118), paint.pine, 8 * s),
    times(6, i => {
      const [x, stripe] = [300 + i * 40, i % 2 ? paint.cream : colour]
      return polygon([far(x + 30, -90), far(x + 60, -90), near(x + 40, -20), near(x + 40, 26), near(x + 20, 38), near(x, 26), near(x, -20)], stripe)
    }),
  ].join('')
}

function shopper(x: number, y: number, tall: number, coat: string): string {
  const shadow = polygon([[x - tall * 0.1, y], [x + tall * 0.1, y], [x + tall * 0.5, y + tall * 0.45], [x + tall * 0.2, y + tall * 0.45]], paint.wood, 'opacity="0.35"')
  const basket = path(`M${x + tall * 0.08},${y - tall * 0.42} h${tall * 0.24} l${tall * -0.04},${tall * 0.16} h${tall * -0.16} Z`, '#a9743f')
  return shadow + person(x, y, tall, { coat, legs: paint.night, hat: coat === paint.teal ? paint.straw : paint.wood }, [-15, -44], [17, -50]) + basket
}
