import { Router } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import { Failure } from '../../newsroom/model/failure'
import type { Mark } from '../../newsroom/model/mark'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { timeOf } from '../../newsroom/text/age'
import { placeOfBlock } from '../../newsroom/text/twinPlace'
import { textOfBlock } from '../../newsroom/text/blockText'
import type { RowContent } from '../components/Row'
import { home, tints } from '../components/theme'
import type { Speech } from '../components/speech'
import { words } from '../components/words'
import { DiagnosticsPage } from '../pages/DiagnosticsPage'
import { HomePage } from '../pages/HomePage'
import { PicturePage } from '../pages/PicturePage'
import { PlayerPage } from '../pages/PlayerPage'
import { SearchPage } from '../pages/SearchPage'
import { SectionPage } from '../pages/SectionPage'
import { SettingsPage } from '../pages/SettingsPage'
import { SharePage } from '../pages/SharePage'
import type { StoryContent } from '../pages/storyContent'
import { StoryPage } from '../pages/StoryPage'
import { WelcomePage } from '../pages/WelcomePage'
import type { KnownStory } from '../pages/storyPages'
import type { Broadcast } from '../playback/broadcast'
import type { Choosing } from './choosing'
import type { Comfort } from './comfort'
import { aboutPath, type Diagnosing } from './diagnosing'
import type { Finding } from './finding'
import type { Beside } from './beside'
import type { Following } from './following'
import type { Navigation } from './navigation'
import type { Rereading } from './rereading'
import type { ScriptFonts } from './scriptFonts'
import { otherEdition } from './crossing'
import { noteOf } from './freshness'
import { homePath, searchPath, settingsPath, welcomePath } from './paths'
import { openShare, readOn, sharePattern } from './sharing'
import { shelfRow, withShelves } from './shelves'
import { storyAge } from './storyAge'
import { openRecording, playPattern } from './playing'
import { openPicture, picturePattern } from './viewing'
import { livePattern, openLive } from './watching'

/** What a story that is read is part of. */
export interface Around {
  readonly following: Following
  /** What plays on while it is read. */
  readonly beside: Beside
  readonly rereading: Rereading
  /** What it is drawn in. */
  readonly scriptFonts: ScriptFonts
}

/** Which page a path shows, and what the newsroom hands it. */
export function routesOf(newsroom: Newsroom, now: () => number, arrived: () => void, way: Pick<Navigation, 'isReturning' | 'trail'>, finding: Finding, choosing: Choosing, broadcast: Broadcast, comfort: Comfort, around: Around, speech: Speech | null, diagnosing: Diagnosing): Router.Config {
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
        path: settingsPath,
        component: SettingsPage as never,
        before: async page => {
          choosing.arrive(page as unknown as SettingsPage);
          (page as unknown as SettingsPage).readAs(comfort.reading)
        },
      },
      {
        path: aboutPath,
        component: DiagnosticsPage as never,
        before: async page => { diagnosing.arrive(page as unknown as DiagnosticsPage) },
      },
      {
        path: welcomePath,
        component: WelcomePage as never,
        before: async page => { (page as unknown as WelcomePage).begin(comfort.reading) },
      },
      {
        path: 'section/:id',
        component: SectionPage as never,
        before: async (page, params) => { showSection(page as unknown as SectionPage, newsroom, String(params['id']), now) },
      },
      {
        path: livePattern,
        component: PlayerPage as never,
        before: async (page, params) => { openLive(page as unknown as PlayerPage, String(params['id']), newsroom, broadcast, now, { headlines: around.beside.headlines, goesOn: () => around.beside.stream(way.trail) !== null }) },
      },
      {
        path: playPattern,
        component: PlayerPage as never,
        before: async (page, params) => { openRecording(page as unknown as PlayerPage, String(params['id']), newsroom, around.following, broadcast, now) },
      },
      {
        path: picturePattern,
        component: PicturePage as never,
        before: async (page, params) => { openPicture(page as unknown as PicturePage, newsroom, String(params['id'])) },
      },
      {
        path: sharePattern,
        component: SharePage as never,
        before: async (page, params) => { openShare(page as unknown as SharePage, newsroom, String(params['id']), now) },
      },
      {
        path: 'story/:id',
        component: StoryPage as never,
        before: async (page, params) => {
          await around.scriptFonts.need(lettersOf(newsroom.story(String(params['id']))));
          (page as unknown as StoryPage).besides(around.beside.stream(way.trail), broadcast);
          (page as unknown as StoryPage).hearWith(speech, newsroom.channel.language, newsroom.preferences.chosen().pace)
          openStory(page as unknown as StoryPage, newsroom, String(params['id']), way.isReturning, comfort, around)
        },
      },
    ],
    afterEachRoute: () => {
      // Its own history keeps every path there ever was; ours is the one that leads back.
      Router.setHistory([])
      around.beside.arrived(way.trail)
      arrived()
    },
  } as Router.Config
}

export function showHome(page: HomePage, newsroom: Newsroom, now: () => number): void {
  const { guest, numbersShown } = newsroom.preferences.chosen()
  page.show({ name: newsroom.channel.name, now, guest, numbersShown, rows: withShelves(shownSections(newsroom).map((section, i) => rowOf(newsroom, section, now, i === 0)), newsroom, now) })
}

/** The sections of home: all but the empty ones. Until there is something to read they stay, and OK looks again. */
export function shownSections(newsroom: Newsroom): readonly Section[] {
  const sections = newsroom.sections()
  if (sections.every(({ id }) => newsroom.edition.section(id).stories.length === 0)) return sections
  return sections.filter(({ id }) => !isEmpty(newsroom, id))
}

