import { english } from '../editions/english'
import type { DemoStory } from './demoStory'
import { roundSeconds } from './films'
import { parseStoryBody } from './storyBody'

export interface StoryFileReading {
  /** Null when there is any problem. */
  readonly story: DemoStory | null
  /** 'night-ferry.txt:3: what is wrong and what to write' */
  readonly problems: readonly string[]
}

interface Field { readonly value: string; readonly line: number }
type Fields = ReadonlyMap<string, Field>
type Complain = (line: number, sentence: string) => void

const required = ['headline', 'section', 'published', 'byline', 'caption', 'credit', 'lead']
const allowed = [...required, 'updated', 'film']

/** Reads a story file: 'name: value' lines, a blank line, then the body. */
export function parseStoryFile(text: string, file: string): StoryFileReading {
  const problems: string[] = []
  const complain: Complain = (line, sentence) => { problems.push(`${file}:${line}: ${sentence}`) }
  const lines = text.replace(/\n+$/, '').split('\n')
  if (text.includes('\r')) complain(1, 'lines must end with LF alone.')
  const end = lines.findIndex(line => line.trim() === '')
  const fields = readFields(end < 0 ? lines : lines.slice(0, end), complain)
  checkFields(fields, complain)
  const body = end < 0 ? [] : parseStoryBody(lines, end + 1, complain)
  if (body.length === 0) complain(lines.length, 'the body is missing: a blank line, then paragraphs.')
  return { story: problems.length > 0 ? null : storyOf(file, fields, body), problems }
}

function readFields(lines: readonly string[], complain: Complain): Fields {
  const fields = new Map<string, Field>()
  lines.forEach((text, index) => {
    const [, name = '', value = ''] = /^([^:]*):\s*(.*?)\s*$/.exec(text) ?? []
    const line = index + 1
    if (!allowed.includes(name)) complain(line, `'${name || text}' is no field; the fields are ${allowed.join(', ')}.`)
    else if (fields.has(name)) complain(line, `'${name}' stands here twice.`)
    else if (value === '') complain(line, `'${name}' is empty.`)
    fields.set(name, { value, line })
  })
  return fields
}

function checkFields(fields: Fields, complain: Complain): void {
  for (const name of required) {
    if (!fields.has(name)) complain(1, `the field '${name}' is missing.`)
  }
  const section = fields.get('section')
  const keys = english.sections.map(({ key }) => key)
  if (section && !keys.includes(section.value)) complain(section.line, `no section '${section.value}'; the sections are ${keys.join(', ')}.`)
  const film = fields.get('film')
  if (film && !filmIn(film.value)) complain(film.line, `'${film.value}' is no film like 'picture 64' or 'sound 48'; films are rounds of ${roundSeconds} seconds.`)
  checkDates(fields, complain)
}

function filmIn(written: string): DemoStory['film'] {
  const [, kind, seconds] = /^(picture|sound) (\d+)$/.exec(written) ?? []
  return kind && Number(seconds) > 0 && Number(seconds) % roundSeconds === 0 ? { kind: kind as 'picture' | 'sound', seconds: Number(seconds) } : null
}

function checkDates(fields: Fields, complain: Complain): void {
  const [published, updated] = ['published', 'updated'].map(name => fields.get(name))
  for (const field of [published, updated]) {
    if (field && !isMoment(field.value)) complain(field.line, `'${field.value}' is no date like 2026-11-24T06:40:00Z.`)
  }
  if (published && updated && updated.value <= published.value) complain(updated.line, 'the update is not later than the publication.')
}

/** The calendar's dates only: 31 November would move to December unseen. */
function isMoment(text: string): boolean {
  const milliseconds = Date.parse(text)
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && new Date(milliseconds || 0).toISOString() === text.replace('Z', '.000Z')
}

function storyOf(file: string, fields: Fields, body: DemoStory['body']): DemoStory {
  const field = (name: string) => fields.get(name)?.value ?? ''
  return {
    slug: file.replace(/^.*\//, '').replace(/\.txt$/, ''),
    headline: field('headline'),
    section: field('section'),
    published: field('published'),
    updated: field('updated') || null,
    byline: field('byline'),
    caption: field('caption'),
    credit: field('credit'),
    lead: field('lead'),
    body,
    film: filmIn(field('film')),
  }
}
