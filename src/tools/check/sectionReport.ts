import type { Membership, Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { belongsTo } from '../../newsroom/sources/reader'
import { pagesReport } from './checkPages'
import type { SourceCheck } from './checkSource'
import type { Finding, SectionReport } from './report'
import { newestOf, sharesOf } from './shares'

export interface SectionCheck {
  readonly report: SectionReport
  readonly problems: readonly Finding[]
}

/** What the TV will show of a section, from what its sources gave. */
export function sectionCheck({ trail, only }: Section, place: string, sources: readonly SourceCheck[]): SectionCheck {
  const all = withoutTwins(sources.flatMap(({ stories }) => stories))
  const pages = new Map(sources.flatMap(({ completed }) => [...completed]))
  const stories = all.filter(story => belongsTo(only, pages.get(story.id) ?? story))
  const ids = new Set(stories.map(({ id }) => id))
  const report = {
    place, trail, sources: sources.map(source => source.report.address), shares: sharesOf(stories), newest: newestOf(stories),
    pages: pagesReport(new Map([...pages].filter(([id]) => ids.has(id)))),
  }
  return { report, problems: all.length > 0 && stories.length === 0 ? [nothingMeets(only, all, place)] : [] }
}

function nothingMeets(only: Membership | null, all: readonly Story[], place: string): Finding {
  const why = only && only.trails.length > 0 ? ' Trails stand on the pages, and only the first ones were read.' : categoriesOf(all)
  return { place: `${place}.only`, code: 'empty-section', text: `None of the ${all.length} stories meets it.${why}` }
}

function categoriesOf(stories: readonly Story[]): string {
  const names = [...new Set(stories.flatMap(({ categories }) => categories))].slice(0, 8)
  return names.length === 0 ? ' The feed names no categories.' : ` The feed’s categories: ${names.map(name => `“${name}”`).join(', ')}.`
}

function withoutTwins(stories: readonly Story[]): readonly Story[] {
  return [...new Map(stories.map(story => [story.id, story])).values()]
}
