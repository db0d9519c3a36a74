import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, edge, ellipse, glow, ground, group, line, path, polygon, sky, times } from '../drawing/shapes'

/** Runners climb a ridge in front of the rising sun. */
export const draw: Scene = random => [
  sky([[0, '#d4472f'], [0.32, '#ee7d3f'], [0.56, '#f8bb5f'], [1, '#fde2a4']]),
  glow(300, 300, 430, '#fff0bd', 0.75), circle(300, 284, 142, '#fff2cb'),
  times(3, i => line([640 + i * 70, 96 + i * 34], [820 + i * 50, 96 + i * 34], '#fbc77e', 12 - i * 2, 'opacity="0.7"')),
  ground(edge(random, 318, 16, 4), '#e2805a'), ground(edge(random, 352, 16, 5), '#c25a52'),
  ground([[-20, 388], [240, 376], [520, 384], [980, 370]], '#9c4152'),
  path('M470,384 C440,392 380,390 384,398 C392,410 500,404 470,420 C440,434 200,420 150,470 L330,470 C360,440 560,440 560,414 C556,398 440,402 444,395 C450,390 500,394 500,384 Z', '#ffd58c'),
  ground([[-20, 458], [150, 454], [330, 448], [520, 428], [700, 386], [860, 326], [980, 300]], '#4c2345'),
  ground([[-20, 492], [200, 500], [440, 486], [700, 452], [980, 372]], '#2d1433'),
  times(26, i => line([i * 38 + 6, 548], [i * 38 - 6 + random.between(-8, 16), 548 - random.between(16, 40) - i * 1.4], '#200c26', 5)),
  runner(64, 456, 0.72, paint.cream), runner(168, 454, 0.86, paint.brick), runner(292, 450, 1.08, '#2f8f92'), runner(466, 437, 1.44, paint.straw), runner(680, 394, 2.1, '#f8f1e2', true),
  cairn(898, 326),
].join('')

function runner(x: number, foot: number, scale: number, shirt: string, ponytail = false): string {
  const skin = '#5b2734'
  const parts = [
    limb([[6, -78], [-14, -66], [-9, -48]], skin, 6.5),
    limb([[-1, -48], [-9, -25], [-27, -6]], skin, 8.5), path('M-33,-9 L-24,-1 L-12,2 Q-10,6 -14,6 L-27,5 Z', '#1d0f22'),
    limb([[2, -48], [22, -38], [16, -15]], skin, 9), path('M12,-17 L20,-15 L32,-13 Q34,-8 29,-8 L12,-9 Z', '#1d0f22'),
    polygon([[-7, -56], [9, -54], [18, -39], [6, -34], [-8, -37]], '#1d0f22'),
    path('M1,-85 C10,-89 17,-83 15,-75 L9,-50 L-8,-52 Z', shirt),
    limb([[11, -79], [14, -61], [30, -69]], skin, 6.5), line([8, -86], [11, -90], skin, 6),
    ellipse(14, -96, 7.6, 9, skin), path(ponytail ? 'M22,-100 C20,-109 4,-109 6,-94 C-2,-92 -8,-98 -16,-88 C-14,-102 -2,-104 3,-102 C6,-110 20,-112 22,-100 Z' : 'M22,-101 C20,-110 4,-110 6,-94 C9,-100 14,-102 22,-101 Z', '#1d0f22'),
  ]
  return group(parts.join(''), `transform="translate(${x} ${foot}) scale(${scale})"`)
}

function cairn(x: number, foot: number): string {
  return times(4, row => times(4 - row, i => ellipse(x + (i - (3 - row) / 2) * 26, foot + 2 - row * 19 - i * 2 + (row === 0 ? (1.5 - i) * 5 : 0), 17, 12, ['#6d3a5a', '#82486a', '#5c2f50'][(i + row) % 3]!)))
}
