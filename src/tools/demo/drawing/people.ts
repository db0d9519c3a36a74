import { circle, ellipse, group, line, path, rect, type Point } from './shapes'

export interface Clothes { readonly coat: string, readonly legs: string, readonly hat: string, readonly skin?: string }

/** Somebody standing, feet at `foot`. The hands are places on a figure 100 tall, its feet at 0, 0. */
export function person(x: number, foot: number, tall: number, clothes: Clothes, left: Point = [-15, -44], right: Point = [15, -44]): string {
  const { coat, legs, hat, skin = '#d9a47c' } = clothes
  const figure = [
    rect(-9, -48, 8, 47, legs), rect(1, -48, 8, 47, legs),
    ellipse(-6, -1, 6, 2.5, '#20242b'), ellipse(6, -1, 6, 2.5, '#20242b'),
    line([-10, -74], left, coat, 7), line([10, -74], right, coat, 7),
    circle(left[0], left[1], 3.4, skin), circle(right[0], right[1], 3.4, skin),
    path('M-13,-76 C-8,-83 8,-83 13,-76 L14,-38 L-14,-38 Z', coat),
    circle(0, -89, 7.5, skin),
    path('M-8,-90 C-8,-101 8,-101 8,-90 L11,-89 L-11,-89 Z', hat),
  ].join('')
  return group(figure, `transform="translate(${x} ${foot}) scale(${tall / 100})"`)
}
