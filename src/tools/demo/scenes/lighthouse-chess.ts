import { clipped } from '../drawing/clipped'
import { fadeDown } from '../drawing/fades'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, group, path, polygon, rect, ripples, times } from '../drawing/shapes'

/** The right halves of turned pieces, standing on 0,0. */
const foot = 'M0,0 H48 V-12 Q48,-19 40,-20 Q40,-29 33,-31'
const king = `${foot} C20,-54 17,-92 15,-146 H25 Q32,-152 25,-159 H17 C20,-178 30,-200 33,-222 Q18,-232 6,-235 V-246 H17 V-259 H6 V-275 H0 Z`
const queen = `${foot} C20,-54 17,-88 14,-132 H24 Q31,-138 24,-145 H16 C18,-164 26,-186 37,-206 L24,-196 L17,-214 L8,-199 L0,-208 Z`
const rook = `${foot} C24,-50 22,-80 22,-112 Q36,-116 38,-126 V-162 H24 V-149 H10 V-162 H0 Z`
const pawn = 'M0,0 H38 V-10 Q38,-17 30,-18 C24,-34 13,-50 12,-76 H22 Q27,-81 22,-86 H12 V-100 H0 Z'
const ivory = ['#fbf1d8', '#d2ba8c'] as const
const ebony = ['#3a2c40', '#1b131f'] as const

/** Chess pieces on a board before a round window, the sea behind. */
export const draw: Scene = random => [
  rect(0, 0, 960, 540, '#8f3a29'), times(9, i => rect(i * 112 - 8, 0, 5, 470, '#7a2f22')), times(9, i => rect(i * 112 - 3, 0, 3, 470, '#a54a35')),
  circle(486, 222, 244, '#5e231b'), circle(480, 216, 232, '#dba743'), circle(480, 216, 214, '#8a5a22'),
  clipped('glass', circle(480, 216, 202, '#fff'), [
    fadeDown('air', [[0, '#6fbbd6'], [0.3, '#b5dfe0'], [0.54, '#f3f1d2'], [1, '#f3f1d2']]), rect(270, 0, 420, 440, 'url(#air)'), glow(392, 150, 190, '#fffbe0', 0.95), circle(392, 142, 38, '#fffdf0'),
    rect(270, 236, 420, 220, '#2b93a0'), rect(270, 236, 420, 4, '#c9ecdf'), path('M270,330 Q340,310 420,330 T570,330 T720,330 V440 H270 Z', paint.teal), ripples(random, 246, 410, 30, '#d8f2ea', 0.55),
    polygon([[588, 240], [588, 166], [632, 240]], '#fffaf0'), polygon([[581, 240], [581, 180], [546, 240]], '#f2c98a'), path('M536,244 H640 L626,264 H554 Z', paint.ember),
  ].join('')),
  times(10, i => circle(480 + Math.cos(i * 0.628 + 0.3) * 223, 216 + Math.sin(i * 0.628 + 0.3) * 223, 6, '#8a5a22')),
  rect(0, 452, 960, 90, '#5a3826'), rect(0, 448, 960, 10, '#8a5a3c'), times(28, square),
  piece(king, 236, 492, 1.42, ivory), piece(rook, 820, 488, 1.28, ebony), piece(queen, 690, 506, 1.5, ebony, -216), piece(pawn, 372, 522, 1.3, ivory, -106, 23),
  knight(530, 518), path('M96,518 L90,446 Q120,436 150,446 L144,518 Q120,526 96,518 Z', '#c08a52'), ellipse(120, 446, 30, 8, '#dcae76'), times(5, i => circle(104 + ((i * 17) % 34), 464 + i * 10, 2.6, '#8a5a30')),
].join('')

function piece(half: string, x: number, y: number, scale: number, [light, dark]: readonly [string, string], ball = 0, size = 8): string {
  const top = ball ? circle(0, ball, size, light) + path(`M0,${ball - size} A${size},${size} 0 0 1 0,${ball + size} Q${size * 0.7},${ball} 0,${ball - size} Z`, dark) : ''
  return group(ellipse(16, 0, 62, 9, '#1a0d0c', 'opacity="0.4"') + group(path(half, light), 'transform="scale(-1 1)"') + path(half, light) + group(path(half, dark), 'transform="translate(6 0) scale(0.876 1)"') + top, `transform="translate(${x} ${y}) scale(${scale})"`)
}

function knight(x: number, y: number): string {
  const base = ellipse(16, 0, 70, 9, '#1a0d0c', 'opacity="0.4"') + path('M-52,0 V-12 Q-52,-19 -44,-20 Q-44,-29 -36,-31 H44 Q52,-29 52,-20 Q60,-19 60,-12 V0 Z', ebony[1])
  const head = path('M-30,-30 C-30,-64 2,-76 2,-102 C-6,-92 -18,-94 -26,-84 L-40,-81 C-52,-81 -56,-92 -50,-100 C-42,-114 -34,-126 -29,-140 C-24,-150 -17,-156 -11,-160 L-10,-182 L6,-163 C38,-154 50,-110 44,-30 Z', ebony[0]) + path('M6,-163 C38,-154 50,-110 44,-30 L20,-30 C28,-60 30,-90 22,-112 C20,-130 14,-148 6,-163 Z', ebony[1])
  return group(base + head + path('M-24,-131 q6,-7 12,0 q-6,5 -12,0 Z', '#fbf1d8') + path('M-44,-92 q8,3 14,-2', 'none', `stroke="${ebony[1]}" stroke-width="3"`), `transform="translate(${x} ${y}) scale(1.5)"`)
}

function square(i: number): string {
  const [top, low] = i < 14 ? [458, 490] : [490, 540]
  const x = (at: number, y: number): number => 480 + (at - 7) * (74 + (y - 458) * 0.7)
  const at = i % 14
  return polygon([[x(at, top!), top!], [x(at + 1, top!), top!], [x(at + 1, low!), low!], [x(at, low!), low!]], (at + (i < 14 ? 0 : 1)) % 2 ? '#462a22' : '#e8c791')
}
