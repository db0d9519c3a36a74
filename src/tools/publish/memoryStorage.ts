import type { Storage } from '../../newsroom/model/storage'

/** From one run of `--watch` to the next: feeds that have not changed are not sent again. */
export function memoryStorage(): Storage {
  const texts = new Map<string, string>()
  return {
    read: key => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text)
      return true
    },
    remove: key => { texts.delete(key) },
    keys: () => [...texts.keys()],
  }
}
