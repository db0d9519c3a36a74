import type { Area } from './area'
import { attempt } from './attempt'
import { bringUpToDate, prefixOf } from './storedVersion'

/** A place for texts that outlives the app. Nothing here throws, whatever the TV's storage does. */
export interface TextStorage {
  read(key: string): string | null
  /** False: there was no room. */
  write(key: string, text: string): boolean
  remove(key: string): void
  /** Without the prefix; only ours. */
  keys(): readonly string[]
  /** False: there is no storage, and texts are gone at the next start. */
  readonly lasts: boolean
  /** Removes only ours: a browser's storage belongs to all apps of one origin. */
  clear(): void
  /** Takes nothing more until the next start: what is on its way must not fill again what was cleared. */
  close(): void
  report(): StorageReport
}

export interface StorageReport {
  readonly state: 'works' | 'full' | 'none'
  /** What is ours, as most TVs count it. */
  readonly bytes: number
}

/** What a channel keeps on this TV, as this version of the app keeps it. */
export function channelStorage(channel: string, area: Area | null = localArea()): TextStorage {
  if (area) attempt(() => bringUpToDate(area, channel), undefined)
  return createStorage(prefixOf(channel), area)
}

/** Texts under `prefix` in the TV's storage; where there is none, in memory until the app ends. */
export function createStorage(prefix: string, area: Area | null = localArea()): TextStorage {
  const lasts = area !== null && isUsable(area, `${prefix}?`)
  const place = lasts ? area : memoryArea()
  const ownKeys = (): readonly string[] => allKeys(place).filter(key => key.indexOf(prefix) === 0)
  const remove = (key: string): void => { attempt(() => place.removeItem(key), undefined) }
  const textAt = (key: string): string | null => attempt(() => textOrNull(place.getItem(key)), null)
  let isClosed = false
  return {
    lasts,
    read: key => textAt(prefix + key),
    write: (key, text) => !isClosed && attempt(() => {
      place.setItem(prefix + key, text)
      // Some sets drop silently what has no room.
      return place.getItem(prefix + key) === text
    }, false),
    remove: key => remove(prefix + key),
    keys: () => ownKeys().map(key => key.slice(prefix.length)),
    clear: () => ownKeys().forEach(remove),
    close: () => { isClosed = true },
    report: () => ({
      state: !lasts ? 'none' : takesText(place, `${prefix}?`) ? 'works' : 'full',
      bytes: ownKeys().reduce((sum, key) => sum + (key.length + (textAt(key)?.length ?? 0)) * 2, 0),
    }),
  }
}

/** Where cookies are forbidden, merely naming the storage throws. */
function localArea(): Area | null {
  return attempt(() => window.localStorage ?? null, null)
}

/** A full area can still be read and emptied; one that is empty and takes nothing is none. */
function isUsable(area: Area, probe: string): boolean {
  return takesText(area, probe) || attempt(() => area.length > 0, false)
}

/** What stands under the probe's own key is written again, and stays. */
function takesText(area: Area, probe: string): boolean {
  const before = attempt(() => textOrNull(area.getItem(probe)), null)
  const text = before ?? '1'
  const takes = attempt(() => {
    area.setItem(probe, text)
    return area.getItem(probe) === text
  }, false)
  if (before === null) attempt(() => area.removeItem(probe), undefined)
  return takes
}

function allKeys(area: Area): readonly string[] {
  return attempt(() => {
    const keys: string[] = []
    for (let i = 0; i < area.length; i++) {
      const key = area.key(i)
      if (key !== null) keys.push(key)
    }
    return keys
  }, [])
}

function memoryArea(): Area {
  const texts = new Map<string, string>()
  return {
    get length() { return texts.size },
    key: place => Array.from(texts.keys())[place] ?? null,
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => { texts.set(key, text) },
    removeItem: key => { texts.delete(key) },
  }
}

/** Old sets give `undefined` for what is not there. */
function textOrNull(found: unknown): string | null {
  return typeof found === 'string' ? found : null
}
