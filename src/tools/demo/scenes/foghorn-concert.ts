import { limb } from '../drawing/limb'
import { paint } from '../drawing/palette'
import type { Scene } from '../drawing/scene'
import { circle, ellipse, glow, ground, group, line, path, polygon, rect, ripples, sky, times } from '../drawing/shapes'

/** The great horn on its house above the sea, the band before it at dusk. */
export const draw: Scene = random => [
  sky([[0, '#45264a'], [0.38, '#94486a'], [0.6, '#e5826a'], [0.71, '#f8bd70'], [1, '#f8bd70']]),
  glow(800, 376, 300, '#ffe6a8', 0.95), circle(800, 366, 52, '#fff0c6'),
  times(4, i => path(arc(120 + i * 78), 'none', `stroke="#ffe0b8" stroke-width="${15 - i * 2}" stroke-linecap="round" opacity="${0.42 - i * 0.08}"`)),
  rect(-20, 384, 1000, 170, '#7a4368'), rect(744, 384, 112, 5, '#ffe6b4', 'rx="2"'), ripples(random, 392, 500, 46, '#ffc98c', 0.6),
  ground([[-20, 392], [420, 398], [600, 424], [720, 476], [800, 560]], '#3d2444'),
  line([424, 240], [384, 420], '#2f1a38', 11), line([440, 240], [486, 420], '#2f1a38', 11), line([404, 336], [462, 336], '#2f1a38', 8),
  path('M270,202 C420,200 520,170 594,66 L606,318 C530,262 430,250 270,248 Z', paint.brick), path('M270,202 C420,200 520,170 594,66 L596,110 C524,196 420,218 270,218 Z', paint.ember), rect(330, 194, 16, 62, paint.rust, 'rx="4"'), rect(424, 182, 16, 78, paint.rust, 'rx="4"'),
  ellipse(602, 192, 34, 130, '#d9603a', 'transform="rotate(-2 602 192)"'), ellipse(608, 192, 25, 112, '#24101c', 'transform="rotate(-2 608 192)"'), ellipse(618, 192, 10, 62, '#4d2330', 'transform="rotate(-2 618 192)"'),
  rect(50, 168, 244, 260, '#f4dcc0'), rect(50, 168, 90, 260, '#c99c94'), polygon([[30, 174], [88, 104], [256, 104], [314, 174]], paint.rust), rect(206, 62, 26, 60, '#c99c94'), rect(172, 226, 44, 52, paint.straw), rect(70, 226, 44, 52, '#8d5568'),
  times(8, i => player(30 + i * 84, 476 + (i % 2) * 8, 0.92, '#3a2048', '#7d3350', (i * 2 + 1) % 4)),
  ground([[-20, 496], [500, 500], [760, 520], [980, 536]], '#20122c'),
  times(6, i => player(24 + i * 122, 552, 1.32, '#190d24', paint.ember, [0, 2, 1, 3, 0, 2][i]!)),
  group(player(0, 0, 1.32, '#190d24', paint.brick, 4), 'transform="translate(842 552) scale(-1 1)"'),
].join('')

/** A part of a ring of sound in front of the horn's mouth. */
function arc(r: number): string {
  const at = (turn: number): string => `${Math.round(590 + Math.cos(turn) * r)},${Math.round(192 + Math.sin(turn) * r)}`
  return `M${at(-0.62)} A${r},${r} 0 0 1 ${at(0.42)}`
}

function player(x: number, foot: number, scale: number, coat: string, band: string, kind: number): string {
  const body = path('M-24,0 C-28,-46 -30,-82 -16,-92 C-8,-97 8,-97 16,-92 C28,-84 26,-46 24,0 Z', coat) + rect(-5, -102, 12, 14, '#9c5f4c') + circle(2, -112, 14, '#c5836a') + path('M-14,-116 L-19,-131 Q0,-145 23,-133 L17,-118 L31,-111 L15,-114 Z', coat) + line([-13, -121], [17, -122], band, 3)
  const held = [
    path('M16,-108 L46,-111 Q60,-112 70,-124 V-92 Q60,-104 46,-106 L16,-104 Z', paint.amber) + limb([[-2, -82], [14, -64], [38, -102]], coat, 12),
    line([16, -106], [104, -122], paint.straw, 5) + line([30, -98], [104, -112], paint.straw, 5) + path('M60,-118 L86,-124 Q96,-128 102,-142 L108,-112 Q96,-116 60,-112 Z', paint.amber) + limb([[-2, -82], [22, -70], [56, -104]], coat, 12),
    ellipse(30, -54, 22, 30, 'none', `stroke="${paint.amber}" stroke-width="11"`) + path('M34,-60 C40,-106 38,-126 22,-152 H96 C76,-126 68,-106 62,-60 Z', paint.amber) + path('M34,-60 C40,-106 38,-126 22,-152 H40 C48,-126 46,-100 44,-60 Z', '#ffd06a') + ellipse(59, -152, 37, 9, '#8a4a22') + limb([[-6, -82], [-2, -52], [22, -50]], coat, 12),
    circle(24, -50, 36, paint.brick) + circle(30, -50, 32, paint.cream) + limb([[-4, -82], [14, -62], [44, -84]], coat, 12) + line([40, -88], [56, -66], paint.wood, 5) + circle(57, -64, 6, paint.snow),
    limb([[4, -82], [34, -98], [56, -138]], coat, 13) + line([56, -140], [72, -182], '#fff6e0', 5) + limb([[0, -80], [34, -72], [62, -92]], coat, 13),
  ]
  return group(body + held[kind]!, `transform="translate(${x} ${foot}) scale(${scale})"`)
}
