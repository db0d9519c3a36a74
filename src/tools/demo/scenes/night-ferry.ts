import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import { person } from '../drawing/people'
import type { Scene } from '../drawing/scene'
import { circle, edge, glow, ground, group, line, path, rect, ripples, sky, stars, times, width, type Point } from '../drawing/shapes'

/** A lit ferry leaving the quay at night. */
export const draw: Scene = random => [
  sky([[0, '#081224'], [0.4, '#12305a'], [0.62, '#34648c'], [1, paint.dusk]]),
  stars(random, 70, 220),
  glow(846, 84, 130, '#f4ead0', 0.6), circle(846, 84, 34, '#fdf6e0'), circle(836, 76, 7, '#e9dcb8'), circle(856, 94, 9, '#e9dcb8'),
  ground(edge(random, 296, 14, 5), '#0d1d36'),
  times(26, () => circle(random.between(0, width), random.between(304, 328), random.between(1.2, 2.6), random.oneOf([paint.amber, paint.straw]))),
  fadeDown('sea', [[0, '#2d5a84'], [0.35, '#163a60'], [1, '#081428']]),
  rect(0, 332, width, 220, 'url(#sea)'),
  ripples(random, 338, 530, 40, '#5f8fb8', 0.3),
  glow(590, 290, 400, '#e9955a', 0.3),
  path('M-20,404 L330,396 L330,404 L-20,440 Z', '#bcd3e0', 'opacity="0.25"'),
  path('M290,404 L858,404 L850,424 L796,424 L808,438 L380,440 L372,428 L300,428 Z', '#0a1a2e', 'opacity="0.8"'),
  times(16, i => rect(322 + i * 34, 402, 16, random.between(40, 118), i % 5 === 3 ? paint.straw : paint.amber, `opacity="${random.between(0.25, 0.55)}" rx="8"`)),
  times(34, () => {
    const y = random.between(408, 520)
    const x = random.between(300, 860)
    return line([x, y], [x + random.between(20, 70), y], '#12304f', 5, 'opacity="0.85"')
  }),
  times(14, i => line([860 - random.between(4, 34), 340 + i * 13], [860 + random.between(4, 34), 340 + i * 13], '#f4ead0', 2.5, 'opacity="0.55"')),
  group(ferry, 'transform="translate(270 400)"'),
  path('M-20,424 L236,424 L256,560 L-20,560 Z', '#0b1626'), rect(-20, 418, 262, 14, '#33475c'),
  times(3, i => rect(-20, 456 + i * 34, 268 + i * 5, 3, '#17283d')),
  glow(70, 240, 150, '#ffd890', 0.85),
  rect(66, 236, 8, 184, '#0a121e'), path('M46,228 L54,206 L86,206 L94,228 Z', '#0a121e'), path('M52,228 L88,228 L84,246 L56,246 Z', '#fff1c4'),
  path('M196,418 L200,390 L220,390 L224,418 Z', '#0a121e') + rect(193, 382, 34, 11, '#0a121e', 'rx="5"'), person(140, 422, 104, { coat: paint.brick, legs: '#0a121e', hat: '#14263c' }, [-15, -44], [24, -106]),
].join('')

/** The ferry heading right, its stern and its waterline at 0. */
const ferry = [
  path('M148,-170 L158,-276 L226,-270 L236,-170 Z', paint.ember), path('M154,-240 L158,-276 L226,-270 L229,-240 Z', paint.night),
  rect(398, -336, 7, 100, paint.haze), rect(376, -306, 50, 5, paint.haze), glow(401, -338, 40, paint.straw, 0.9), circle(401, -338, 6, '#fff1c4'),
  path('M356,-168 L360,-240 L484,-240 L520,-168 Z', paint.cream), path('M374,-230 L478,-230 L500,-188 L374,-188 Z', '#ffd98a'), rect(346, -248, 146, 10, paint.slate), [412, 452].map(x => rect(x, -230, 6, 42, paint.slate)).join(''),
  [20, 62, 96, 262, 304].map((x, i) => person(x + 18, -170, 44, { coat: [paint.teal, paint.brick, paint.plum, paint.moss, paint.ember][i]!, legs: paint.night, hat: i % 2 ? paint.straw : paint.snow }, i === 0 ? [-24, -102] : [-15, -44])).join(''),
  line([16, -192], [346, -192], paint.snow, 3), times(12, i => line([20 + i * 29, -192], [20 + i * 29, -170], paint.snow, 2)),
  path('M12,-92 L12,-166 L520,-166 L566,-92 Z', '#e9dcbd'), rect(4, -172, 528, 8, paint.slate),
  times(9, i => rect(40 + i * 52, -148, 38, 38, '#ffcb66', 'rx="4"')),
  path('M-6,-92 L560,-92 C592,-94 628,-106 656,-118 C642,-70 612,-26 586,6 L20,6 C4,-20 -4,-54 -6,-92 Z', '#1d4a63'),
  path('M-6,-92 L560,-92 C592,-94 628,-106 656,-118 L648,-98 C624,-84 590,-78 560,-77 L-5,-77 Z', paint.snow),
  path('M10,-20 L602,-20 L586,6 L20,6 Z', '#8a3a2c'),
  times(9, i => circle(62 + i * 52, -50, 8, '#ffcb66')),
  lamps([2, -172], [401, -334], 13), lamps([401, -334], [650, -118], 9),
].join('')

/** A slack string of lamps. */
function lamps(from: Point, to: Point, count: number): string {
  const at = (way: number): Point => [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way + way * (1 - way) * 60]
  return times(count, i => line(at(i / count), at((i + 1) / count), paint.haze, 1.5) + circle(...at(i / count), 4.5, '#fff1c4'))
}
