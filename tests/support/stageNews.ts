import { Failure, type FailureKind } from '../../src/newsroom/model/failure'
import type { Story } from '../../src/newsroom/model/story'
import type { RowContent } from '../../src/tv/components/Row'

/** A story of which only this matters. */
export function story(id: string, told: Partial<Story> = {}): Story {
  return {
    id, headline: `Headline ${id}`, lead: null, trail: ['News'], published: null, updated: null, dateQuality: 'seen',
    byline: null, address: null, picture: null, language: 'en', direction: 'ltr', categories: [], body: [], ...told,
  }
}

/** Stories 's0', 's1' … */
export function stories(count: number, name = 's'): Story[] {
  return Array.from({ length: count }, (_, i) => story(`${name}${i}`))
}

export function row(id: string, told: Partial<RowContent> = {}): RowContent {
  return {
    section: { id, title: `Section ${id}`, trail: [`Section ${id}`], sources: [], only: null },
    state: 'ready', stories: [], failures: [], tint: 0xff24405a, more: false, note: '', all: null, lead: false, metaOf: () => '3 h', ageOf: () => '3 h', markOf: () => null, ...told,
  }
}

export function failure(kind: FailureKind): Failure {
  return new Failure(kind, 'https://news.example/feed.xml', 'Told by a test.')
}
