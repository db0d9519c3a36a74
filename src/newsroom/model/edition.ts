import type { Channel } from './channel'
import { primaryOf, sameTag } from './languageTag'

/** A channel in all its languages, the main one first; each without the others. */
export function editionsOf({ editions = [], ...main }: Channel): readonly Channel[] {
  return [main, ...editions]
}

/** The edition that a viewer chose (BCP 47), else the first of the TV's languages that there is one in, else the main one. */
export function editionFor(channel: Channel, chosen: string | null, languages: readonly string[]): Channel {
  const all = editionsOf(channel)
  const wanted = chosen === null ? languages : [chosen, ...languages]
  const found = wanted.flatMap(tag => {
    const one = all.find(({ language }) => sameTag(language, tag)) ?? all.find(({ language }) => primaryOf(language) === primaryOf(tag))
    return one ? [one] : []
  })
  return found[0] ?? all[0]!
}
