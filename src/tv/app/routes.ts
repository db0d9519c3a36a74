import type { Router } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { ageOf } from '../../newsroom/text/age'
import type { RowContent } from '../components/Row'
import { tints } from '../components/theme'
import { words } from '../components/words'
import { HomePage } from '../pages/HomePage'
import { SearchPage } from '../pages/SearchPage'
import { StoryPage, type StoryContent } from '../pages/StoryPage'
import type { Finding } from './finding'
import { noteOf } from './freshness'
import { withShelves } from './shelves'

export const homePath = 'home'
export const searchPath = 'search'

/** Ids are safe in a path: letters, digits, '-' and '_'. */
export function storyPath(id: string): string {
  return `story/${id}`
}

/** Which page a path shows, and what the newsroom hands it. */
export function routesOf(newsroom: Newsroom, now: () => number, arrived: () => void, finding: Finding): Router.Config {
  return {
    root: homePath,
    routes: [
      {
        path: homePath,
        component: HomePage as never,
        before: async page => { showHome(page as unknown as HomePage, newsroom, now) },
      },
      {
        path: searchPath,
        component: SearchPage as never,
        before: async page => { finding.look(page as unknown as SearchPage) },
      },
      {
        path: 'story/:id',
        component: StoryPage as never,
        before: async (page, params) => { openStory(page as unknown as StoryPage, newsroom, String(params['id'])) },
      },
    ],
    afterEachRoute: arrived,
  } as Router.Config
}

export function showHome(page: HomePage, newsroom: Newsroom, now: () => number): void {
  page.show({ name: newsroom.channel.name, now, rows: withShelves(newsroom.sections().map(section => rowOf(newsroom, section, now)), newsroom, story => ageOfStory(story, now())) })
}

/** A section as its row shows it now. */
export function rowOf(newsroom: Newsroom, section: Section, now: () => number): RowContent {
  const { stories, failures, state, freshAt, more } = newsroom.section(section.id)
  const metaOf = (story: Story): string => [newsroom.marks.of(story) === 'updated' ? words.changed : '', newsroom.marks.isSaved(story.id) ? words.saved : '', ageOfStory(story, now())].filter(part => part !== '').join(' · ')
  return { section, stories, failures, state, more, tint: tintOf(newsroom, section), note: noteOf(freshAt, failures, now()), metaOf, numberOf: story => newsroom.numbers.of(section.id, story.id) }
}

function openStory(page: StoryPage, newsroom: Newsroom, id: string): void {
  page.reopen(newsroom.begun.of(id)?.place ?? null)
  page.tellSaved(newsroom.marks.isSaved(id))
  void readStory(page, newsroom, id)
}

/** Shows what is known of a story at once, and the rest when its page has come. */
export async function readStory(page: StoryPage, newsroom: Newsroom, id: string): Promise<void> {
  const known = newsroom.story(id)
  const tint = tintOfStory(newsroom, known)
  const show = (content: Omit<StoryContent, 'tint'>): void => page.show({ ...content, tint })
  show({ story: known, waiting: true, failure: null })
  const { value, failures } = await newsroom.complete(id)
  if (value) newsroom.marks.read(value)
  // The viewer may have opened another story meanwhile.
  if (page.screen.params['id'] !== (known?.id ?? '')) return
  show({ story: value ?? known, waiting: false, failure: failures[0]?.kind ?? null })
}

function tintOf(newsroom: Newsroom, section: Section): number {
  const place = newsroom.sections().findIndex(({ id }) => id === section.id)
  return tints[Math.max(0, place) % tints.length]!
}

function tintOfStory(newsroom: Newsroom, story: Story | null): number {
  const section = newsroom.sections().find(({ title }) => story?.trail.includes(title))
  return section ? tintOf(newsroom, section) : tints[0]!
}

function ageOfStory(story: Story, now: number): string {
  return story.published === null ? '' : ageOf(story.published, now, story.dateQuality === 'day')
}
