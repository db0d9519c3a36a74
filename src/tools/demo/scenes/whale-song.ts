import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, curve, group, line, path, polygon, rect, sky, times } from '../drawing/shapes'

/** A whale beneath the survey boat. */
export const draw: Scene = random => [
  sky([[0, '#f0c08a'], [0.2, paint.cream], [1, paint.cream]]),
  path('M540,120 C640,84 720,70 790,84 C860,90 900,104 980,100 L980,120 Z', '#8fa6a8'),
  fadeDown('depth', [[0, '#5cb8a8'], [0.28, '#2b8f8f'], [0.65, '#136070'], [1, '#082c3d']]),
  path('M-20,116 C100,106 180,124 300,114 C420,106 520,122 640,114 C760,106 860,122 980,112 L980,560 L-20,560 Z', 'url(#depth)'),
  fadeDown('ray', [[0, paint.foam, 0.42], [1, paint.foam, 0]]),
  times(6, i => polygon([[90 + i * 150, 116], [130 + i * 150 + (i % 2) * 30, 116], [20 + i * 170 + (i % 2) * 60, 520], [-90 + i * 170, 520]], 'url(#ray)')),
  path('M-20,470 C120,440 200,480 330,478 C480,476 560,510 700,496 C820,484 900,500 980,478 L980,560 L-20,560 Z', '#062433'),
  times(20, () => circle(random.between(20, 940), random.between(160, 450), random.between(1.5, 4), paint.foam, 'opacity="0.4"')),
  group(boat(), 'transform="translate(218 118)"'),
  group(whale(), 'transform="translate(120 330) rotate(-7)"'),
].join('')

/** A small working boat, its waterline at 0. */
function boat(): string {
  return [
    line([96, -40], [96, -104], paint.night, 4), polygon([[98, -104], [126, -96], [98, -88]], paint.ember),
    rect(64, -66, 62, 44, paint.snow), rect(58, -72, 76, 9, paint.brick), rect(72, -56, 18, 16, paint.dusk), rect(98, -56, 18, 16, paint.dusk),
    line([166, -24], [190, -62], paint.night, 5),
    path('M-6,-34 C40,-22 130,-22 200,-28 L188,4 C150,26 60,26 26,6 Z', paint.straw), path('M14,-10 L194,-12 L188,4 C150,26 60,26 26,6 Z', '#b0482f'),
  ].join('')
}

/** A humpback heading left, its middle at 0. */
function whale(): string {
  return [
    path('M620,-38 C690,-40 730,-90 790,-104 C786,-70 760,-30 716,-10 C752,4 776,40 770,74 C722,66 694,26 640,12 L560,34 Z', '#123a4c'),
    path('M2,8 C20,-40 90,-78 190,-88 C300,-98 380,-90 440,-84 L470,-100 C484,-96 488,-84 492,-74 C560,-58 620,-40 670,-28 L668,2 C600,14 520,44 430,70 C330,96 170,100 80,64 C40,48 6,34 2,8 Z', '#123a4c'),
    path('M2,8 C60,22 130,20 200,34 C280,52 360,60 430,70 C330,96 170,100 80,64 C40,48 6,34 2,8 Z', '#c4d9d2'),
    times(6, i => curve([[34 + i * 16, 34 + i * 6], [140 + i * 20, 46 + i * 7], [290 + i * 16, 62 + i * 3]], '#7fa3a6', 2.5)),
    path('M184,34 C250,40 330,96 372,176 C376,190 366,196 356,188 C290,150 206,110 172,58 Z', '#0b2737'), path('M356,188 C290,150 206,110 172,58 C230,104 310,146 366,184 Z', '#c4d9d2'),
    circle(150, 8, 9, '#2a566a') + circle(150, 8, 6, paint.ink) + circle(148, 6, 2, paint.foam),
    times(7, i => circle(24 + i * 18, -16 - i * 7, 4, '#2a566a')),
    path('M60,-44 C120,-78 190,-88 300,-94 C380,-90 440,-84 440,-84 C340,-82 200,-76 60,-44 Z', '#5fa5a4', 'opacity="0.7"'),
  ].join('')
}
