import { clipped } from '../drawing/clipped'
import { fadeDown } from '../drawing/fades'
import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, group, line, path, polygon, rect, times } from '../drawing/shapes'

const crusts = ['#8d4522', '#b8672f', '#a0521f']

/** A lit bakery window in a dark wall, loaves in front and the baker behind them. */
export const draw: Scene = random => [
  rect(0, 0, 960, 540, '#2a1a30'),
  times(48, i => rect((i % 8) * 126 - 40 + ((i >> 3) % 2) * 60, (i >> 3) * 82 + 6, 118, 74, random.oneOf(['#2f1f36', '#34233b', '#2c1c32']), 'rx="8"')),
  glow(390, 280, 480, paint.amber, 0.55), glow(838, 240, 170, paint.amber, 0.35),
  fadeDown('room', [[0, '#ffe09a'], [0.55, '#fbb95c'], [1, '#e27f35']]),
  clipped('pane', rect(110, 90, 570, 340, '#fff'), [
    rect(110, 90, 570, 340, 'url(#room)'),
    path('M410,430 V292 C410,196 672,196 672,292 V430 Z', '#c4683a', 'opacity="0.65"'), path('M440,430 V306 C440,232 560,232 560,306 V430 Z', '#7a3524'), ellipse(500, 372, 52, 60, '#ff9a3c'), ellipse(500, 392, 30, 42, '#ffe09a'),
    glow(245, 190, 150, '#fffbe6', 0.95), rect(110, 268, 270, 12, paint.wood), times(4, i => loaf(116 + i * 66, 269, 60, crusts[i % 3]!)),
    line([245, 90], [245, 158], paint.rust, 4), path('M206,188 C210,164 228,156 245,156 C262,156 280,164 284,188 Z', '#17494e'),
    baker(592, 384),
    [[118, 122], [222, 138], [344, 124], [452, 128], [572, 104]].map(([x, w], i) => loaf(x!, 424, w!, crusts[i % 3]!)).join(''),
  ].join('')),
  times(2, i => rect(296 + i * 190, 110, 8, 320, '#123c40')), rect(110, 196, 570, 8, '#123c40'),
  path('M96,90 H694 V440 H96 Z M112,90 V424 H678 V90 Z', '#123c40', 'fill-rule="evenodd"'),
  times(10, i => path(`M${105 + i * 58},46 h58 L${148.6 + i * 61.6},118 a30.8,24 0 0 1 -61.6,0 Z`, i % 2 ? paint.brick : '#efdcb2')),
  rect(98, 34, 594, 16, '#1b5257', 'rx="4"'),
  rect(78, 424, 634, 22, '#226369', 'rx="4"'), rect(104, 446, 582, 66, '#0e3136'), times(3, i => rect(124 + i * 189, 458, 166, 40, '#164449', 'rx="4"')),
  rect(762, 128, 154, 384, '#123c40'), rect(776, 142, 126, 370, '#1f5c62'), rect(794, 160, 90, 150, '#f7b658'), line([839, 160], [839, 310], '#1f5c62', 7), line([794, 234], [884, 234], '#1f5c62', 7), rect(794, 340, 90, 146, '#164449', 'rx="4"'), circle(892, 326, 6, paint.straw),
  circle(838, 66, 48, '#123c40'), path('M812,92 C828,78 872,76 872,52 C872,32 844,34 838,56 C832,34 804,32 804,52 C804,76 848,78 864,92', 'none', `stroke="${paint.straw}" stroke-width="9" stroke-linecap="round"`),
  rect(0, 510, 960, 30, '#221531'), polygon([[104, 512], [686, 512], [780, 540], [10, 540]], paint.amber, 'opacity="0.45"'), polygon([[790, 512], [886, 512], [910, 540], [780, 540]], paint.amber, 'opacity="0.25"'),
].join('')

function loaf(x: number, foot: number, w: number, crust: string): string {
  const dome = path(`M${x + w * 0.1},${foot} C${x - w * 0.12},${foot - w * 0.2} ${x + w * 0.1},${foot - w * 0.52} ${x + w * 0.5},${foot - w * 0.52} C${x + w * 0.9},${foot - w * 0.52} ${x + w * 1.12},${foot - w * 0.2} ${x + w * 0.9},${foot} Z`, crust)
  const cuts = times(3, i => line([x + w * (0.24 + i * 0.2), foot - w * 0.22], [x + w * (0.34 + i * 0.2), foot - w * 0.38], '#ffdca0', w * 0.07))
  return dome + path(`M${x + w * 0.16},${foot - w * 0.3} C${x + w * 0.3},${foot - w * 0.5} ${x + w * 0.7},${foot - w * 0.5} ${x + w * 0.84},${foot - w * 0.3} C${x + w * 0.7},${foot - w * 0.44} ${x + w * 0.3},${foot - w * 0.44} ${x + w * 0.16},${foot - w * 0.3} Z`, '#ffe6b0', 'opacity="0.4"') + cuts
}

function baker(x: number, foot: number): string {
  const coat = path(`M${x - 56},${foot + 30} C${x - 62},${foot - 70} ${x - 44},${foot - 88} ${x},${foot - 92} C${x + 44},${foot - 88} ${x + 62},${foot - 70} ${x + 56},${foot + 30} Z`, '#fffaf0')
  const head = rect(x - 11, foot - 108, 22, 24, '#b3714c') + ellipse(x, foot - 124, 24, 29, '#c98a62') + path(`M${x - 25},${foot - 134} v-22 c-22,-6 -16,-36 6,-32 c6,-14 32,-14 38,0 c22,-4 28,26 6,32 v22 Z`, '#fffdf6') + line([x - 22, foot - 146], [x + 22, foot - 146], '#e2d6bd', 3) + circle(x - 9, foot - 124, 2.6, paint.ink) + circle(x + 9, foot - 124, 2.6, paint.ink) + path(`M${x - 8},${foot - 110} q8,7 16,0`, 'none', `stroke="${paint.rust}" stroke-width="3" stroke-linecap="round"`)
  const tray = group(rect(-84, 0, 168, 9, paint.wood, 'rx="4"') + times(4, i => loaf(-80 + i * 40, 1, 40, crusts[(i + 1) % 3]!)), `transform="translate(${x} ${foot - 34})"`)
  return coat + head + tray + limb([[x - 50, foot - 72], [x - 66, foot - 40], [x - 50, foot - 26]], '#eadfc8', 20) + limb([[x + 50, foot - 72], [x + 66, foot - 40], [x + 50, foot - 26]], '#eadfc8', 20)
}
