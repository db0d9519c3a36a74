import { articlePage } from './articlePage'
import type { DemoStory } from './demoStory'
import { feedOf } from './feed'
import { olderPage } from './olderPage'
import { newestMoment, placeStories, type PlacedStory } from './placedStory'
import { frontPage, sectionPage } from './sectionPage'
import { demoSections, pathTo, sectionOf } from './sections'

const relatedCount = 3
const frontCount = 12

/** Every file of static/demo/ but style and pictures, by its path there; the same stories give the same bytes. */
export function demoFiles(stories: readonly DemoStory[]): ReadonlyMap<string, string> {
  const placed = placeStories(stories)
  const files = new Map<string, string>()
  for (const section of demoSections) {
    const own = placed.filter(story => story.section === section.key)
    files.set(`${section.name}.xml`, feedOf(section, own))
    files.set(`${section.name}.html`, sectionPage(section, own))
  }
  for (const story of placed) files.set(story.page, pageOf(story, relatedTo(story, placed)))
  files.set('index.html', frontPage(placed.slice(0, frontCount)))
  files.set('edition.json', `${JSON.stringify({ newest: newestMoment(stories) })}\n`)
  return files
}

function pageOf(story: PlacedStory, related: readonly PlacedStory[]): string {
  return sectionOf(story.section).feed === 'bare' ? olderPage(story, related) : articlePage(story, related)
}

/** Stories of the same section, then of the sections around it. */
function relatedTo(story: PlacedStory, all: readonly PlacedStory[]): readonly PlacedStory[] {
  const keys = pathTo(sectionOf(story.section)).map(({ key }) => key).reverse()
  return keys
    .flatMap(key => all.filter(other => other.section === key && other.slug !== story.slug))
    .slice(0, relatedCount)
}
