import type { Mark } from '../../newsroom/model/mark'
import type { Story } from '../../newsroom/model/story'
import type { Description } from './described'
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
export function describedStory(role: Description['role'], { story, meta, index, count, number, section }: Pick<CardContent, 'story' | 'meta' | 'index' | 'count' | 'number'> & { readonly section?: string }): Description {
  const { id, headline, language } = story
  return { id: `story:${id}`, role, label: headline, language, value: meta, index, count, ...(number ? { number } : {}), ...(section ? { within: { text: section, language: null } } : {}) }
}
