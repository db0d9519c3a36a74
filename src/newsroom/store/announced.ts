import type { Storage } from '../model/storage'
import { listIn } from './marks'

/** Breaking news that this viewer was told of. */
export interface Announced {
  has(storyId: string): boolean
  note(storyId: string): void
}

const most = 50
const key = 'announced'

export function createAnnounced(storage: Storage | null): Announced {
  let told = listIn(storage, key).filter((id): id is string => typeof id === 'string')
  return {
    has: id => told.includes(id),
    note: id => {
      told = [id, ...told.filter(known => known !== id)].slice(0, most)
      storage?.write(key, JSON.stringify(told))
    },
  }
}
