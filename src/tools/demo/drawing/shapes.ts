import type { Random } from './random'

/** A picture's size in pixels. */
export const width = 960
export const height = 540

/** A point as [x, y]. */
export type Point = readonly [number, number]

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
}

export function circle(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`
}

export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function line(from: Point, to: Point, stroke: string, thick: number, more = ''): string {
  return `<line x1="${n(from[0])}" y1="${n(from[1])}" x2="${n(to[0])}" y2="${n(to[1])}" stroke="${stroke}" stroke-width="${n(thick)}" stroke-linecap="round" ${more}/>`
}

export function group(content: string, more: string): string {
  return `<g ${more}>${content}</g>`
}

/** A soft curve through points. */
export function curve(points: readonly Point[], stroke: string, thick: number, more = ''): string {
  return path(smooth(points), 'none', `stroke="${stroke}" stroke-width="${n(thick)}" stroke-linecap="round" ${more}`)
}

/** Land or water from a soft upper edge down to the foot of the picture. */
export function ground(edge: readonly Point[], fill: string, more = ''): string {
  return path(`${smooth(edge)} L${width + 20},${height + 20} L-20,${height + 20} Z`, fill, more)
}

/** Points of an uneven edge from the left side to the right. */
export function edge(random: Random, y: number, rough: number, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, i): Point => [-20 + (i * (width + 40)) / steps, y + random.between(-rough, rough)])
}

/** The whole picture in colours from top to foot; each stop is [share of the height 0..1, colour]. */
export function sky(stops: readonly (readonly [number, string])[]): string {
  const written = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${written}</linearGradient></defs>${rect(0, 0, width, height, 'url(#sky)')}`
}

/** A light with a soft halo. */
export function glow(x: number, y: number, r: number, colour: string, strength = 0.6): string {
  const id = `glow${Math.round(x)}x${Math.round(y)}x${Math.round(r)}`
  const stops = `<stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`
  return `<defs><radialGradient id="${id}">${stops}</radialGradient></defs>${circle(x, y, r, `url(#${id})`)}`
}

export function stars(random: Random, count: number, below: number, colour = '#fff4d6'): string {
  return times(count, () => circle(random.between(0, width), random.between(0, below), random.between(0.7, 2), colour, `opacity="${n(random.between(0.4, 1))}"`))
}

/** Short strokes of light on water between two heights, wider towards the viewer. */
export function ripples(random: Random, top: number, foot: number, count: number, colour: string, opacity = 0.35): string {
  return times(count, () => {
    const y = random.between(top, foot)
    const long = 14 + ((y - top) / (foot - top)) * random.between(20, 110)
    const x = random.between(-20, width)
    return line([x, y], [x + long, y], colour, 1 + ((y - top) / (foot - top)) * 3, `opacity="${opacity}"`)
  })
}

/** A house seen from the front, its foot at `y`. */
export function house(x: number, y: number, w: number, h: number, wall: string, roof: string, windows: string): string {
  const panes = [0.2, 0.6].map(at => rect(x + w * at, y - h * 0.68, w * 0.2, h * 0.26, windows)).join('')
  const roofTop = polygon([[x - w * 0.06, y - h], [x + w / 2, y - h - w * 0.45], [x + w * 1.06, y - h]], roof)
  return rect(x, y - h, w, h, wall) + roofTop + panes
}

export function times(count: number, draw: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => draw(i)).join('')
}

function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points
  let from = first!
  const steps = rest.map(to => {
    const middle = (from[0] + to[0]) / 2
    const step = `C${n(middle)},${n(from[1])} ${n(middle)},${n(to[1])} ${n(to[0])},${n(to[1])}`
    from = to
    return step
  })
  return `M${n(first![0])},${n(first![1])} ${steps.join(' ')}`
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}
