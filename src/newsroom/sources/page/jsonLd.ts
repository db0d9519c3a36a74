import { isRecord } from '../../model/record'
import { attribute, findAll, type Element } from '../../text/tree'
import { plainText } from '../../text/words'

/** A thing of JSON-LD; only names of schema.org are asked of it. */
export type Thing = { readonly [name: string]: unknown }

const deepest = 4
const mostThings = 300
const longestWords = 2_000

/** Every thing that a page's JSON-LD names, also those within others, outermost first. */
export function thingsOf(page: Element): readonly Thing[] {
  return findAll(page, isJsonLd).flatMap(thingsIn).slice(0, mostThings)
}

/** Whether the thing is of a type whose name ends in one of these. */
export function isA(thing: Thing, ...types: readonly string[]): boolean {
  const named = thing['@type']
  const names = Array.isArray(named) ? named.map(String) : [String(named)]
  return names.some(name => types.some(type => name.endsWith(type)))
}

/** A value as plain words: a text, the first of a list, or what a thing is called; null when it has none. */
export function wordsIn(value: unknown, depth = 0): string | null {
  if (depth > deepest) return null
  if (Array.isArray(value)) return wordsIn(value[0], depth + 1)
  if (isRecord(value)) return wordsIn(value['@value'] ?? value['name'], depth + 1)
  return typeof value === 'string' ? plainText(value.slice(0, longestWords)) || null : null
}

/** The names of one thing or of several. */
export function namesIn(value: unknown): readonly string[] {
  const names = (Array.isArray(value) ? value.slice(0, mostThings) : [value]).map(name => wordsIn(name))
  return names.filter((name): name is string => name !== null)
}

/** A value as an address: written as a text, or of a thing. */
export function linkIn(value: unknown, depth = 0): string | null {
  if (depth > deepest) return null
  if (Array.isArray(value)) return linkIn(value[0], depth + 1)
  if (isRecord(value)) return linkIn(value['url'] ?? value['contentUrl'] ?? value['@id'], depth + 1)
  return typeof value === 'string' ? value.trim() || null : null
}

function isJsonLd(element: Element): boolean {
  return element.name === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type').trim())
}

function thingsIn(script: Element): readonly Thing[] {
  const text = script.children.filter((child): child is string => typeof child === 'string').join('')
  const data = valueOf(text) ?? valueOf(mended(text))
  return data === undefined ? salvaged(text) : withInner(data, 0)
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Newsrooms write line breaks into texts, commas after the last, and comments around it all. */
function mended(text: string): string {
  return text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '')
}

/** What can still be read of an article's JSON that nobody can parse. */
function salvaged(text: string): readonly Thing[] {
  const type = /"@type"\s*:\s*"(\w*(?:Article|Report|Posting))"/.exec(text)?.[1]
  if (type === undefined) return []
  return [{ '@type': type, headline: textIn(text, 'headline'), description: textIn(text, 'description'), datePublished: textIn(text, 'datePublished'), dateModified: textIn(text, 'dateModified'), articleSection: textIn(text, 'articleSection') }]
}

function textIn(json: string, name: string): unknown {
  return valueOf(new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.){0,600}")`).exec(json)?.[1] ?? '')
}

function withInner(value: unknown, depth: number): readonly Thing[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.slice(0, mostThings).flatMap(one => withInner(one, depth + 1))
  if (!isRecord(value)) return []
  const inner = Object.values(value).filter(one => typeof one === 'object').flatMap(one => withInner(one, depth + 1))
  return '@type' in value ? [value, ...inner] : inner
}
