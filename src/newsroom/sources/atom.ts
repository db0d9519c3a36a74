import type { Address } from '../model/address'
import { itemOfEntry, linkOf, writtenIn } from './xml/atomEntry'
import type { Feed } from './feed/item'
import { finishedReading } from './feed/reading'
import type { Parsing } from './feed/parsing'
import { atOnce, eachOf, type Steps } from '../text/steps'
import type { Reading } from './reading'
import { itemsInStep, xmlFeedSteps } from './xml/feed'
import { ownParts, ownText, said } from './xml/part'
import { xmlWarnings } from './xml/warnings'

/** Atom 0.3 and 1.0 as stories. Damaged feeds give every complete entry. */
export function parseAtom(text: string, address: Address, parsing: Parsing = {}): Reading {
  return finishedReading(atOnce(atomSteps(text, address)), parsing)
}

/** The entries of Atom as they are written. */
export function* atomSteps(text: string, address: Address): Steps<Feed> {
  const { attributes, head, items, damaged } = yield* xmlFeedSteps(text, 'entry', address)
  const base = linkOf(head, address) ?? address
  return {
    kind: 'atom',
    title: writtenIn(said(ownParts(head, 'title'))),
    language: attributes.get('xml:lang') ?? ownText(head, 'language', 'dc:language'),
    items: yield* eachOf(items, itemsInStep, item => itemOfEntry(item, base, head)),
    warnings: xmlWarnings(text, damaged),
  }
}