/** Its sources answered, and had nothing. */
export function isEmpty(newsroom: Newsroom, sectionId: string): boolean {
  const { state, stories, failures } = newsroom.edition.section(sectionId)
  return state === 'ready' && stories.length === 0 && failures.length === 0
}

/** A section as its row on home shows it now: its newest stories, and a card that leads to all of them. `lead`: it begins with the top story. */
export function rowOf(newsroom: Newsroom, section: Section, now: () => number, lead: boolean): RowContent {
  const all = headlinesOf(newsroom, section, now)
  const stories = all.stories.slice(0, home.most)
  // The channel's streams are the beginning of its first row.
  const live = lead ? newsroom.channel.live : []
  return { ...all, stories, lead, live, more: all.more && stories.length < home.most, all: words.stories(all.stories.length, all.more) }
}

/** All of a section, under the way to it. */
export function showSection(page: SectionPage, newsroom: Newsroom, id: string, now: () => number): void {
  const place = newsroom.place(id)
  page.show({
    row: shelfRow(newsroom, id, now) ?? (place ? headlinesOf(newsroom, place.section, now, place.parts[0]) : lostSection(newsroom, id, now)),
    above: place?.above ?? [],
    below: (place?.below ?? []).filter(section => !isEmpty(newsroom, section.id)),
    now,
    timesOf: story => marked(newsroom.marks.of(story), story.published === null ? '' : words.time(timeOf(story.published, story.dateQuality === 'day'))),
  })
}

function headlinesOf(newsroom: Newsroom, section: Section, now: () => number, colouredAs = section.id): RowContent {
  const { stories, failures, state, freshAt, more, muted = 0 } = newsroom.edition.section(section.id)
  const markOf = (story: Story): Mark | null => newsroom.marks.of(story)
  return {
    section, stories, failures, state, more, all: null, lead: false, markOf,
    watchedOf: story => newsroom.watched.partOf(story.id),
    ...muted > 0 ? { none: words.allMuted } : {},
    tint: tintOf(newsroom, colouredAs),
    note: noteOf(freshAt, failures, now()),
    metaOf: story => marked(markOf(story), newsroom.marks.isSaved(story.id) ? words.saved : '', storyAge(story, now())),
    ageOf: story => marked(markOf(story) === 'updated' ? 'updated' : null, storyAge(story, now())),
    numberOf: story => newsroom.numbers.of(section.id, story.id),
    number: newsroom.numbers.of(section.id),
    numbersShown: newsroom.preferences.chosen().numbersShown,
  }
}

/** The channel let it go while the viewer was elsewhere. */
function lostSection(newsroom: Newsroom, id: string, now: () => number): RowContent {
  const section: Section = { id, title: '', trail: [], sources: [], only: null }
  return { ...headlinesOf(newsroom, section, now), state: 'failed', failures: [new Failure('gone', '', 'The channel has no such section.')] }
}

function marked(mark: Mark | null, ...texts: readonly string[]): string {
  return [mark ? words.marks[mark] : '', ...texts].filter(part => part !== '').join(' · ')
}

/** Who comes back to a story that the page still holds finds it as it was left. */
function openStory(page: StoryPage, newsroom: Newsroom, id: string, returning: boolean, { reading, ready }: Comfort, around: Around): void {
  if (!returning || page.screen.params['id'] !== id) {
    page.reopen(newsroom.begun.of(id)?.place ?? null)
    around.rereading.begin()
  }
  page.tellSaved(newsroom.marks.isSaved(id))
  page.readAs(reading, ready)
  void readStory(page, newsroom, id, around)
}

/** Shows what is known of a story at once, and the rest when its page has come. */
export async function readStory(page: StoryPage, newsroom: Newsroom, id: string, { following, rereading, scriptFonts }: Around): Promise<void> {
  const known = newsroom.story(id)
  const tint = tintOfStory(newsroom, known)
  const show = (content: KnownStory): void => page.show({ ...content, tint, steps: stepsOf(newsroom, content.story), readOn: readOn(newsroom, content.story), other: otherEdition(newsroom, content.story), offers: following.offers(content.story) })
  show({ story: known, waiting: true, failure: null })
  const { value, failures } = await newsroom.complete(id)
  if (value) {
    newsroom.marks.read(value)
    newsroom.history.note(value)
  }
  await scriptFonts.need(lettersOf(value))
  // The viewer may have opened another story meanwhile.
  if (page.screen.params['id'] !== (known?.id ?? '')) return
  const whole = value !== null && failures.length === 0
  const block = whole ? newsroom.crossed?.blockOf(id) ?? null : null
  if (whole && block !== null) page.reopen(placeOfBlock(value.body, block))
  show({ story: value ?? known, waiting: false, failure: failures[0]?.kind ?? null, ...whole && { changed: rereading.changed(value) } })
}

/** All that is drawn of a story. */
function lettersOf(story: Story | null): string {
  return story ? `${story.headline} ${story.lead} ${story.trail.join(' ')} ${story.body.map(textOfBlock).join(' ')}` : ''
}

/** A story's trail, with what each step opens. */
function stepsOf(newsroom: Newsroom, story: Story | null): StoryContent['steps'] {
  const sections = newsroom.along(story?.trail ?? [])
  return (story?.trail ?? []).map((title, i) => ({ title, sectionId: sections[i]?.id ?? null }))
}

function tintOf(newsroom: Newsroom, sectionId: string): number {
  const place = newsroom.everySection().findIndex(({ id }) => id === sectionId)
  return tints[Math.max(0, place) % tints.length]!
}

function tintOfStory(newsroom: Newsroom, story: Story | null): number {
  const section = newsroom.everySection().find(({ title }) => story?.trail.includes(title))
  return section ? tintOf(newsroom, section.id) : tints[0]!
}
