import type { Channel } from '../model/channel'
import type { Story } from '../model/story'
import type { Storage } from '../model/storage'
import { idOf } from '../sources/reader'
import { directionOf } from '../text/direction'
import { recordOf } from '../model/record'
import { storedIn } from './stored'

/** A story that the viewer goes on with in another edition. */
export interface Crossed {
  readonly address: string
  /** Of its body, from 0. */
  readonly block: number
}

export const crossingKey = 'crossing'
/** A start takes seconds; what waits longer was forgotten. */
const patienceMs = 60_000

/** Keeps, from one edition to the other, what the viewer was reading. */
export function cross(storage: Storage | null, crossed: Crossed, now: number): void {
  storage?.write(crossingKey, JSON.stringify({ ...crossed, at: now }))
}

/** What was being read when the other edition was left, once. */
export function crossedFrom(storage: Storage | null, now: number): Crossed | null {
  const { address, block, at } = recordOf(storedIn(storage, crossingKey))
  storage?.remove(crossingKey)
  const isRecent = typeof at === 'number' && Math.abs(now - at) < patienceMs
  return isRecent && typeof address === 'string' && /^https?:\/\//.test(address) && typeof block === 'number' && block >= 0 ? { address, block: Math.floor(block) } : null
}

/** A story that is known by its address alone, and where in it the viewer was. */
export interface Crossing {
  readonly story: Story
  /** Of its body, from 0; told once, and for this story alone. */
  blockOf(id: string): number | null
}

export function crossing(storage: Storage | null, { language }: Channel, now: number): Crossing | null {
  const crossed = crossedFrom(storage, now)
  if (crossed === null) return null
  const { address, block } = crossed
  const id = idOf(address, null, '')
  let told = false
  return {
    story: {
      id, address, language, direction: directionOf('', language), headline: '', lead: null, trail: [], published: null, updated: null, dateQuality: 'seen',
      byline: null, picture: null, categories: [], body: [],
    },
    blockOf: asked => {
      if (told || asked !== id) return null
      told = true
      return block
    },
  }
}
