import { join } from 'node:path'
import type { Translation } from './demoFiles'
import type { DemoStory } from './demoStory'
import type { DemoEdition } from './edition'
import { readStories } from './readStories'

/** The stories of all editions beside the English one, from their folders in `folder`, and every problem in them. */
export function readTranslations(folder: string, editions: readonly DemoEdition[], english: readonly DemoStory[]) {
  const readings = editions.map(edition => ({ edition, ...readStories(join(folder, edition.language)) }))
  const problems = readings.flatMap(({ edition: { language }, stories, problems: own }) => [
    ...own.map(problem => `${language}/${problem}`),
    ...stories.flatMap(story => twinProblem(story, english)).map(problem => `${language}/${problem}`),
  ])
  const translations: readonly Translation[] = readings.map(({ edition, stories }) => ({ edition, stories }))
  return { translations, problems }
}

function twinProblem({ slug, section, published }: DemoStory, english: readonly DemoStory[]): readonly string[] {
  const twin = english.find(story => story.slug === slug)
  if (!twin) return [`${slug}.txt: no English story has this name.`]
  if (twin.section !== section) return [`${slug}.txt: its English twin stands in '${twin.section}'.`]
  // The day stands in the address, and twins share it.
  return twin.published.slice(0, 10) === published.slice(0, 10) ? [] : [`${slug}.txt: its English twin is of another day.`]
}
