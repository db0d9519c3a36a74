import * as v from 'valibot'
import { resolveAddress, type Address } from '../model/address'
import type { Channel, Section } from '../model/channel'
import { hash } from './identity'
import { placeOfMistake } from './jsonMistake'

/** What is wrong in channel.json, and how to mend it. */
export interface Problem {
  /** 'sections[2].sources[0]'; empty for the file as a whole. */
  readonly path: string
  readonly text: string
}

export interface ChannelReading {
  /** Null when there is any problem. */
  readonly channel: Channel | null
  readonly problems: readonly Problem[]
}

interface WrittenSection {
  readonly title: string
  readonly sources?: readonly string[] | undefined
  readonly sections?: readonly WrittenSection[] | undefined
}

const filled = (what: string) => v.pipe(v.string(`Write ${what} in quotes.`), v.trim(), v.nonEmpty(`Write ${what}; it is empty.`))
const source = filled('the address of a feed, such as "https://news.example/rss.xml",')

const section: v.GenericSchema<WrittenSection> = v.strictObject({
  title: filled('the section’s title'),
  sources: v.optional(v.array(source, 'Write a list of addresses: ["https://…"].')),
  sections: v.optional(v.array(v.lazy(() => section), 'Write a list of sections: [{ "title": "…", "sources": ["…"] }].')),
}, 'Write a section: { "title": "…", "sources": ["…"] }.')

const file = v.strictObject({
  name: filled('the channel’s name'),
  language: v.optional(v.pipe(v.string('Write a language tag such as "en".'), v.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'Write a language tag such as "en" or "pt-BR".'))),
  brand: v.optional(v.strictObject({
    accent: v.pipe(v.string('Write a colour such as "#f2a93b".'), v.regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour with six digits such as "#f2a93b".')),
  }, 'Write { "accent": "#f2a93b" }.')),
  sections: v.pipe(
    v.array(section, 'Write a list of sections: [{ "title": "…", "sources": ["…"] }].'),
    v.nonEmpty('Name at least one section: { "title": "…", "sources": ["…"] }.'),
  ),
}, 'Write an object: { "name": "…", "sections": [ … ] }.')

type Written = v.InferOutput<typeof file>

/** channel.json as a Channel, or everything that is wrong with it. `base` is the file's own address. */
export function readChannelFile(text: string, base: Address): ChannelReading {
  const parsed = jsonOf(text)
  if ('problem' in parsed) return { channel: null, problems: [parsed.problem] }
  const checked = v.safeParse(file, parsed.value)
  if (!checked.success) return { channel: null, problems: checked.issues.flatMap(issue => problemsOf(issue)) }
  const problems: Problem[] = []
  const sections = sectionsOf(checked.output.sections, [], base, 'sections', problems)
  const channel = channelOf(checked.output, sections)
  return problems.length > 0 ? { channel: null, problems } : { channel, problems }
}

function channelOf({ name, language, brand }: Written, sections: readonly Section[]): Channel {
  return { name, language: language ?? 'en', accent: brand?.accent.toLowerCase() ?? null, sections }
}

function sectionsOf(written: readonly WrittenSection[], trail: readonly string[], base: Address, path: string, problems: Problem[]): readonly Section[] {
  const found: Section[] = []
  written.forEach((one, i) => {
    const here = `${path}[${i}]`
    const way = [...trail, one.title]
    if (!one.sources?.length && !one.sections?.length) problems.push({ path: here, text: 'Give this section a feed: "sources": ["https://…"].' })
    const sources = (one.sources ?? []).map((written, j) => sourceOf(written, base, `${here}.sources[${j}]`, problems))
    if (sources.length > 0) found.push({ id: sectionId(way), title: one.title, trail: way, sources })
    found.push(...sectionsOf(one.sections ?? [], way, base, `${here}.sections`, problems))
  })
  return unique(found)
}

function sourceOf(written: string, base: Address, path: string, problems: Problem[]): Address {
  const address = resolveAddress(written, base)
  if (address === null) problems.push({ path, text: `“${written}” is no web address or file. Write it like "https://news.example/rss.xml".` })
  return address ?? ''
}

/** 'news-defence-coast'; titles in other scripts get a short hash. */
function sectionId(trail: readonly string[]): string {
  const slug = trail.map(step => step.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')).filter(step => step !== '').join('-')
  return slug === '' ? hash(trail.join('/')) : slug
}

function unique(sections: readonly Section[]): readonly Section[] {
  const seen = new Map<string, number>()
  return sections.map(one => {
    const times = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, times)
    return times === 1 ? one : { ...one, id: `${one.id}-${times}` }
  })
}

function problemsOf(issue: v.BaseIssue<unknown>): readonly Problem[] {
  const path = pathOf(issue)
  if (issue.type === 'strict_object' && issue.expected === 'never') return [{ path, text: `Tenfoot knows no such entry. ${meant(String(issue.path?.[issue.path.length - 1]?.key))}` }]
  if (issue.type === 'strict_object' && issue.received === 'undefined') return [{ path, text: 'This entry is missing.' }]
  return [{ path, text: issue.message }]
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => typeof key === 'number' ? `[${key}]` : `.${String(key)}`).join('').replace(/^\./, '')
}

const known = ['name', 'language', 'brand', 'accent', 'sections', 'title', 'sources']

/** The entry that a wrong one was likely meant to be. */
function meant(entry: string): string {
  const near = known.find(name => distance(name, entry.toLowerCase()) <= 2)
  return near ? `Did you mean "${near}"?` : 'Remove it.'
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[other.length]!
}

function jsonOf(text: string): { value: unknown } | { problem: Problem } {
  const written = text.replace(/^\ufeff/, '')
  try {
    return { value: JSON.parse(written) as unknown }
  } catch {
    return { problem: { path: '', text: `This is not JSON (${placeOfMistake(written)}). Check for a missing comma, quote or bracket there.` } }
  }
}
