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
}

/** As much of the browser's storage as is needed. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Texts under `prefix` in the TV's storage; where there is none, in memory until the app ends. */
export function createStorage(prefix: string, area: Area | null = localArea()): TextStorage {
  const lasts = area !== null && isUsable(area, `${prefix}?`)
  const place = lasts ? area : memoryArea()
  const ownKeys = (): readonly string[] => allKeys(place).filter(key => key.indexOf(prefix) === 0)
  const remove = (key: string): void => { attempt(() => place.removeItem(key), undefined) }
  return {
    lasts,
    read: key => attempt(() => textOrNull(place.getItem(prefix + key)), null),
    write: (key, text) => attempt(() => {
      place.setItem(prefix + key, text)
      // Some sets drop silently what has no room.
      return place.getItem(prefix + key) === text
    }, false),
    remove: key => remove(prefix + key),
    keys: () => ownKeys().map(key => key.slice(prefix.length)),
    clear: () => ownKeys().forEach(remove),
  }
}

/** Where cookies are forbidden, merely naming the storage throws. */
function localArea(): Area | null {
  return attempt(() => window.localStorage ?? null, null)
}

/** A full area can still be read and emptied; one that is empty and takes nothing is none. */
function isUsable(area: Area, probe: string): boolean {
  const takes = attempt(() => {
    area.setItem(probe, '1')
    return area.getItem(probe) === '1'
  }, false)
  attempt(() => area.removeItem(probe), undefined)
  return takes || attempt(() => area.length > 0, false)
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

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}
