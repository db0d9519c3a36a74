import type { Section } from '../model/channel'
import type { Failure } from '../model/failure'
import type { Story } from '../model/story'

/** A section as it is known now. */
export interface SectionNews {
  readonly sectionId: string
  readonly state: 'waiting' | 'ready' | 'failed'
  readonly stories: readonly Story[]
  readonly failures: readonly Failure[]
  /** Milliseconds since 1970 when the network last brought or confirmed it; null: never. */
  readonly freshAt: number | null
  /** There are older stories to ask for. */
  readonly more: boolean
  /** So many of its stories are left out, because the viewer muted them. */
  readonly muted?: number
}

/** What is known of the open channel; null as a section's id tells of the list of sections. */
export type Listener = (sectionId: string | null) => void

/** The board of the newsroom: what is known hangs here, and who looks at it is told of changes. */
export interface Board {
  sections(): readonly Section[]
  section(id: string): SectionNews
  story(id: string): Story | null
  /** Every story of every section, once. */
  stories(): readonly Story[]
  setSections(sections: readonly Section[]): void
  publish(news: SectionNews): SectionNews
  /** Keeps a whole story for a while. */
  keep(story: Story): Story
  /** The whole story, unless its section tells it otherwise by now. */
  kept(story: Story): Story | null
  onChange(listener: Listener): () => void
}

const mostKept = 50

export function createBoard(atFirst: readonly Section[]): Board {
  let sections = atFirst
  const news = new Map<string, SectionNews>()
  const whole = new Map<string, Story>()
  const listeners = new Set<Listener>()
  const kept = (story: Story): Story | null => {
    const known = whole.get(story.id)
    return known && known.headline === story.headline ? known : null
  }
  const tell: Listener = id => listeners.forEach(listener => listener(id))
  return {
    sections: () => sections,
    section: id => news.get(id) ?? { sectionId: id, state: 'waiting', stories: [], failures: [], freshAt: null, more: false },
    story: id => {
      const listed = inSections(news, id)
      return listed ? kept(listed) ?? listed : whole.get(id) ?? null
    },
    stories: () => {
      const all = new Map<string, Story>()
      for (const { stories } of news.values()) stories.forEach(story => all.set(story.id, story))
      return [...all.values()]
    },
    setSections: next => {
      if (sameIds(next, sections)) return
      sections = next
      tell(null)
    },
    publish: one => {
      news.set(one.sectionId, one)
      tell(one.sectionId)
      return one
    },
    keep: story => {
      whole.delete(story.id)
      whole.set(story.id, story)
      if (whole.size > mostKept) whole.delete(whole.keys().next().value as string)
      return story
    },
    kept,
    onChange: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}

function inSections(news: ReadonlyMap<string, SectionNews>, id: string): Story | null {
  for (const { stories } of news.values()) {
    const found = stories.find(one => one.id === id)
    if (found) return found
  }
  return null
}

function sameIds(some: readonly Section[], others: readonly Section[]): boolean {
  return some.length === others.length && some.every(({ id }, i) => id === others[i]!.id)
}
