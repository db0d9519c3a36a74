import type { ElementMetrics } from '../../src/tv/app/stageReport'
import type { SlowTv } from './slowTv'
import { rest, type Key } from './slowTv'
import { median } from './timing'

const idleMs = 10_000
const tourRows = 6
const tourCards = 7

/** What a resting home does in ten seconds. */
export async function idleTime({ tv, scriptMs }: SlowTv): Promise<{ readonly frames: number; readonly scriptMs: number }> {
  await tv.whenIdle()
  const before = { frames: (await tv.metrics()).frames, script: await scriptMs() }
  await rest(idleMs)
  const script = await scriptMs()
  return { frames: (await tv.metrics()).frames - before.frames, scriptMs: script - before.script }
}

/** The middle of so many presses, of these keys in turn, in milliseconds of script. */
export async function scriptOf(slow: SlowTv, keys: readonly Key[], times: number): Promise<number> {
  const spent: number[] = []
  for (let i = 0; i < times; i++) spent.push(await slow.pressed(keys[i % keys.length]!))
  return median(spent)
}

/** Down the first rows, along each of them, and home again; what the stage holds then. */
export async function tour({ tv }: SlowTv): Promise<ElementMetrics> {
  for (let row = 0; row < tourRows; row++) {
    await tv.hurry(...Array.from({ length: tourCards }, () => 'right'))
    await tv.hurry(...Array.from({ length: tourCards }, () => 'left'), 'down')
  }
  await tv.hurry(...Array.from({ length: tourRows }, () => 'up'))
  await tv.whenIdle()
  return tv.metrics()
}

/** Opens so many stories, one after another, comes back from each, and to the first card at the end. */
export async function openStories({ tv }: SlowTv, count: number): Promise<ElementMetrics> {
  for (let i = 0; i < count; i++) await tv.press('ok', 'back', 'right')
  await tv.hurry(...Array.from({ length: count }, () => 'left'))
  await tv.whenIdle()
  return tv.metrics()
}
