import type { Story } from '../model/story'
import { fold } from './fold'

/** The steps of the stories' trails (or what else `namesOf` tells), those with most stories first; what all of the news is filed under is no choice. */
export function topicsOf(stories: readonly Story[], most: number, namesOf = ({ trail }: Story): readonly string[] => trail): readonly string[] {
  const counts = new Map<string, { readonly name: string; count: number }>()
  for (const story of stories) {
    for (const [key, name] of new Map(namesOf(story).map(step => [fold(step), step]))) {
      const known = counts.get(key)
      if (known) known.count++
      else if (key !== '') counts.set(key, { name, count: 1 })
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count < stories.length)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ name }) => name)
}
