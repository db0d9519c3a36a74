import type { Story } from '../../model/story'
import { hasZone, parseDate } from '../../text/date'
import { mended } from '../../text/mojibake'
import { plainText } from '../../text/words'
import type { Feed, FeedItem } from './item'
import { languageOf, storyOfItem } from './story'
import { toldApart } from './identity'
import { newest } from './newest'
import type { Parsing } from './parsing'
import { withoutPlaceholders } from './placeholder'
import type { Reading, Warning, WarningCode } from '../reading'

/** Cards of one source; no viewer goes further back. */
const mostItems = 200

/** Items between two pauses: a TV of ten years ago makes some ten stories in 50 ms. */
const itemsInTurn = 8

/** A feed's items as stories, in the feed's order, with all that is done to the stories of any format. */
export function finishedReading(feed: Feed, parsing: Parsing): Reading {
  const work = begun(feed, parsing)
  work.items.forEach(item => { work.add(item) })
  return work.reading()
}

/** The same in many short turns: `pause` lets the screen be drawn between them. */
export async function finishedInTurns(feed: Feed, parsing: Parsing, pause: () => Promise<void>): Promise<Reading> {
  const work = begun(feed, parsing)
  for (let i = 0; i < work.items.length; i++) {
    if (i % itemsInTurn === 0) await pause()
    work.add(work.items[i]!)
  }
  await pause()
  return work.reading()
}

interface Work {
  readonly items: readonly FeedItem[]
  add(item: FeedItem): void
  reading(): Reading
}

function begun(feed: Feed, parsing: Parsing): Work {
  const items = newest(feed.items, mostItems, parsing)
  const language = languageOf(feed.language)
  const stories: Story[] = []
  let mends = 0
  return {
    items,
    add: item => {
      const readable = mendedItem(item)
      if (readable !== item) mends++
      const story = storyOfItem(readable, language, parsing)
      if (story) stories.push(story)
    },
    reading: () => {
      const { stories: shown, placeholders } = withoutPlaceholders(stories)
      const warnings = warningsOf(feed, { items, stories, mends, placeholders }, parsing)
      return { kind: feed.kind, title: plainText(mended(feed.title)) || null, language: feed.language.trim() || null, stories: toldApart(shown), warnings }
    },
  }
}

interface Made {
  readonly items: readonly FeedItem[]
  readonly stories: readonly Story[]
  readonly mends: number
  readonly placeholders: number
}

function warningsOf(feed: Feed, { items, stories, mends, placeholders }: Made, parsing: Parsing): readonly Warning[] {
  return [
    ...feed.warnings,
    ...told('encoding-guess', parsing.encodingGuessed === true, 'The feed does not say its encoding; it was guessed. Name it in channel.json when letters look wrong.'),
    ...told('mojibake', mends > 0, 'Letters had been written in the wrong encoding; they were mended.'),
    ...told('items-capped', items.length < feed.items.length, `The feed has ${feed.items.length} items; the newest ${mostItems} were kept.`),
    ...told('skipped', stories.length < items.length, `Items without a headline were left out: ${items.length - stories.length}.`),
    ...told('duplicate-ids', hasTwins(stories), 'Some items have the same id; they were told apart.'),
    ...told('placeholder-picture', placeholders > 0, 'A picture that many stories share was taken for a placeholder and left out.'),
    ...told('zoneless-dates', parsing.zone === undefined && items.some(isZoneless), 'Dates name no zone; they were read as UTC.'),
    ...told('no-stories', feed.items.length === 0, 'The feed has no items.'),
  ]
}

function told(code: WarningCode, is: boolean, text: string): readonly Warning[] {
  return is ? [{ code, text }] : []
}

/** The item itself when there is nothing to mend. */
function mendedItem(item: FeedItem): FeedItem {
  const texts = [item.title, item.summary, item.content, item.byline]
  const [title, summary, content, byline] = texts.map(mended) as [string, string, string, string]
  return [title, summary, content, byline].every((text, i) => text === texts[i]) ? item : { ...item, title, summary, content, byline }
}

function isZoneless({ published }: FeedItem): boolean {
  return published !== '' && !hasZone(published) && parseDate(published) !== null
}

function hasTwins(stories: readonly Story[]): boolean {
  return new Set(stories.map(({ id }) => id)).size < stories.length
}
