import * as v from 'valibot'
import { card, type Card } from './story'
import { id, listOf, nameOf } from './value'

/** `sec-….json`: some of a section's stories, newest first, and where the older ones are. */
export interface SectionPage {
  readonly section: string
  readonly cards: readonly Card[]
  readonly next: string | null
}

/** `home-….json`: the first stories of the first sections. */
export interface Home {
  readonly sections: readonly { readonly id: string; readonly cards: readonly Card[] }[]
}

export const sectionPage: v.GenericSchema<unknown, SectionPage> = v.object({
  section: id,
  cards: listOf(card),
  next: v.optional(v.nullable(nameOf('sec')), null),
})

export const home: v.GenericSchema<unknown, Home> = v.object({ sections: listOf(v.object({ id, cards: listOf(card) })) })
