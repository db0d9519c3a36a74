import { paint } from '../drawing/palette'
import { farGull } from '../drawing/gulls'
import type { Scene } from '../drawing/scene'
import { circle, group, line, path, polygon, rect, ripples, sky, times } from '../drawing/shapes'
import { spray } from '../drawing/spray'

const navy = '#1f3f7a'
const orange = '#f0702a'

/** The lifeboat runs down its slipway towards the sea. */
export const draw: Scene = random => [
  sky([[0, '#f0b54a'], [0.45, '#f6d589'], [0.75, paint.cream]]),
  circle(250, 250, 92, '#fff3cf'), path('M-20,392 L-20,356 C60,340 120,362 200,350 C280,340 340,366 420,384 L420,392 Z', '#8fb0a6'),
  rect(0, 388, 960, 152, paint.teal), ripples(random, 398, 530, 50, '#f6d589', 0.55),
  path('M700,560 L720,300 C780,250 860,240 980,200 L980,560 Z', '#5a5048'),
  path('M700,560 L720,300 C760,330 770,380 800,400 C820,440 800,500 830,560 Z', '#453d39'),
  times(5, i => post(420 + i * 92, 454 - i * 26.4)),
  polygon([[150, 536], [980, 288], [980, 316], [230, 540], [150, 540]], '#8b8578'), polygon([[150, 536], [980, 288], [980, 298], [190, 534]], '#c9bfa8'),
  rect(742, 70, 240, 244, paint.snow), rect(742, 70, 20, 244, '#c9c1ae'),
  polygon([[716, 92], [850, -14], [980, -30], [980, 92]], paint.brick), polygon([[716, 92], [980, 92], [980, 104], [722, 104]], paint.rust),
  times(5, i => line([764, 128 + i * 40], [980, 128 + i * 40], '#dcd6c4', 3)),
  path('M786,330 L786,180 C786,130 940,130 940,180 L940,330 Z', paint.night),
  group(boat(), 'transform="translate(545 396) rotate(-16.6)"'),
  polygon([[150, 536], [980, 288], [980, 281], [130, 535]], '#e4dcc6'),
  spray(random, [100, 520], [250, 520], 16, 96, '#b9dcd6'), spray(random, [110, 520], [240, 520], 16, 64, paint.snow),
  path('M20,560 C50,520 84,530 104,508 C130,486 160,500 176,486 C200,476 220,500 240,504 C280,500 300,526 350,532 C370,540 380,550 390,560 Z', paint.foam),
  path('M60,560 C100,530 150,540 190,524 C230,520 270,540 330,560 Z', '#9fcfcb'),
  farGull(130, 110, 60, '#8a5a2c'), farGull(200, 150, 40, '#8a5a2c'), farGull(560, 70, 46, '#8a5a2c'),
].join('')

function post(x: number, y: number): string {
  return rect(x - 9, y, 18, 560 - y, '#6b655b') + line([x, y + 12], [x + 70, 545], '#6b655b', 7)
}

function crew(x: number): string {
  return path(`M${x - 17},-130 L${x - 15},-164 C${x - 10},-172 ${x + 10},-172 ${x + 15},-164 L${x + 17},-130 Z`, paint.night) + circle(x, -180, 10, '#d9a47c') + path(`M${x - 12},-180 C${x - 13},-200 ${x + 13},-200 ${x + 12},-180 Z`, paint.snow)
}

function boat(): string {
  return [
    path('M-262,-112 C-230,-40 -180,0 -110,6 L252,6 L268,-92 C120,-78 -120,-84 -262,-112 Z', navy),
    rect(-96, 4, 346, 15, '#3a3038'), crew(146), crew(190),
    path('M-206,-34 C-180,-10 -150,4 -110,6 L252,6 L256,-18 C80,-12 -100,-14 -206,-34 Z', '#b8362a'),
    path('M-262,-112 C-120,-84 120,-78 268,-92 L266,-78 C120,-64 -120,-70 -254,-98 Z', paint.snow),
    path('M-158,-98 L-140,-134 L-86,-142 L-54,-194 L92,-194 L110,-146 L214,-140 L222,-90 C100,-82 -60,-86 -158,-98 Z', orange),
    path('M-158,-98 L-140,-134 L-86,-142 L-74,-160 L-58,-92 C-90,-93 -130,-95 -158,-98 Z', '#d2571d'),
    polygon([[-74, -146], [-48, -184], [-22, -184], [-34, -146]], paint.night), polygon([[-22, -146], [-10, -184], [28, -184], [28, -146]], paint.night), polygon([[40, -146], [40, -184], [82, -184], [94, -146]], paint.night),
    polygon([[-64, -148], [-44, -180], [-36, -180], [-54, -148]], '#4a6a80'), polygon([[52, -148], [52, -180], [60, -180], [62, -148]], '#4a6a80'),
    times(3, i => circle(128 + i * 32, -118, 9, paint.night)),
    line([20, -194], [34, -274], navy, 7), line([-6, -232], [58, -238], navy, 5), rect(-2, -218, 52, 9, navy, 'rx="4"'), line([34, -274], [36, -306], navy, 3),
    line([-246, -112], [-236, -146], navy, 4), line([-200, -102], [-192, -138], navy, 4), line([-236, -146], [-148, -132], navy, 4),
    line([216, -92], [218, -126], navy, 4), line([260, -94], [262, -124], navy, 4), line([214, -126], [262, -124], navy, 4),
    path('M-120,-20 C-60,-16 0,-14 60,-14', 'none', 'stroke="#e3665a" stroke-width="3"'),
  ].join('')
}
