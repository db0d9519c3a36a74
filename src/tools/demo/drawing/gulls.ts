import { paint } from './palette'
import { circle, group, path } from './shapes'

/** A gull in flight, looking right, or left with a negative `wide`. `turn` tilts it, in degrees. */
export function gull(x: number, y: number, wide: number, turn = 0): string {
  const scale = wide / 110
  const bird = [
    path('M4,-4 C0,-22 -14,-40 -40,-54 C-34,-34 -26,-16 -14,2 Z', '#b4c5c9'),
    path('M-40,-54 C-37,-45 -35,-39 -32,-33 L-20,-38 C-25,-44 -31,-50 -40,-54 Z', paint.ink),
    path('M-46,7 C-28,-2 -8,-9 14,-9 C22,-15 35,-12 37,-4 C34,5 24,11 4,13 C-12,14 -24,12 -32,12 L-50,16 Z', paint.snow),
    path('M37,-6 L48,-1 L36,2 Z', paint.amber),
    path('M18,-5 C24,-28 42,-46 68,-56 C62,-30 34,-2 -10,5 C-4,0 8,-2 18,-5 Z', '#dfe7e5'),
    path('M68,-56 C66,-46 61,-37 54,-28 L44,-37 C51,-45 59,-51 68,-56 Z', paint.ink),
    circle(29, -6, 1.8, paint.ink),
  ].join('')
  return group(bird, `transform="translate(${x} ${y}) rotate(${turn}) scale(${scale} ${Math.abs(scale)})"`)
}

/** A gull far off: two wings. */
export function farGull(x: number, y: number, wide: number, colour: string = paint.snow): string {
  const wings = path('M-50,-8 C-38,-24 -16,-20 0,0 C16,-20 38,-24 50,-8 C34,-14 16,-8 5,8 L-5,8 C-16,-8 -34,-14 -50,-8 Z', colour)
  return group(wings, `transform="translate(${x} ${y}) scale(${wide / 100})"`)
}
