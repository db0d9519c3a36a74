import { recordingOf } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import type { PageFoot } from '../components/PageFoot'
import type { StoryButtons } from '../components/StoryButtons'
import type { StoryCode } from '../components/StoryCode'
import type { StoryHead } from '../components/StoryHead'
import type { StoryOffers } from '../components/StoryOffers'
import type { StoryRail } from '../components/StoryRail'
import { storyCode } from '../components/storyTheme'
import type { StoryTrail } from '../components/StoryTrail'
import { comfort, reader, safe } from '../components/theme'
import { words } from '../components/words'
import { liveHeight, type LiveBeside } from './LiveBeside'
import type { StoryContent } from './storyContent'
import { besidePage, type Beside } from './storyEnd'
import { storyEntries } from './storyEntries'
import type { StoryPlace } from './storyKeys'
import type { StoryListening } from './StoryListening'
import type { StoryText } from './StoryText'

/** What a story's page is made of. */
export interface StoryParts {
  readonly head: StoryHead
  readonly body: StoryText
  readonly code: StoryCode
  readonly rail: StoryRail
  readonly buttons: StoryButtons
  readonly offers: StoryOffers
  readonly live: LiveBeside
  readonly listening: StoryListening
  readonly foot: PageFoot
}

export interface StoryStands {
  readonly content: StoryContent
  readonly isSaved: boolean
  /** What the keys move. */
  readonly at: StoryPlace
  /** A word at the foot that goes with the next key. */
  readonly note: string
}

/** Sets what is around the text: the buttons, what leads on, the foot. Says what the keys move now: what they moved may be gone. */
export function layAround(parts: StoryParts, { content, isSaved, at, note }: StoryStands): StoryPlace {
  const { head, body, code, rail, buttons, offers, live, listening, foot } = parts
  const { story, waiting, readOn, other } = content
  const { hasRail, atEnd, bottom } = body
  const hasPicture = story?.picture != null && (!hasRail || live.isOn)
  buttons.show(storyEntries({ isPlayed: story !== null && recordingOf(story) !== null, isSaved, isHeard: listening.isOffered, hasPicture, other: other?.name ?? null }))
  buttons.visible = story !== null
  placeButtons(buttons, head.trail, hasRail)
  code.y = bottom + storyCode.top
  code.show(atEnd && !waiting ? readOn ?? '' : '', reader.bottom - bottom - storyCode.top)
  const beside = besideOf(parts, content)
  offers.show(beside.offers, beside.height, !hasRail)
  const stays = staysAt(parts, at)
  offers.patch({ y: reader.railTop + beside.top, visible: !offers.isEmpty && stays !== 'comfort' && (rail.visible || stays === 'offers') })
  foot.show({ page: body.page + 1, pages: body.pages.length, waiting, note: listening.isOn ? null : note === '' && !offers.isEmpty ? words.leadsOn : note })
  return stays
}

/** Sets the picture beside the text. */
export function layRail(parts: StoryParts, content: StoryContent): void {
  const { rail, body } = parts
  const { story, tint } = content
  const { showsPicture, captionLines } = besideOf(parts, content)
  rail.visible = body.hasRail
  rail.show({ picture: showsPicture ? story?.picture ?? null : null, tint, initial: story?.trail[0] ?? '', lines: captionLines })
}

/** Something stands beside the text that can have the focus. */
export function hasBeside({ live, rail }: StoryParts): boolean {
  return live.isOn || rail.hasPicture
}

/** Goes to the place that is pointed at; all else is the text. What is chosen in a panel is done with first. */
export function goToPointed(parts: StoryParts, pointed: unknown, at: StoryPlace, reach: (to: StoryPlace) => void): void {
  const to = pointedIn(parts, pointed)
  if (to !== at && at !== 'comfort') reach(to)
}

function pointedIn({ buttons, head, rail, live, offers }: StoryParts, pointed: unknown): StoryPlace {
  if (pointed === buttons) return 'buttons'
  if (pointed === head.trail) return 'trail'
  if (pointed === offers) return 'offers'
  return pointed === live || (pointed === rail && !live.isOn) ? 'picture' : 'text'
}

/** Where the panel of text stands. */
export function placeOfPanel(at: 'rail' | 'foot'): { readonly x: number; readonly y: number } {
  const { x, y } = comfort[at]
  return { x, y }
}

/** Something plays of it, and there is no text but its lead. */
export function isOnlyPlayed(story: Story): boolean {
  return recordingOf(story) !== null && story.body.every(({ type }) => type === 'video')
}

function staysAt(parts: StoryParts, at: StoryPlace): StoryPlace {
  const { buttons, head, offers } = parts
  if (!buttons.visible) return 'text'
  const isGone = at === 'offers' ? offers.isEmpty : at === 'picture' ? !hasBeside(parts) : at === 'trail' && !head.trail.opens
  return isGone ? 'text' : at
}

/** Without a picture under them buttons end where the text may; words too long for the rail begin before it, and the trail makes way. */
function placeButtons(buttons: StoryButtons, trail: StoryTrail, hasRail: boolean): void {
  buttons.x = Math.min(hasRail ? reader.railLeft : safe.right, safe.right - buttons.width)
  trail.room = Math.min(reader.column, buttons.x - (reader.railLeft - reader.column))
}

function besideOf({ body, live }: StoryParts, { story, waiting, offers }: StoryContent): Beside {
  const hasPicture = body.hasRail && story?.picture != null
  return besidePage(hasPicture, story !== null && body.atEnd && !waiting, body.pages.length, offers, live.isOn ? liveHeight : 0)
}
