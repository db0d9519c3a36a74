import { resolveAddress, type Address } from '../../model/address'
import { isRecord, recordOf } from '../../model/record'

/** A value of JSON; read only through these functions, because a feed may hold anything anywhere. */
export type Json = { readonly [key: string]: unknown }

/** Tags, genres and ids of one item; no feed in use has more. */
const mostTexts = 2_000
const longestAddress = 4_096

/** The value as an object; an empty one when it is none. */
export function objectOf(value: unknown): Json {
  return recordOf(value)
}

/** The objects of a list; a single object is a list of one. */
export function objectsOf(value: unknown): readonly Json[] {
  const list = Array.isArray(value) ? value as readonly unknown[] : [value]
  return list.filter(isRecord)
}

/** The first of these members that is text, or a number as text; '' when none is. */
export function textIn(value: unknown, ...keys: readonly string[]): string {
  for (const key of keys) {
    const text = textOf(memberOf(value, key))
    if (text.trim() !== '') return text
  }
  return ''
}

/** The first of these members that is an address, made absolute; null when none is. */
export function addressIn(value: unknown, base: Address, ...keys: readonly string[]): Address | null {
  const link = keys.map(key => memberOf(value, key)).find(one => typeof one === 'string' && one.trim() !== '') as string | undefined
  return link === undefined || link.length > longestAddress ? null : resolveAddress(link, base)
}

/** A member's number, also when it is written as text; 0 when it is none. */
export function numberIn(value: unknown, key: string): number {
  return Number(textIn(value, key)) || 0
}

/** The texts of a list, or of one text with commas in it. */
export function textsIn(value: unknown, key: string): readonly string[] {
  const member = memberOf(value, key)
  const list = Array.isArray(member) ? (member as readonly unknown[]).map(textOf) : textOf(member).split(',')
  return list.slice(0, mostTexts).map(text => text.trim()).filter((text, i, all) => text !== '' && all.indexOf(text) === i)
}

/** What an object holds under a key of ours; never what it inherits. */
export function memberOf(value: unknown, key: string): unknown {
  const object = objectOf(value)
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}
