import type { Storage } from '../model/storage'

/** What an edition keeps: the viewer's preferences are the same in all, all else is its own. */
export function editionStorage(whole: Storage, language: string, shared: readonly string[]): Storage {
  const prefix = `${language.toLowerCase()} `
  const at = (key: string): string => shared.indexOf(key) >= 0 ? key : prefix + key
  return {
    get lasts() { return whole.lasts ?? true },
    read: key => whole.read(at(key)),
    write: (key, text) => whole.write(at(key), text),
    remove: key => whole.remove(at(key)),
    keys: () => whole.keys().flatMap(key => shared.indexOf(key) >= 0 ? [key] : key.indexOf(prefix) === 0 ? [key.slice(prefix.length)] : []),
  }
}
