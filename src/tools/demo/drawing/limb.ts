import { path, type Point } from './shapes'

/** An arm or a leg: a thick stroke through its joints. */
export function limb(joints: readonly Point[], colour: string, thick: number): string {
  const d = joints.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(' ')
  return path(d, 'none', `stroke="${colour}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round"`)
}
