import type { Section } from '../model/channel'
import type { Story } from '../model/story'
import { goodCategories, sectionId } from '../sources/reader'

/** The sections that a feed's own categories make, after the one that has everything. */
export function feedSections(all: Section, stories: readonly Story[]): readonly Section[] {
  const named = goodCategories(stories).map(({ name }): Section => ({
    id: sectionId([name]),
    title: name,
    trail: [name],
    sources: all.sources,
    only: { categories: [name], paths: [], trails: [] },
  }))
  return [all, ...named.filter(({ id }) => id !== all.id)]
}
