import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { createRandom, type Random } from '../demo/drawing/random'
import type { SectionStories } from '../publish/snapshotFiles'
import { generatedSections } from './generatedSections'
import { headlineOf, paragraphOf, sentenceOf, whole } from './sentences'
import { people } from './words'

/** Where and when the stories are told. */
export interface Setting {
  /** Milliseconds since 1970; no story is younger. */
  readonly now: number
  /** The web address that pages and pictures lie under, with a slash at its end. */
  readonly base: string
}

export const usualSetting: Setting = { now: Date.parse('2026-11-24T12:00:00Z'), base: 'https://orrin.example/' }

/** Pictures are shared as a site's archive pictures are: a channel of 100,000 stories has no 100,000 of them. */
const pictures = 60
const minute = 60_000

/** The same stories for the same numbers; a larger channel begins with a smaller one's sections and stories. */
export function generatedStories(sections: number, stories: number, seed: number, setting = usualSetting): readonly SectionStories[] {
  return generatedSections(sections).map(section => ({ section, stories: storiesOf(section, stories, seed, setting), whole: true }))
}

function storiesOf(section: Section, count: number, seed: number, setting: Setting): readonly Story[] {
  const random = createRandom(`${seed} ${section.id}`)
  let time = setting.now
  return Array.from({ length: count }, (_, i) => {
    time -= random.between(3, 90) * minute
    return storyOf(random, `${section.id}-${i + 1}`, section, time, setting.base)
  })
}

function storyOf(random: Random, id: string, section: Section, time: number, base: string): Story {
  return {
    id,
    headline: headlineOf(random),
    lead: random.between(0, 1) < 0.8 ? sentenceOf(random) : null,
    trail: section.trail,
    published: new Date(time).toISOString(),
    updated: null,
    dateQuality: 'exact',
    byline: random.between(0, 1) < 0.5 ? random.oneOf(people) : null,
    address: `${base}${id}.html`,
    picture: { address: `${base}pictures/${whole(random, 1, pictures + 1)}.jpg`, caption: sentenceOf(random), credit: null },
    language: 'en',
    direction: 'ltr',
    categories: [section.title],
    body: Array.from({ length: whole(random, 3, 7) }, () => ({ type: 'paragraph', text: paragraphOf(random) })),
  }
}
