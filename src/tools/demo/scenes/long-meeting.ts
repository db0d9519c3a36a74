import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, group, line, path, polygon, rect, ripples, sky, stars, times, width } from '../drawing/shapes'

/** A green bench on the quay, looking out to sea under a street lamp at night. */
export const draw: Scene = random => [
  sky([[0, '#170f24'], [0.45, '#34203f'], [0.66, '#5d3a55'], [1, paint.plum]]),
  stars(random, 60, 200),
  path('M-20,290 L-20,262 C80,240 180,246 260,262 C330,270 400,280 460,290 Z', '#20132c'),
  times(12, () => circle(random.between(10, 380), random.between(268, 286), random.between(1.4, 2.6), paint.amber)),
  fadeDown('sea', [[0, '#6b4560'], [1, '#24152f']]), rect(0, 290, width, 120, 'url(#sea)'),
  ripples(random, 296, 384, 40, '#a8748a', 0.4),
  fadeDown('paving', [[0, '#6a5560'], [1, '#2a1d30']]), rect(0, 392, width, 160, 'url(#paving)'), rect(0, 386, width, 10, '#8f7480'),
  times(9, i => line([480 + (i - 4) * 130, 396], [480 + (i - 4) * 260, 560], '#33233a', 3)), line([0, 440], [width, 440], '#33233a', 2.5), line([0, 500], [width, 500], '#33233a', 3),
  ellipse(520, 474, 384, 58, paint.amber, 'opacity="0.4"'), ellipse(530, 472, 280, 40, '#ffdf94', 'opacity="0.55"'),
  fadeDown('cone', [[0, '#ffe7ac', 0.55], [1, '#ffd27a', 0.12]]), path('M600,106 L672,106 L902,474 A384,58 0 0 1 138,474 Z', 'url(#cone)'),
  glow(636, 108, 150, '#fff0c4', 0.9),
  lamp,
  ellipse(440, 483, 236, 15, '#2b1d2c', 'opacity="0.7"'),
  group(bench, 'transform="translate(216 484)"'),
].join('')

const lamp = [
  path('M752,448 L756,420 L780,420 L784,448 Z', paint.ink), rect(762, 150, 12, 280, paint.ink), rect(757, 300, 22, 10, paint.ink),
  path('M768,156 C768,40 636,30 636,84', 'none', `stroke="${paint.ink}" stroke-width="10"`),
  path('M636,70 C604,72 590,92 586,108 L686,108 C682,92 668,72 636,70 Z', paint.ink), path('M602,108 L670,108 C664,126 608,126 602,108 Z', '#fffaf0'),
].join('')

/** The bench from behind, its feet at 0. */
const bench = [
  [84, 380].map(x => rect(x, -60, 12, 48, '#101a15')).join(''),
  [-4, 456].map(x => rect(x, -128, 24, 9, '#1a2a22', 'rx="4"') + rect(x + 6, -122, 10, 116, '#14211b') + rect(x, -12, 24, 8, '#14211b', 'rx="3"')).join(''),
  polygon([[4, -78], [472, -78], [466, -60], [10, -60]], '#2f6340'), polygon([[12, -88], [464, -88], [472, -78], [4, -78]], '#8fbf7c'),
  times(3, i => rect(8, -200 + i * 36, 460, 29, '#468252', 'rx="4"') + rect(8, -200 + i * 36, 460, 7, '#b7d394', 'rx="3"')),
  [52, 408].map(x => path(`M${x},-206 L${x + 16},-206 L${x + 17},0 L${x - 1},0 Z`, '#1a2a22') + times(3, i => circle(x + 8, -184 + i * 36, 3, '#7f9d74'))).join(''),
].join('')
