import { createHash } from 'node:crypto'
import type { Failure } from '../../newsroom/model/failure'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom, SectionNews } from '../../newsroom/store/newsroom'
import { createLanes } from '../lanes'
import type { PageReading } from './ledger'
import { isDue } from './reReading'
import type { SectionStories } from './snapshotFiles'

export interface GatherNeeds {
  readonly newsroom: Pick<Newsroom, 'sections' | 'refresh' | 'complete' | 'learn' | 'tidied'>
  /** A story as it was published before. */
  earlier(id: string): Promise<Story | null>
  readonly readings: ReadonlyMap<string, PageReading>
  readonly now: number
  progress(done: number, all: number): void
}

export interface Gathered {
  readonly sections: readonly SectionStories[]
  readonly readings: ReadonlyMap<string, PageReading>
  readonly failures: readonly Failure[]
}

interface Completed {
  readonly story: Story
  readonly reading: PageReading
  readonly failures: readonly Failure[]
}

/** More would be rude: a broadcaster's pages are meant for people. */
const pagesOfHost = 2

/** Reads all sections of a channel, and every new or changed story's page. */
export async function gather(needs: GatherNeeds): Promise<Gathered> {
  const { newsroom, progress } = needs
  const news = await readSections(newsroom)
  const wanted = [...new Map([...news.values()].flatMap(({ stories }) => stories).map(story => [story.id, story])).values()]
  const lanes = createLanes(pagesOfHost)
  let done = 0
  progress(0, wanted.length)
  const completed = await Promise.all(wanted.map(story => lanes(hostOf(story), async () => {
    const one = await completedStory(story, needs)
    progress(++done, wanted.length)
    return one
  })))
  // Which lines a source repeats is known only when all its stories have been read.
  const stories = new Map(completed.map(({ story }) => [story.id, newsroom.tidied(story)]))
  return {
    sections: newsroom.sections().map(section => ({ section, ...sectionStories(news.get(section.id)!, stories) })),
    readings: new Map(completed.map(({ reading }) => [reading.id, reading])),
    failures: [...[...news.values()].flatMap(({ failures }) => failures), ...completed.flatMap(({ failures }) => failures)],
  }
}

/** All sections; where a feed makes them, there are more of them once it is read. */
async function readSections(newsroom: GatherNeeds['newsroom']): Promise<ReadonlyMap<string, SectionNews>> {
  const news = new Map<string, SectionNews>()
  for (;;) {
    const unread = newsroom.sections().filter(({ id }) => !news.has(id))
    if (unread.length === 0) return news
    const read = await Promise.all(unread.map(({ id }) => newsroom.refresh(id)))
    unread.forEach(({ id }, i) => news.set(id, read[i]!))
  }
}

function hostOf({ address }: Story): string {
  return address === null ? '' : new URL(address).host
}

function sectionStories({ stories, failures }: SectionNews, completed: ReadonlyMap<string, Story>) {
  return {
    stories: stories.map(({ id }) => completed.get(id)).filter((story): story is Story => story !== undefined),
    whole: failures.length === 0,
  }
}

async function completedStory(story: Story, { newsroom, earlier, readings, now }: GatherNeeds): Promise<Completed> {
  const feed = fingerprint(story)
  const known = readings.get(story.id)
  const old = await earlier(story.id)
  if (known && old && known.feed === feed && !isDue(known, now)) {
    newsroom.learn(old)
    return { story: old, reading: known, failures: [] }
  }
  const { value, failures } = await newsroom.complete(story.id)
  const answered = failures.length === 0
  const reading = { id: story.id, seen: known?.seen ?? now, read: now, answered, feed }
  return { story: answered ? value ?? story : withEarlier(story, old), reading, failures }
}

/** What the feed says now, and what the page said when it last answered. */
function withEarlier(story: Story, old: Story | null): Story {
  if (old === null || old.body.length <= story.body.length) return story
  return { ...story, body: old.body, byline: story.byline ?? old.byline, picture: story.picture ?? old.picture }
}

function fingerprint(story: Story): string {
  return createHash('sha256').update(JSON.stringify(story)).digest('base64url').slice(0, 12)
}
