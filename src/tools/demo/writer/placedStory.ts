import { changedAt, type DemoStory } from './demoStory'
import { sharedRoot, type DemoEdition } from './edition'

/** A story with its place on the demo's site; addresses are relative to its edition's folder. */
export interface PlacedStory extends DemoStory {
  readonly number: number
  /** '2026/11/24/1041/night-ferry.html' */
  readonly page: string
  /** 'pictures/night-ferry.jpg' */
  readonly picture: string
}

const firstNumber = 1041

/** Gives each story its number and addresses; newest first. */
export function placeStories(stories: readonly DemoStory[]): readonly PlacedStory[] {
  const bySlug = [...stories].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return bySlug.map((story, index) => placed(story, firstNumber + index)).sort(newestFirst)
}

/** Gives each story of another edition its twin's number, page, picture and film; newest first. A story without a twin is left out. */
export function placeTwins(stories: readonly DemoStory[], twins: readonly PlacedStory[], edition: DemoEdition): readonly PlacedStory[] {
  return stories.flatMap(story => {
    const twin = twins.find(({ slug }) => slug === story.slug)
    return twin ? { ...story, number: twin.number, page: twin.page, film: twin.film, picture: sharedRoot(edition) + twin.picture } : []
  }).sort(newestFirst)
}

/** ISO 8601: the last moment anything in the demo happened. */
export function newestMoment(stories: readonly DemoStory[]): string {
  return new Date(Math.max(...stories.map(changedAt))).toISOString().replace('.000Z', 'Z')
}

function placed(story: DemoStory, number: number): PlacedStory {
  const day = story.published.slice(0, 10).replace(/-/g, '/')
  return { ...story, number, page: `${day}/${number}/${story.slug}.html`, picture: `pictures/${story.slug}.jpg` }
}

function newestFirst(a: PlacedStory, b: PlacedStory): number {
  return Date.parse(b.published) - Date.parse(a.published) || a.number - b.number
}
