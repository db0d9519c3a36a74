import { resolveAddress, type Address } from '../../model/address'
import { parseDate } from '../../text/date'
import type { Attributes } from '../../text/markup'

/** An element of an item or of a feed's head, under the name that standards give it. */
export interface Part {
  readonly name: string
  readonly attributes: Attributes
  /** The element around it; null for the item's own. */
  readonly parent: Part | null
  /** Entities decoded; markup within is written as HTML. */
  readonly text: string
  /** What `xml:base` says, resolved; null when nothing does. */
  readonly base: Address | null
  /** The document ended before it did. */
  readonly cut: boolean
}

/** An `item`, `entry` or `url`. */
export interface XmlItem {
  readonly attributes: Attributes
  readonly parts: readonly Part[]
  readonly cut: boolean
}

/** Parts of these names, the first names first. */
export function partsNamed(parts: readonly Part[], ...names: readonly string[]): readonly Part[] {
  return ([] as Part[]).concat(...names.map(name => parts.filter(part => part.name === name)))
}

/** The item's own parts of these names: what stands within others belongs to them. */
export function ownParts(parts: readonly Part[], ...names: readonly string[]): readonly Part[] {
  return partsNamed(parts, ...names).filter(({ parent }) => parent === null)
}

/** The first of the item's own parts that says anything, as it is written; later ones belong to what is embedded. */
export function ownText(parts: readonly Part[], ...names: readonly string[]): string {
  return textOf(parts, names, part => part.parent === null)
}

/** The same, wherever in the item it stands. */
export function anyText(parts: readonly Part[], ...names: readonly string[]): string {
  return textOf(parts, names, () => true)
}

function textOf(parts: readonly Part[], names: readonly string[], counts: (part: Part) => boolean): string {
  for (const name of names) {
    const part = parts.find(one => one.name === name && counts(one) && one.text.trim() !== '')
    if (part) return part.text
  }
  return ''
}

/** The first of the item's own dates that is one; else what stands in the place of one. */
export function ownDate(parts: readonly Part[], ...names: readonly string[]): string {
  const written = ownParts(parts, ...names).map(({ text }) => text.trim()).filter(text => text !== '')
  return (written.length > 1 ? written.find(text => parseDate(text) !== null) : undefined) ?? written[0] ?? ''
}

/** The first part that holds any words. */
export function said(parts: readonly Part[]): Part | undefined {
  return parts.find(({ text }) => text.trim() !== '')
}

/** Longer ones are mistakes, and would be carried into every list. */
const longestAddress = 4_096

/** The address in an attribute or in the text, made absolute; null when there is none. */
export function addressIn(part: Part, base: Address, ...attributes: readonly string[]): Address | null {
  const named = attributes.map(name => part.attributes.get(name) ?? '').find(value => value.trim() !== '')
  // Some feeds escape their addresses twice.
  const link = (named ?? part.text.trim()).replace(/&amp;/g, '&')
  return link === '' || link.length > longestAddress ? null : resolveAddress(link, part.base ?? base)
}
