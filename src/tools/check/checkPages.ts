import type { Story } from '../../newsroom/model/story'
import type { Reader } from '../../newsroom/sources/reader'
import { reasonOf } from './reasonOf'
import type { Finding, PagesReport } from './report'
import { sharesOf } from './shares'

/** The first pages of a source stand for the others. */
const mostTried = 3

export interface PagesCheck {
  /** By the stories' ids, with what their pages have; null for a page that could not be read. */
  readonly completed: ReadonlyMap<string, Story | null>
  readonly problems: readonly Finding[]
}

/** Reads the pages of the first stories, as the TV will. */
export async function checkPages(stories: readonly Story[], place: string, reader: Reader, shown: (address: string) => string): Promise<PagesCheck> {
  const first = stories.filter(({ address }) => address !== null).slice(0, mostTried)
  const pages = await Promise.all(first.map(story => checkPage(story, place, reader, shown)))
  return {
    completed: new Map(first.map(({ id }, i) => [id, pages[i]?.story ?? null])),
    problems: pages.flatMap(({ problem }) => problem ? [problem] : []),
  }
}

export function pagesReport(completed: ReadonlyMap<string, Story | null>): PagesReport {
  const read = [...completed.values()].filter((story): story is Story => story !== null)
  return { tried: completed.size, found: sharesOf(read) }
}

interface PageCheck {
  readonly story: Story | null
  readonly problem: Finding | null
}

async function checkPage(story: Story, place: string, reader: Reader, shown: (address: string) => string): Promise<PageCheck> {
  const address = story.address ?? ''
  try {
    const full = await reader.complete(story)
    const text = `No article text was found on the page ${shown(address)}. Say where it is: "sites": { "${new URL(address).host}": { "body": "…" } }.`
    return { story: full, problem: full.body.length > 0 ? null : { place, code: 'no-text', text } }
  } catch (error) {
    return { story: null, problem: { place, code: 'page', text: `The page ${shown(address)} could not be read: ${reasonOf(error)}` } }
  }
}
