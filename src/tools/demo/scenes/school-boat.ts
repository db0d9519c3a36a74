import { fadeDown } from '../drawing/fades'
import { farGull } from '../drawing/gulls'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, group, line, path, rect, ripples, sky, width } from '../drawing/shapes'

/** The yellow school boat on the morning sea, full of children. */
export const draw: Scene = random => [
  sky([[0, '#a9d3d6'], [0.28, '#d5e6dc'], [0.44, '#fbe9c8'], [1, paint.cream]]),
  glow(190, 220, 240, '#fff6d8', 0.95), circle(190, 190, 38, '#fffaf0'),
  path('M520,238 C590,190 650,160 730,168 C810,150 880,190 980,186 L980,238 Z', '#7fa8a6'),
  path('M850,200 L850,176 L866,162 L882,176 L882,200 Z', paint.snow), path('M845,178 L866,158 L887,178 Z', paint.brick),
  farGull(420, 96, 46), farGull(486, 66, 34),
  fadeDown('sea', [[0, '#bfe0d6'], [0.25, '#79bdb8'], [1, '#2f7f88']]),
  rect(0, 236, width, 320, 'url(#sea)'),
  ripples(random, 244, 360, 44, '#fffbe6', 0.6),
  path('M-20,430 C120,400 220,440 360,424 C520,408 640,446 780,424 C860,412 920,420 980,414 L980,560 L-20,560 Z', '#3f9298', 'opacity="0.75"'),
  group(boat(), 'transform="translate(200 408) rotate(3 300 0)"'),
  path('M232,420 C246,398 280,404 320,420 C420,440 620,440 800,430 C860,424 910,430 980,424 L980,446 C820,452 560,462 330,450 C290,448 246,440 232,420 Z', paint.foam),
  path('M-20,496 C140,462 260,506 420,486 C580,470 700,506 860,484 C900,480 940,482 980,478 L980,560 L-20,560 Z', '#2a7480'),
  ripples(random, 470, 534, 16, '#cfeee4', 0.5),
].join('')

/** The boat heading left, its waterline at 0. */
function boat(): string {
  const looks = [['#f0c39c', '#8a4a28', paint.teal], ['#eab892', '#5a3520', paint.moss], ['#9a6544', '#2b1c18', paint.snow], ['#f0c39c', '#d9a14a', paint.brick], ['#7a4a32', '#1d1512', paint.straw], ['#eab892', '#3a2620', paint.plum]] as const
  return [
    rect(560, -132, 40, 54, paint.dusk, 'rx="8"'), rect(568, -84, 20, 100, paint.slate),
    line([464, -70], [452, -104], paint.wood, 9), ellipse(450, -112, 9, 27, 'none', `stroke="${paint.wood}" stroke-width="6"`),
    group(skipper, 'transform="translate(512 -76)"'),
    looks.map(([skin, hair, hat], i) => group(child(skin, hair, hat, i === 0), `transform="translate(${98 + i * 60} ${-76 - (i % 2) * 12})"`)).join(''),
    path('M-10,-126 C60,-96 140,-84 260,-80 L566,-84 L560,12 L90,14 C40,-30 10,-80 -10,-126 Z', paint.straw),
    path('M34,-54 C140,-36 340,-32 563,-38 L560,14 L90,14 C66,-8 48,-30 34,-54 Z', paint.amber),
    path('M-18,-134 C60,-102 140,-90 260,-86 L572,-90 L572,-76 L260,-72 C140,-76 60,-88 -8,-118 Z', paint.snow),
  ].join('')
}

/** A child in a life jacket, cut off by the boat's side at 0. */
function child(skin: string, hair: string, hat: string, waves: boolean): string {
  return [
    waves ? line([-22, -40], [-44, -92], paint.teal, 13) + circle(-45, -98, 9, skin) : line([-24, -34], [-32, 0], paint.teal, 13),
    line([24, -34], [32, 0], paint.teal, 13),
    path('M-28,10 L-28,-34 C-28,-50 -16,-54 0,-54 C16,-54 28,-50 28,-34 L28,10 Z', paint.ember), rect(-2, -46, 4, 56, '#a8432a'), rect(-28, -22, 56, 7, paint.snow),
    circle(0, -76, 25, hair), circle(-3, -72, 22, skin),
    path('M-26,-80 C-26,-108 24,-108 24,-80 C8,-86 -12,-86 -26,-80 Z', hat), circle(-1, -104, 7, hat),
    circle(-12, -72, 2.8, paint.ink) + circle(3, -72, 2.8, paint.ink), path('M-11,-63 C-7,-58 -1,-58 3,-63', 'none', `stroke="${paint.rust}" stroke-width="2.5" stroke-linecap="round"`),
  ].join('')
}

const skipper = [
  path('M-34,10 L-36,-66 C-36,-90 -18,-96 0,-96 C18,-96 36,-90 36,-66 L38,10 Z', paint.dusk), line([-16, -64], [-42, -34], paint.slate, 17), circle(-46, -34, 9, '#e0a881'), 
  circle(0, -122, 25, '#e0a881'), path('M-24,-116 C-20,-88 16,-88 24,-112 C10,-104 -10,-104 -24,-116 Z', '#d8d2c4'), path('M-30,-130 C-26,-156 24,-156 26,-130 Z', paint.night), ellipse(-20, -131, 18, 4, paint.night),
  circle(-10, -124, 2.8, paint.ink),
].join('')
