import type { Storage } from '../../../src/newsroom/model/storage'
import type { Story } from '../../../src/newsroom/model/story'

/** A story with what a test is about. */
export function story(changes: Partial<Story> = {}): Story {
  return {
    id: '4711', headline: 'The night ferry sails to the islands again', lead: null, trail: [], published: '2026-11-24T06:00:00.000Z', updated: null,
    dateQuality: 'exact', byline: null, address: null, picture: null, language: 'en', direction: 'ltr', categories: [], body: [], ...changes,
  }
}

/** A storage in memory; `room` is how many characters it takes. */
export function memory(room = Infinity): Storage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    read: key => texts.get(key) ?? null,
    write: (key, text) => {
      if (text.length > room) return false
      texts.set(key, text)
      return true
    },
    remove: key => { texts.delete(key) },
    keys: () => [...texts.keys()],
  }
}
