import { numbered, type Listed, type Numbered, type Numbering } from './numbering'

/** The three-digit numbers of this session. */
export interface Numbers {
  /** What a number opens. */
  at(number: number): Numbered | null
  /** The number of a section, or of a story in it; null for what is too far down to have one. */
  of(sectionId: string, storyId?: string): number | null
  /** The section whose stories have numbers like this one, also while nobody knows its stories. */
  sectionOf(number: number): string | null
  update(sections: readonly Listed[]): void
}

export function createNumbers(): Numbers {
  let numbers: Numbering = new Map()
  let written: ReadonlyMap<string, number> = new Map()
  return {
    at: number => numbers.get(number) ?? null,
    of: (sectionId, storyId = '') => written.get(`${sectionId} ${storyId}`) ?? null,
    sectionOf: number => {
      const below = Array.from(numbers).filter(([one, { storyId }]) => storyId === null && one <= number)
      return below[below.length - 1]?.[1].sectionId ?? null
    },
    update: sections => {
      numbers = numbered(numbers, sections)
      written = new Map(Array.from(numbers, ([number, { sectionId, storyId }]) => [`${sectionId} ${storyId ?? ''}`, number] as const))
    },
  }
}
