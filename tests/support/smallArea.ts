import type { Area } from '../../src/platform/area'

/** A TV's storage with room for so many characters. */
export function smallArea(room: number): Area & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    get length() { return texts.size },
    key: place => Array.from(texts.keys())[place] ?? null,
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => {
      const held = Array.from(texts).filter(([one]) => one !== key).reduce((sum, [one, it]) => sum + one.length + it.length, 0)
      if (held + key.length + text.length > room) throw new Error('QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: key => { texts.delete(key) },
  }
}
