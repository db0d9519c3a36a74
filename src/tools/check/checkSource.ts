import type { Source } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import type { Reader, Reading } from '../../newsroom/sources/reader'
import { checkPages, pagesReport } from './checkPages'
import { checkPicture } from './checkPicture'
import { reasonOf } from './reasonOf'
import type { Finding, PagesReport, PicturesReport, SourceReport } from './report'
import { newestOf, sharesOf } from './shares'
import type { Transport } from './transport'

export interface CheckNeeds {
  readonly reader: Reader
  readonly transport: Transport
  /** Milliseconds since 1970. */
  now(): number
  /** An address as operators know it. */
  shown(address: string): string
}

export interface SourceCheck {
  readonly report: SourceReport
  /** As its feed has them. */
  readonly stories: readonly Story[]
  /** The first ones, with what their pages have; null for a page that could not be read. */
  readonly completed: ReadonlyMap<string, Story | null>
  readonly problems: readonly Finding[]
  readonly notes: readonly Finding[]
}

const picturesTried = 3
const oldDays = 7
const dayMs = 86_400_000

/** A source as the TV will read it, with its first pages and pictures. */
export async function checkSource(source: Source, place: string, needs: CheckNeeds): Promise<SourceCheck> {
  try {
    return await checkedReading(await needs.reader.readFeed(source), source, place, needs)
  } catch (error) {
    const problem = { place, code: 'source', text: `${needs.shown(source.address)} could not be read: ${reasonOf(error)}` }
    return { report: reportOf(source, place, needs, null, []), stories: [], completed: new Map(), problems: [problem], notes: [] }
  }
}

async function checkedReading({ kind, stories, warnings }: Reading, source: Source, place: string, needs: CheckNeeds): Promise<SourceCheck> {
  const { completed, problems } = await checkPages(stories, place, needs.reader, needs.shown)
  const pictures = await checkPictures(stories.map(story => completed.get(story.id) ?? story), place, needs)
  const empty = stories.length === 0 ? [{ place, code: 'no-stories', text: `There is no story in ${needs.shown(source.address)}.` }] : []
  const told = warnings.filter(({ code }) => code !== 'no-stories').map(({ code, text }) => ({ place, code, text }))
  return {
    report: { ...reportOf(source, place, needs, kind, stories), pages: pagesReport(completed), pictures: pictures.report },
    stories, completed,
    problems: [...empty, ...problems, ...pictures.problems],
    notes: [...told, ...pictures.notes, ...oddities(stories, pagesReport(completed), place, needs.now())],
  }
}

function reportOf({ address }: Source, place: string, { shown }: CheckNeeds, kind: Reading['kind'] | null, stories: readonly Story[]): SourceReport {
  return {
    place, address: shown(address), kind, shares: sharesOf(stories), newest: newestOf(stories),
    pages: pagesReport(new Map()), pictures: { tried: 0, good: 0, largest: null },
  }
}

async function checkPictures(stories: readonly Story[], place: string, { transport, shown }: CheckNeeds) {
  const addresses = [...new Set(stories.flatMap(({ picture }) => picture ? [picture.address] : []))].slice(0, picturesTried)
  const checks = await Promise.all(addresses.map(async address => ({ address, ...await checkPicture(address, transport) })))
  const good = checks.filter(({ problem }) => problem === null).sort((a, b) => b.pixels - a.pixels)
  const report: PicturesReport = { tried: checks.length, good: good.length, largest: good[0]?.is ?? null }
  return {
    report,
    problems: checks.flatMap(({ address, problem }) => problem === null ? [] : [{ place, code: 'picture', text: `The picture ${shown(address)} cannot be shown: ${problem}` }]),
    notes: checks.flatMap(({ address, note }) => note ? [{ place, code: note.code, text: `The picture ${shown(address)}: ${note.text}` }] : []),
  }
}

/** What is right, and still not what an operator wants. */
function oddities(stories: readonly Story[], { found }: PagesReport, place: string, now: number): readonly Finding[] {
  const { date, picture } = sharesOf(stories)
  const newest = newestOf(stories)
  const days = newest === null ? 0 : Math.floor((now - Date.parse(newest)) / dayMs)
  const told = (is: boolean, code: string, text: string) => is && stories.length > 0 ? [{ place, code, text }] : []
  return [
    ...told(date * 2 < stories.length && found.date < Math.max(1, found.stories), 'no-dates', 'Most stories have no date. If their addresses tell the day, say how: "storyPath": "/{year}/{month}/{day}/{id}/*".'),
    ...told(picture + found.picture === 0, 'no-pictures', 'No story has a picture, nor have the pages that were tried; cards will show only words.'),
    ...told(days > oldDays, 'old-news', `The newest story is ${days} days old.`),
  ]
}
