import type { Storage } from '../model/storage'
import { createLatest } from './latest'

/** Breaking news that this viewer was told of. */
export interface Announced {
  has(storyId: string): boolean
  note(storyId: string): void
}

const most = 50
const key = 'announced'

export function createAnnounced(storage: Storage | null): Announced {
  const { list, put } = createLatest({ storage, key, most, is: isId, idOf: id => id })
  return { has: id => list().includes(id), note: put }
}

function isId(value: unknown): value is string {
  return typeof value === 'string'
}
