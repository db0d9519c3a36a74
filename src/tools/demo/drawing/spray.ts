import type { Random } from './random'
import { path, type Point, times } from './shapes'

/** A curtain of spray that rises from the line between two points, highest in its middle, as one shape. */
export function spray(random: Random, from: Point, to: Point, jets: number, high: number, fill: string): string {
  const scale = high / 300
  return path(times(jets, i => {
    const share = i / (jets - 1)
    const foot: Point = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    const angle = -2.35 + share * 1.35 + random.between(-0.12, 0.12)
    const long = high * (0.45 + 0.55 * Math.sin(Math.PI * (0.06 + share * 0.86))) * random.between(0.6, 1.05)
    const far = (reach: number): Point => [foot[0] + Math.cos(angle) * long * reach, foot[1] + Math.sin(angle) * long * reach]
    const wide = random.between(5, 15) * scale ** 0.5
    const [x, y] = far(1)
    const [aside, down] = [-Math.sin(angle) * wide, Math.cos(angle) * wide]
    const jet = `M${foot[0] - 24 * scale},${foot[1]} L${x - aside},${y - down} L${x + aside},${y + down} L${foot[0] + 24 * scale},${foot[1]} Z `
    return jet + drop(far(1), wide) + drop(far(random.between(1.1, 1.2)), random.between(2, 7) * scale ** 0.5) + drop(far(random.between(1.22, 1.4)), random.between(1.5, 4) * scale ** 0.5)
  }), fill)
}

function drop([x, y]: Point, r: number): string {
  return `M${x - r},${y} a${r},${r} 0 1 1 ${2 * r},0 a${r},${r} 0 1 1 ${-2 * r},0 Z `
}
