import type { Storage } from '../model/storage'
import { recordOf } from '../model/record'
import { storedIn } from './stored'

/** How new a published channel is. */
export interface Generation {
  readonly epoch: number
  readonly generation: number
}

const key = 'generation'

/** What was opened last, also before this start of the app; null when nobody knows. */
export function knownGeneration(storage: Storage | null): Generation | null {
  const { epoch, generation } = recordOf(storedIn(storage, key))
  return typeof epoch === 'number' && typeof generation === 'number' ? { epoch, generation } : null
}

export function keepGeneration(storage: Storage | null, { epoch, generation }: Generation): void {
  storage?.write(key, JSON.stringify({ epoch, generation }))
}
