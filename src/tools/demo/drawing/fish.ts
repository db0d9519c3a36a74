import { paint } from './palette'
import { circle, group, path, polygon } from './shapes'

/** A herring lying on its side, looking left before it is turned. `turn` is in degrees. */
export function herring(x: number, y: number, long: number, turn: number, back = '#2f5f78'): string {
  const fish = [
    polygon([[40, -1], [64, -17], [57, 0], [66, 15]], '#7f9db0'),
    path('M-52,2 C-34,-15 8,-19 46,-3 L46,3 C12,19 -30,17 -52,2 Z', '#e6eeee'),
    path('M-52,2 C-34,-15 8,-19 46,-3 L46,0 C12,-7 -24,-6 -52,2 Z', back),
    path('M-34,-1 C-6,-6 20,-4 46,0 L46,2 C20,4 -6,2 -34,3 Z', '#a9c3cc'),
    path('M-4,-13 L12,-22 L14,-12 Z', back),
    path('M-2,14 L10,20 L12,12 Z', '#a9c3cc'),
    path('M-31,-8 C-25,-2 -25,6 -31,11', 'none', 'stroke="#7f9db0" stroke-width="2"'),
    circle(-40, -1, 3.6, paint.snow),
    circle(-40, -1, 2.2, paint.ink),
  ].join('')
  return group(fish, `transform="translate(${x} ${y}) rotate(${turn}) scale(${long / 118})"`)
}
