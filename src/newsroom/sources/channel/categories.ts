import type { Story } from '../../model/story'

/** Fewer stories are no row. */
const fewest = 3
const most = 8
/** A category of nearly all stories tells none apart. */
const nearlyAll = 0.8
/** Together they must file so many of the stories. */
const enough = 0.5
const longest = 40

/** A feed's category, as it writes it most often. */
export interface Category {
  readonly name: string
  readonly stories: number
}

/** Categories that make sections of a feed, the largest first; none when they file too little. */
export function goodCategories(stories: readonly Pick<Story, 'categories'>[]): readonly Category[] {
  const found = counted(stories).filter(({ name, stories: count }) => name.length <= longest && count >= fewest && count <= stories.length * nearlyAll).slice(0, most)
  const names = new Set(found.map(({ name }) => name.toLowerCase()))
  const filed = stories.filter(({ categories }) => categories.some(one => names.has(one.toLowerCase()))).length
  return found.length >= 2 && filed >= stories.length * enough ? found : []
}

function counted(stories: readonly Pick<Story, 'categories'>[]): readonly Category[] {
  const counts = new Map<string, Category>()
  stories.forEach(({ categories }) => uniqueOf(categories).forEach(name => {
    const known = counts.get(name.toLowerCase())
    counts.set(name.toLowerCase(), { name: known?.name ?? name, stories: (known?.stories ?? 0) + 1 })
  }))
  return [...counts.values()].sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1))
}

function uniqueOf(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) === i)
}
