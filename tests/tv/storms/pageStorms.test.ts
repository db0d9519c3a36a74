import { afterEach, expect, jest, test } from '@jest/globals'
import type { Section } from '../../../src/newsroom/model/channel'
import type { KeyName } from '../../../src/platform/keys'
import { Dialog } from '../../../src/tv/components/Dialog'
import { scripts } from '../../../src/tv/components/scripts'
import { SearchPage } from '../../../src/tv/pages/SearchPage'
import { SectionPage } from '../../../src/tv/pages/SectionPage'
import type { StoryContent } from '../../../src/tv/pages/storyContent'
import { StoryPage } from '../../../src/tv/pages/StoryPage'
import { fakeSpeech } from '../../support/fakeSpeech'
import { oneOf, seeded, storm, stormSeed, type Random } from '../../support/keyStorm'
import { destroyStages, show, type Shown } from '../../support/stage'
import { stories, story } from '../../support/stageNews'
import { anyFailure, anyRow } from '../../support/stormNews'
import { paragraphs } from '../../support/stageStory'

afterEach(destroyStages)
jest.setTimeout(120_000)

const now = () => Date.UTC(2026, 10, 24, 9)
const seed = stormSeed()
const turns = [0, 1, 2]

test.each(turns)('a section’s page: 25,000 random keys while its headlines and the ways around it change (%#)', turn => {
  const random = seeded(seed + turn)
  const shown = show(SectionPage)
  const section = (title: string): Section => ({ id: title.toLowerCase(), title, trail: [title], sources: [], only: null })
  const some = (...titles: string[]): Section[] => titles.filter(() => random() < 0.6).map(section)
  const tell = (): void => shown.subject.show({ row: anyRow(random, oneOf(['a', 'b'], random), 40), above: some('News', 'World'), below: some('Coast', 'Air', 'Sea'), now, timesOf: () => '24 Nov 2026, 09:00' })
  tell()
  storm(shown, {
    keys: 25_000, random, meanwhile: tell,
    check: key => { if (key === 'back') expect(shown.unheard).toEqual(['back']) },
  })
})

test.each(turns)('search: 25,000 random keys while it finds more, less and nothing (%#)', turn => {
  const random = seeded(seed + turn)
  const shown = show(SearchPage)
  const found = () => stories(shown.subject.query === '' ? 0 : Math.max(0, Math.floor(random() * 14) - shown.subject.query.length))
  const tell = (anew: boolean): void => shown.subject.show({
    name: 'Harbour News', script: scripts.latin, stories: found(), metaOf: () => 'News / Coast · 3 h',
    topics: ['Coast', 'Sport', 'Fog'].filter(() => random() < 0.8), recent: ['ferry', 'quay'].filter(() => random() < 0.7),
  }, anew)
  tell(false)
  storm(shown, {
    keys: 25_000, random,
    meanwhile: () => {
      if (random() < 0.3) shown.subject.begin()
      tell(false)
    },
    check: key => {
      if (asked(shown, '$queried', '$forgetSearches')) tell(true)
      if (key !== 'back' || shown.unheard.length > 0) return
      // From what was found to the keyboard; from there Back is the app's.
      shown.press('back')
      expect(shown.unheard).toEqual(['back'])
    },
  })
})

test.each(turns)('a story: 15,000 random keys while it arrives, fails, is told anew and read aloud (%#)', turn => {
  const random = seeded(seed + turn)
  const shown = show(StoryPage)
  const speech = fakeSpeech('en')
  shown.subject.hearWith(speech, 'en')
  const tell = (): void => shown.subject.show(anyStory(random))
  tell()
  storm(shown, {
    keys: 15_000, random,
    meanwhile: () => {
      const what = random()
      if (what < 0.2) shown.subject.reopen(what < 0.1 ? null : { opening: 'Paragraph3tellswhattheharbour', page: 2, pages: 4 } as never)
      else if (what < 0.4) shown.subject.tellSaved(random() < 0.5, random() < 0.5)
      else if (what < 0.7) speech.end()
      else if (what < 0.75) speech.fail()
      else if (what < 0.8) speech.hasVoices(...random() < 0.2 ? [] : ['en'])
      else if (what < 0.85) shown.subject.hush()
      else tell()
      // Nothing is said that the viewer cannot stop.
      if (speech.saying !== '') expect(shown.focus().id).toBe('listening')
    },
    check: (key: KeyName) => {
      if (asked(shown, '$save')) shown.subject.tellSaved(random() < 0.5, true)
      if (speech.saying !== '') expect(shown.focus().label).toBe(speech.saying)
      if (key !== 'back' || shown.unheard.length > 0) return
      expect(speech.saying).toBe('')
      // Back closes the panel over a story, or ends listening; from there it is the app's.
      shown.press('back')
      expect(shown.unheard).toEqual(['back'])
    },
  })
})

test.each(turns)('a dialog: 5,000 random keys reach nothing behind it (%#)', turn => {
  const random = seeded(seed + turn)
  const shown = show(Dialog)
  const ask = (): void => {
    shown.subject.ask('Leave Harbour News?', [{ id: 'stay', label: 'Stay' }, { id: 'leave', label: 'Leave' }])
    shown.subject._refocus()
  }
  ask()
  storm(shown, {
    keys: 5_000, random,
    check: () => {
      expect(shown.unheard).toEqual([])
      if (asked(shown, '$answered')) ask()
    },
  })
})

function anyStory(random: Random): StoryContent {
  const what = random()
  const tint = 0xff24405a
  const related = stories(Math.floor(random() * 4), 'related')
  const next = random() < 0.5 ? story('next') : null
  const offers = () => ({ next, related })
  const steps = [{ title: 'News', sectionId: random() < 0.5 ? 'news' : null }, { title: 'Coast', sectionId: null }]
  if (what < 0.1) return { story: null, waiting: random() < 0.5, failure: null, tint, steps: [], offers }
  const told = story(oneOf(['one', 'two'], random), { headline: 'Fog '.repeat(1 + Math.floor(random() * 40)), body: paragraphs(Math.floor(random() * 20)) })
  if (what < 0.3) return { story: { ...told, body: [] }, waiting: true, failure: null, tint, steps, offers }
  return { story: told, waiting: false, failure: what < 0.5 ? anyFailure(random).kind : null, tint, steps, offers }
}

function asked({ requests }: Pick<Shown<unknown>, 'requests'>, ...names: readonly string[]): boolean {
  return requests.some(([name]) => names.includes(name))
}
