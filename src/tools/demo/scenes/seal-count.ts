import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, curve, ellipse, glow, group, ground, line, path, rect, ripples, sky, times, width, type Point } from '../drawing/shapes'

/** Grey seals on the rocks at low water. */
export const draw: Scene = random => [
  sky([[0, '#c98b84'], [0.3, '#e6b49c'], [0.46, paint.cream], [1, paint.cream]]),
  glow(700, 236, 260, '#fff3d0', 0.9),
  circle(700, 214, 40, '#fff6dc'),
  path('M-20,250 L-20,206 C60,176 130,190 190,206 C260,214 300,236 380,250 Z', '#a98a92'),
  rect(0, 248, width, 300, '#9fb4b6'),
  rect(0, 248, width, 26, '#c9c6b4', 'opacity="0.6"'),
  ripples(random, 256, 420, 50, '#fff3d8', 0.5),
  times(16, i => line([700 - random.between(8, 30 + i * 3), 253 + i * 8], [700 + random.between(8, 30 + i * 3), 253 + i * 8], '#fff6dc', 3, 'opacity="0.9"')),
  ground([[-20, 330], [90, 312], [200, 322], [330, 346], [430, 372], [560, 392], [980, 400]], paint.slate),
  seal(282, 332, -0.27, '#6f7f88', '#4a5f70'),
  glint([[230, 326], [330, 346], [430, 372], [560, 392]]),
  ground([[-20, 400], [160, 392], [330, 424], [520, 436], [700, 400], [860, 372], [980, 366]], '#2b4056'),
  glint([[700, 400], [860, 372], [980, 366]]),
  seal(24, 416, 0.5, '#8a949a', '#55677a'),
  ground([[-20, 520], [120, 508], [300, 470], [440, 452], [700, 448], [980, 430]], '#1b2b3f'),
  seal(300, 470, 0.98, '#aab0ae', '#66788a'),
  path('M-20,520 L120,508 L300,470 L420,456 L400,478 L250,506 L210,530 L60,548 L-20,548 Z', '#2f4661'),
  path('M470,486 L700,482 L960,452 L960,480 L800,504 L560,510 Z', '#24384f'),
].join('')

/** The low sun on the upper edge of a rock. */
function glint(points: readonly Point[]): string {
  return curve(points, '#f0c9a4', 3, 'opacity="0.7"')
}

/** A seal with its head lifted to the left, its tail end at the right, lying on `y`. A size below zero turns it round. */
function seal(x: number, y: number, size: number, coat: string, shade: string): string {
  return group([
    path('M520,-42 C570,-58 600,-92 640,-96 C630,-74 622,-62 628,-50 C648,-50 660,-36 668,-26 C630,-24 580,-8 540,-6 Z', shade),
    path('M14,-196 C20,-208 34,-214 52,-220 C80,-240 120,-240 142,-214 C162,-188 176,-168 214,-158 C300,-150 420,-110 545,-46 C566,-30 560,-6 530,-2 C400,10 240,8 150,0 C108,-6 100,-50 104,-88 C104,-120 92,-136 66,-144 C40,-150 12,-160 10,-180 Z', coat),
    path('M104,-88 C108,-40 130,-22 190,-20 C320,-14 430,-26 548,-44 C566,-30 560,-6 530,-2 C400,10 240,8 150,0 C108,-6 100,-50 104,-88 Z', shade),
    path('M176,-84 C206,-78 224,-52 252,-28 C280,-8 290,6 276,12 C250,18 214,8 190,-14 C170,-34 160,-66 176,-84 Z', '#45586b') + times(3, i => line([246 + i * 10, 8 - i * 5], [268 + i * 7, 10 - i * 5], '#8a979d', 2)),
    circle(84, -202, 10, paint.ink) + circle(81, -206, 3, paint.snow),
    ellipse(18, -190, 8, 7, paint.ink) + curve([[18, -172], [40, -168], [62, -174]], '#4a5a68', 3),
    times(3, i => line([36, -182 + i * 5], [2, -170 + i * 9], paint.snow, 1.6, 'opacity="0.8"')),
    [[250, -110, 20, 9], [310, -84, 26, 10], [360, -100, 14, 7], [400, -60, 24, 8], [460, -62, 14, 6], [170, -110, 14, 10]].map(([cx, cy, rx, ry]) => ellipse(cx!, cy!, rx!, ry!, shade, 'opacity="0.7"')).join(''),
    path('M52,-220 C80,-240 120,-240 142,-214 C162,-188 176,-168 214,-158 C300,-150 420,-110 545,-46 C420,-96 300,-134 206,-142 C166,-152 150,-180 134,-200 C112,-222 80,-224 52,-220 Z', '#fbe9cf', 'opacity="0.75"'),
  ].join(''), `transform="translate(${x} ${y}) scale(${size} ${Math.abs(size)})"`)
}
