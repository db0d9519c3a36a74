import { spoilStorage } from '../../platform/storageFaults'

/** What the app's storage does now. */
export interface StorageManners {
  /** Letters that it takes; null: as many as this browser's. */
  readonly quota: number | null
  /** Nothing more goes in. */
  readonly isFull: boolean
}

export interface StorageLimits {
  set(manners: StorageManners): void
}

/** What the bench keeps in the same place is nobody's in the app. */
const benchs = 'bench '

/** Holds the app's storage to the set's. It is this window's `Storage` alone: the bench's own stays as it is. */
export function limitStorage(app: Window & typeof globalThis, manners: StorageManners): StorageLimits {
  let now = manners
  // What forbids storage gives none.
  if (manners.quota === 0) Object.defineProperty(app, 'localStorage', { value: null, configurable: true })
  const { prototype } = app.Storage
  const real = prototype.setItem
  prototype.setItem = function setItem(this: Storage, key: string, text: string): void {
    const before = (this.getItem(key) ?? '').length
    const grows = String(text).length > before || this.getItem(key) === null
    const room = now.isFull ? 0 : now.quota ?? Infinity
    if (grows && used(this) - before + String(text).length + String(key).length > room) throw new app.DOMException(`Setting the value of '${key}' exceeded the quota.`, 'QuotaExceededError')
    real.call(this, key, text)
  }
  return { set: next => { now = next } }
}

/** Spoils what is kept now: the next start, or the next look, meets it. */
export function corrupt(app: Window): void {
  if (app.localStorage) spoilStorage('corrupt', app.localStorage)
}

function used(area: Storage): number {
  let letters = 0
  for (let place = 0; place < area.length; place++) {
    const key = area.key(place) ?? ''
    if (key.indexOf(benchs) !== 0) letters += key.length + (area.getItem(key) ?? '').length
  }
  return letters
}
