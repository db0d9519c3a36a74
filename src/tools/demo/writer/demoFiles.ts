import { english } from '../editions/english'
import { articlePage } from './articlePage'
import type { DemoStory } from './demoStory'
import type { DemoEdition } from './edition'
import { feedOf } from './feed'
import { filmFiles } from './films'
import { olderPage } from './olderPage'
import { newestMoment, placeStories, placeTwins, type PlacedStory } from './placedStory'
import { frontPage, sectionPage } from './sectionPage'
import { pathTo, sectionIn } from './sections'
import type { Site } from './site'

const relatedCount = 3
const frontCount = 12

/** An edition with the stories that were written for it. */
export interface Translation {
  readonly edition: DemoEdition
  readonly stories: readonly DemoStory[]
}

interface Placed {
  readonly edition: DemoEdition
  readonly stories: readonly PlacedStory[]
}

/** Every file of static/demo/ but style and pictures, by its path there; the same stories give the same bytes. */
export function demoFiles(stories: readonly DemoStory[], translations: readonly Translation[] = []): ReadonlyMap<string, string> {
  const placed = placeStories(stories)
  const editions = [
    { edition: english, stories: placed },
    ...translations.map(({ edition, stories: own }) => ({ edition, stories: placeTwins(own, placed, edition) })),
  ]
  const pages = editions.map(({ edition, stories: own }) => ({ edition, paths: pathsOf(edition, own) }))
  const editionsWith = (path: string) => pages.filter(({ paths }) => paths.has(path)).map(({ edition }) => edition)
  return new Map([
    ...editions.flatMap(one => editionFiles({ edition: one.edition, editionsWith }, one)),
    ...filmFiles(stories),
    ['edition.json', `${JSON.stringify({ newest: newestMoment([...stories, ...translations.flatMap(one => one.stories)]) })}\n`],
  ])
}

/** The pages of an edition, whose twins have the same paths. */
function pathsOf({ sections }: DemoEdition, stories: readonly PlacedStory[]): ReadonlySet<string> {
  return new Set(['index.html', ...sections.map(({ name }) => `${name}.html`), ...stories.map(({ page }) => page)])
}

function editionFiles(site: Site, { edition, stories }: Placed): readonly [string, string][] {
  const files: [string, string][] = edition.sections.flatMap((section): [string, string][] => {
    const own = stories.filter(story => story.section === section.key)
    return [[`${section.name}.xml`, feedOf(edition, section, own)], [`${section.name}.html`, sectionPage(site, section, own)]]
  })
  for (const story of stories) files.push([story.page, pageOf(site, story, relatedTo(edition, story, stories))])
  files.push(['index.html', frontPage(site, stories.slice(0, frontCount))])
  return files.map(([path, text]) => [edition.folder + path, text])
}

function pageOf(site: Site, story: PlacedStory, related: readonly PlacedStory[]): string {
  const { feed } = sectionIn(site.edition.sections, story.section)
  return feed === 'bare' ? olderPage(site, story, related) : articlePage(site, story, related)
}

/** Stories of the same section, then of the sections around it. */
function relatedTo({ sections }: DemoEdition, story: PlacedStory, all: readonly PlacedStory[]): readonly PlacedStory[] {
  const keys = pathTo(sections, story.section).map(({ key }) => key).reverse()
  return keys
    .flatMap(key => all.filter(other => other.section === key && other.slug !== story.slug))
    .slice(0, relatedCount)
}
