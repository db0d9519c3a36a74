import type { Story } from '../model/story'
import type { Board, SectionNews } from './board'
import { isBehind, stayed, waitingIn, type Waiting } from './waiting'

/** The news as the viewer has it on screen: it changes when the viewer wants it to. */
export interface Edition {
  section(id: string): SectionNews
  /** A story of the edition, also one that left the news since. */
  story(id: string): Story | null
  /** What came to these sections since. */
  waiting(ids: readonly string[]): Waiting
  /** Shows what came to these sections. */
  take(ids: readonly string[]): void
  /** From now on what a section shows stays, until it is taken; until then all news is shown at once. */
  close(id: string): void
}

export function createEdition(board: Board): Edition {
  /** Of closed sections. */
  const shown = new Map<string, SectionNews>()
  const section = (id: string): SectionNews => shown.get(id) ?? board.section(id)
  board.onChange(id => {
    const before = id === null ? undefined : shown.get(id)
    if (!before) return
    const known = board.section(before.sectionId)
    // What showed nothing has no order to keep.
    shown.set(before.sectionId, before.stories.length === 0 ? known : stayed({ shown: before, known }))
  })
  const pairs = (ids: readonly string[]) => ids.map(id => ({ shown: section(id), known: board.section(id) }))
  return {
    section,
    story: id => {
      for (const { stories } of Array.from(shown.values())) {
        const found = stories.find(one => one.id === id)
        if (found) return found
      }
      return null
    },
    waiting: ids => waitingIn(pairs(ids)),
    take: ids => pairs(ids).filter(isBehind).forEach(({ known }) => shown.set(known.sectionId, known)),
    close: id => { if (!shown.has(id)) shown.set(id, board.section(id)) },
  }
}
