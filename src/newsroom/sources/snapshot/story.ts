import * as v from 'valibot'
import type { Block } from '../../model/block'
import type { Picture } from '../../model/picture'
import type { Story } from '../../model/story'
import type { Video } from '../../model/video'
import { address, id, listOf, moment, nameOf, text, texts } from './value'

/** A story as a list shows it: its body but what plays, its categories and the words under its picture are in `file` alone. */
export interface Card extends Story {
  readonly file: string
}

const picture: v.GenericSchema<unknown, Picture> = v.object({ address, caption: text, credit: text })

const video: v.GenericSchema<unknown, Video> = v.object({
  address,
  type: v.picklist(['hls', 'dash', 'file']),
  poster: v.optional(v.nullable(address), null),
  caption: text,
  duration: v.optional(v.nullable(v.number()), null),
  live: v.boolean(),
  sound: v.exactOptional(v.literal(true)),
})

/** A kind of block that is not known here comes from a newer publisher, and is left out. */
const block: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), text: v.string() }),
  v.object({ type: v.literal('heading'), level: v.number(), text: v.string() }),
  v.object({ type: v.literal('quote'), text: v.string(), speaker: text }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: texts }),
  v.object({ type: v.literal('picture'), picture }),
  v.object({ type: v.literal('video'), video }),
  v.object({ type: v.literal('embed'), text: v.string(), address }),
  v.object({ type: v.literal('separator') }),
])

const date = v.optional(v.nullable(moment), null)

const told = {
  id,
  headline: v.string(),
  lead: text,
  trail: texts,
  published: date,
  updated: date,
  dateQuality: v.optional(v.picklist(['exact', 'day', 'seen']), 'exact'),
  byline: text,
  address: v.optional(v.nullable(address), null),
  picture: v.optional(v.nullable(picture), null),
  language: text,
  direction: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
  categories: texts,
}

/** `story-….json` */
export const storyFile: v.GenericSchema<unknown, Story> = v.object({ ...told, body: listOf(block), twins: v.exactOptional(listOf(v.object({ language: v.string(), address }))) })

export const card: v.GenericSchema<unknown, Card> = v.pipe(
  v.object({ ...told, file: nameOf('story'), plays: v.exactOptional(video) }),
  v.transform(({ plays, ...story }) => ({ ...story, body: plays ? [{ type: 'video' as const, video: plays }] : [] })),
)

/** What `told` puts in when it is left out, besides null and empty lists. */
export const usual = { dateQuality: 'exact', direction: 'ltr' } as const
