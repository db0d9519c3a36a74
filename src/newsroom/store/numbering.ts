/** What a number opens: a section, or a story as that section shows it. */
export interface Numbered {
  readonly sectionId: string
  readonly storyId: string | null
}

export type Numbering = ReadonlyMap<number, Numbered>

/** A section with its stories in order. */
export interface Listed {
  readonly id: string
  readonly stories: readonly { readonly id: string }[]
}

/** Below are home and what is the viewer's own; above nothing has three digits. */
const first = 200
const end = 1_000
/** A section's numbers are as round, and reach as many stories, as the count of sections allows. */
const steps = [100, 50, 20, 10]

/**
 * Numbers the channel: sections 200, 300 … (250, 220 or 210 when there are more), each one's stories
 * from the number after it. What stays where it was keeps its number; what comes takes a free one.
 */
export function numbered(before: Numbering, sections: readonly Listed[]): Numbering {
  const step = stepFor(sections.length)
  const numbers = new Map<number, Numbered>()
  sections.slice(0, (end - first) / step).forEach(({ id, stories }, place) => {
    const base = first + place * step
    numbers.set(base, { sectionId: id, storyId: null })
    storyNumbers(before, id, stories.map(story => story.id), base, step)
      .forEach((storyId, number) => numbers.set(number, { sectionId: id, storyId }))
  })
  return numbers
}

function stepFor(sections: number): number {
  return steps.find(step => sections * step <= end - first) ?? steps[steps.length - 1]!
}

/** The first stories of a section, as many as it has numbers. */
function storyNumbers(before: Numbering, sectionId: string, ids: readonly string[], base: number, step: number): ReadonlyMap<number, string> {
  const waiting = new Set(ids.slice(0, step - 1))
  const places = Array.from({ length: step - 1 }, (_, i) => base + 1 + i)
  const given = new Map<number, string>()
  for (const number of places) {
    const known = before.get(number)
    if (known?.sectionId === sectionId && known.storyId !== null && waiting.delete(known.storyId)) given.set(number, known.storyId)
  }
  const free = places.filter(number => !given.has(number))
  Array.from(waiting).forEach((id, i) => given.set(free[i]!, id))
  return given
}
