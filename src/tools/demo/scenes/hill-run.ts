import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, edge, ellipse, glow, ground, group, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** Runners climb a ridge in front of the rising sun. */
export const draw: Scene = random => [
  sky([[0, '#d4472f'], [0.32, '#ee7d3f'], [0.56, '#f8bb5f'], [1, '#fde2a4']]),
  glow(300, 300, 430, '#fff0bd', 0.75), circle(300, 284, 142, '#fff2cb'),
  times(3, i => line([640 + i * 70, 96 + i * 34], [820 + i * 50, 96 + i * 34], '#fbc77e', 12 - i * 2, 'opacity="0.7"')),
  ground(edge(random, 318, 16, 4), '#e2805a'), ground(edge(random, 352, 16, 5), '#c25a52'),
  ground([[-20, 388], [240, 376], [520, 384], [980, 370]], '#9c4152'),
  path('M470,384 C440,392 380,390 384,398 C392,410 500,404 470,420 C440,434 200,420 150,470 L330,470 C360,440 560,440 560,414 C556,398 440,402 444,395 C450,390 500,394 500,384 Z', '#ffd58c'),
  cairn(896, 308),
  ground([[-20, 458], [150, 454], [330, 448], [520, 428], [700, 386], [860, 326], [980, 300]], '#4c2345'),
  ground([[-20, 492], [200, 500], [440, 486], [700, 452], [980, 372]], '#2d1433'),
  times(5, i => line([40 + i * 112, 552], [40 + i * 112, 474 + i * 5], '#1a0a20', 11)), times(2, i => line([-20, 492 + i * 26], [488, 508 + i * 20], '#1a0a20', 4)),
  runner(64, 456, 0.72, paint.cream), runner(168, 454, 0.86, paint.brick), runner(292, 450, 1.08, '#2f8f92'), runner(466, 437, 1.44, paint.straw), runner(680, 394, 2.1, '#f8f1e2', true),
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
    ellipse(12, -97, 9, 9.5, '#1d0f22'), ellipse(15.5, -94.5, 6.5, 8, skin), ponytail ? path('M8,-104 C-4,-106 -16,-102 -20,-86 C-14,-94 -4,-92 6,-96 Z', '#1d0f22') : '',
  ]
  return group(parts.join(''), `transform="translate(${x} ${foot}) scale(${scale})"`)
}

function cairn(x: number, foot: number): string {
  const stones = [[-66, 4, 44], [-26, 2, 48], [18, -2, 46], [-50, -17, 44], [-10, -18, 50], [-36, -37, 34], [-6, -37, 36], [-24, -56, 40], [-14, -74, 24]]
  return stones.map(([left, top, wide], i) => rect(x + left!, foot + top!, wide!, 22, ['#8e4a68', '#6a3458', '#7b3f60'][i % 3]!, `rx="9" transform="rotate(${(i % 3) * 4 - 4} ${x + left!} ${foot})"`)).join('')
}
