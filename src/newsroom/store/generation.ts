import type { Storage } from '../model/storage'

/** How new a published channel is. */
export interface Generation {
  readonly epoch: number
  readonly generation: number
}

const key = 'generation'

/** What was opened last, also before this start of the app; null when nobody knows. */
export function knownGeneration(storage: Storage | null): Generation | null {
  try {
    const { epoch, generation } = JSON.parse(storage?.read(key) ?? '{}') as Partial<Generation>
    return typeof epoch === 'number' && typeof generation === 'number' ? { epoch, generation } : null
  } catch {
    return null
  }
}

export function keepGeneration(storage: Storage | null, { epoch, generation }: Generation): void {
  storage?.write(key, JSON.stringify({ epoch, generation }))
}
