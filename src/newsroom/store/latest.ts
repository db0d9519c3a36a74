import type { Storage } from '../model/storage'
import { storedIn } from './stored'

/** What the viewer did lately, the last first, each thing once. */
export interface Latest<T> {
  list(): readonly T[]
  /** It is the last now. */
  put(one: T): void
  /** It never was. */
  drop(id: string): void
  clear(): void
}

export interface LatestNeeds<T> {
  readonly storage: Storage | null
  readonly key: string
  /** More are forgotten. */
  readonly most: number
  /** What is foreign or broken is let go. */
  is(value: unknown): value is T
  /** The same for what is the same thing. */
  idOf(one: T): string
}

export function createLatest<T>({ storage, key, most, is, idOf }: LatestNeeds<T>): Latest<T> {
  let list: readonly T[] = listIn(storage, key).filter(is).slice(0, most)
  const keep = (next: readonly T[]): void => {
    list = next
    storage?.write(key, JSON.stringify(list))
  }
  return {
    list: () => list,
    put: one => keep([one, ...list.filter(known => idOf(known) !== idOf(one))].slice(0, most)),
    drop: id => keep(list.filter(known => idOf(known) !== id)),
    clear: () => {
      list = []
      storage?.remove(key)
    },
  }
}

/** A stored list, or an empty one. */
export function listIn(storage: Storage | null, key: string): readonly unknown[] {
  const list = storedIn(storage, key)
  return Array.isArray(list) ? list : []
}
