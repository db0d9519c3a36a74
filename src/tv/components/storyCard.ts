import type { Lightning } from '@lightningjs/sdk'
import type { Mark } from '../../newsroom/model/mark'
import { recordingOf } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import type { Description } from './described'
import { fade } from './fade'
import { PlayMark, type PlayMarkContent } from './PlayMark'
import { lengthSaid } from './recorded'
import { newDot } from './shapes'
import { colours, dot } from './theme'
import { words } from './words'

export interface CardContent {
  readonly story: Story
  /** Age, and what is new of it. */
  readonly meta: string
  readonly mark: Mark | null
  readonly tint: number
  readonly section: string
  readonly index: number
  readonly count: number
  readonly number?: number | null
  readonly numbersShown?: boolean
  /** How far the viewer is in what plays of it, 0 to 1; null: not in it. */
  readonly part?: number | null
}

/** '203 · 3 h': the number stands where one looks for it, before what changes. */
export function metaLineOf({ meta, number, numbersShown }: CardContent): string {
  return [numbersShown && number ? words.numeral(number) : '', meta].filter(part => part !== '').join(' · ')
}

/** What is new has a dot before its line on the age, which stands at `top`. */
export function metaMarkOf(mark: Mark | null, top: number): { readonly Dot: object | undefined; readonly Meta: object } {
  const isNew = mark === 'new'
  return { Dot: isNew ? { y: top + 13, color: colours.accent, ...newDot() } : undefined, Meta: { x: isNew ? dot.step : 0 } }
}

/** A story as voice and testers are told of it. */
export function describedStory(role: Description['role'], { story, meta, index, count, number, section, part = null }: Pick<CardContent, 'story' | 'meta' | 'index' | 'count' | 'number' | 'part'> & { readonly section?: string }): Description {
  const { id, headline, language } = story
  const recording = recordingOf(story)
  const value = recording ? [lengthSaid(recording, part), meta].filter(text => text !== '').join(' · ') : meta
  return { id: `story:${id}`, role, label: headline, language, value, index, count, ...(number ? { number } : {}), ...(section ? { within: { text: section, language: null } } : {}) }
}

/** Plays what there is to play of a story; false: nothing, and the key is somebody else's. */
export function playsStory(card: Lightning.Component, story: Story | undefined): boolean {
  if (!story || !recordingOf(story)) return false
  card.fireAncestors('$play', story)
  return true
}

/** Lays on a card's picture what tells of what plays of its story; nothing where nothing does. */
export function showPlayMark(frame: Lightning.Element, { story, part = null }: CardContent, place: object): void {
  const recording = recordingOf(story)
  frame.patch({ Plays: recording ? { type: PlayMark, ...place } : undefined })
  if (recording) (frame.tag('Plays') as PlayMark).show({ recording, part } satisfies PlayMarkContent)
}

/** With the words: none of it may stand half on the screen. */
export function fadePlayMark(frame: Lightning.Element, shown: boolean): void {
  const mark = frame.tag('Plays') as Lightning.Element | undefined
  if (mark) fade(mark, shown)
}

/** Whether what lies on the picture is another. */
export function samePlayMark(one: CardContent | null, other: CardContent): boolean {
  return one !== null && one.story.body === other.story.body && (one.part ?? null) === (other.part ?? null)
}
