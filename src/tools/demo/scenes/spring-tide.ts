import { fadeDown } from '../drawing/fades'
import { farGull } from '../drawing/gulls'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, curve, glow, group, house, line, path, polygon, rect, ripples, sky, times, width } from '../drawing/shapes'

/** The steps of the quay going down into high water, with boats above the paving. */
export const draw: Scene = random => [
  sky([[0, '#e9b44a'], [0.5, paint.straw], [0.7, paint.cream], [1, paint.cream]]),
  glow(250, 200, 260, '#fff2c4', 0.9),
  circle(250, 128, 46, '#fff4d2'),
  farGull(404, 92, 40, '#8a5a36'), farGull(466, 62, 28, '#8a5a36'), farGull(836, 74, 34, '#8a5a36'),
  times(9, i => house(-30 + i * 116, 330, 108, random.between(80, 150), random.oneOf(['#c98c4e', '#b9774a', '#d9a765', '#a8674a']), random.oneOf([paint.rust, '#8a4a36']), random.oneOf(['#fff0c0', '#7a4a34', '#7a4a34']))),
  rect(0, 322, width, 14, paint.cream),
  rect(0, 334, width, 220, '#a59a82'),
  times(5, row => times(11, i => rect(i * 98 - (row % 2) * 50 - 20, 336 + row * 34, 94, 30, random.oneOf(['#998d76', '#9f947c', '#8f846e'])))),
  times(8, i => rect(70 + i * 58, 322 + i * 26, 58, 260, '#dccba2') + rect(70 + i * 58, 322 + i * 26, 62, 9, '#fff3d3') + rect(124 + i * 58, 331 + i * 26, 6, 260, '#8d7f64')),
  rect(-20, 322, 92, 240, '#dccba2') + rect(-20, 322, 94, 9, '#fff3d3'),
  fadeDown('tide', [[0, '#58a9a0', 0.5], [0.3, '#2f8585', 0.68], [0.75, '#1d6468', 0.9], [1, paint.sea, 0.98]]),
  rect(0, 376, width, 170, 'url(#tide)'),
  times(7, i => rect(186 + i * 58, 374 + i * 26, 58, 200, '#cfe6c4', `opacity="${0.42 - i * 0.05}"`) + rect(186 + i * 58, 374 + i * 26, 62, 6, '#f2fbe0', `opacity="${0.75 - i * 0.1}"`)),
  railing(1, 6, '#1c4a55'),
  line([0, 376], [width, 376], '#fff3cf', 3), ripples(random, 384, 530, 46, '#f9e3a6', 0.5),
  railing(0, 2, paint.night),
  group(dinghy, 'transform="translate(322 380)"'),
  bollard(456),
  group(boat(paint.brick, '#7d3325'), 'transform="translate(500 380)"'),
  curve([[462, 300], [494, 318], [536, 286]], '#5a4030', 4),
].join('')

const dinghy = path('M-62,-26 C-20,-18 20,-18 58,-28 L44,4 L-44,4 Z', paint.teal) + path('M-62,-30 C-20,-20 20,-20 58,-32 L58,-24 C20,-12 -20,-12 -60,-22 Z', paint.cream) + path('M-44,4 L44,4 L38,20 L-36,18 Z', paint.sea, 'opacity="0.6"')

/** The handrail along the steps, from one step to another. */
function railing(from: number, to: number, colour: string): string {
  const posts = times(to - from + 1, i => line([99 + (from + i) * 58, 322 + (from + i) * 26], [99 + (from + i) * 58, 256 + (from + i) * 26], colour, 5))
  return posts + line([99 + from * 58, 258 + from * 26], [99 + to * 58, 258 + to * 26], colour, 7)
}

function bollard(x: number): string {
  return path(`M${x - 12},324 L${x - 9},298 L${x + 9},298 L${x + 12},324 Z`, paint.night) + rect(x - 15, 290, 30, 12, paint.night, 'rx="5"')
}

/** A fishing boat with its bow to the left, its waterline at 0. */
function boat(hull: string, shade: string): string {
  return [
    line([150, -90], [150, -320], paint.wood, 8), line([150, -300], [380, -150], paint.wood, 3), line([150, -318], [14, -96], paint.wood, 3),
    path('M230,-70 L236,-190 L384,-190 L392,-70 Z', paint.snow), polygon([[224, -190], [236, -206], [392, -206], [398, -190]], paint.sea),
    times(3, i => rect(250 + i * 46, -174, 34, 40, paint.dusk)),
    path('M6,-108 C120,-74 300,-66 520,-82 L520,4 L70,4 C40,-30 20,-70 6,-108 Z', hull),
    path('M36,-50 C160,-30 320,-26 520,-34 L520,4 L70,4 C56,-14 46,-30 36,-50 Z', shade),
    path('M0,-116 C120,-82 300,-74 520,-90 L520,-76 C300,-60 120,-68 8,-102 Z', paint.cream),
    times(3, i => circle(130 + i * 110, -46 + i * 3, 17, paint.night) + circle(130 + i * 110, -46 + i * 3, 7, '#54606c')),
    path('M70,4 L520,4 L520,92 L470,92 L480,80 L300,80 L310,66 L170,66 L180,48 L110,48 L116,30 L82,28 Z', '#5c3a33', 'opacity="0.55"'),
  ].join('')
}
