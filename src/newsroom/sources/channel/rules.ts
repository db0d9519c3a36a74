import { isRecord } from '../../model/record'
import { limits } from './limits'
import { placed, under, type Problem } from './problem'

type Json = Readonly<Record<string, unknown>>

/** What is wrong between entries that are right by themselves. */
export function brokenRules(json: unknown): readonly Problem[] {
  if (!isRecord(json)) return []
  const total = countOf(json)
  return [
    ...said(!has(json, 'sources') && !has(json, 'sections') && json.snapshot === undefined, '', 'Name the channel’s feed: "sources": ["https://…"].'),
    ...said(has(json, 'sources') && has(json, 'sections'), 'sources', 'Move these into a section: where there are sections, sources stand in them.'),
    ...said(total > limits.sections, 'sections', `These are ${total} sections; a channel can have ${limits.sections}.`),
    ...rulesOfSections(json, '', 1),
    ...said(isRecord(json.breaking) && !['categories', 'trails'].some(name => has(json.breaking as Json, name)), 'breaking', 'Say which news is breaking, or remove this entry: { "categories": ["Breaking"] }.'),
    ...ownMirrors(json.mirrors),
    ...rulesOfEditions(json),
    ...lonelyStoryAddress(json),
  ]
}

/** Each is a channel by itself, in a language of its own. */
function rulesOfEditions({ language, editions }: Json): readonly Problem[] {
  const all = Array.isArray(editions) ? editions : []
  const languages = [language ?? 'en', ...all.map(one => isRecord(one) ? one.language : undefined)].map(tag => String(tag).toLowerCase())
  return all.flatMap((one, i) => {
    const here = placed('editions', i)
    const first = languages.indexOf(languages[i + 1]!)
    return isRecord(one) ? [
      ...under(here, brokenRules(one)),
      ...said(one.language !== undefined && first <= i, placed(here, 'language'), `The ${first === 0 ? 'channel itself' : 'edition before'} is in this language already.`),
    ] : []
  })
}

/** Two editions are needed to go from one to the other. */
function lonelyStoryAddress({ storyAddress, editions }: Json): readonly Problem[] {
  if (!Array.isArray(editions)) return []
  const places = [storyAddress, ...editions.map(one => isRecord(one) ? one.storyAddress : undefined)].flatMap((rule, i) => rule === undefined ? [] : [i === 0 ? '' : placed('editions', i - 1)])
  return said(places.length === 1, placed(places[0] ?? '', 'storyAddress'), 'This leads from one edition to another: write it for at least two of them.')
}

function rulesOfSections(json: Json, path: string, depth: number): readonly Problem[] {
  return sectionsOf(json).flatMap((one, i) => {
    const here = placed(placed(path, 'sections'), i)
    return isRecord(one) ? [...rulesOfSection(one, here, depth), ...rulesOfSections(one, here, depth + 1)] : []
  })
}

function rulesOfSection(section: Json, here: string, depth: number): readonly Problem[] {
  const { only } = section
  const chooses = isRecord(only) && ['categories', 'paths', 'trails'].some(name => has(only, name))
  return [
    ...said(!has(section, 'sources') && !has(section, 'sections'), here, 'Give this section a feed: "sources": ["https://…"].'),
    ...said(chooses && !has(section, 'sources'), placed(here, 'only'), 'This chooses among the stories of the section’s own sources, and it has none. Add "sources": ["https://…"].'),
    ...said(isRecord(only) && !chooses, placed(here, 'only'), 'Say which stories belong here, or remove this entry: { "categories": ["…"] }.'),
    ...said(depth > limits.depth, here, `Sections can stand in each other ${limits.depth} deep; move this one further up.`),
  ]
}

function ownMirrors(mirrors: unknown): readonly Problem[] {
  if (!isRecord(mirrors)) return []
  return Object.entries(mirrors).flatMap(([host, others]) => {
    const small = Array.isArray(others) ? others.map(other => String(other).trim().toLowerCase()) : []
    return small.flatMap((other, i) => {
      const here = placed(placed('mirrors', host), i)
      return [
        ...said(other === host.trim().toLowerCase(), here, 'A host is not its own mirror. Remove it here.'),
        ...said(small.indexOf(other) < i, here, 'This mirror stands here already. Remove it.'),
      ]
    })
  })
}

function said(is: boolean, path: string, text: string): readonly Problem[] {
  return is ? [{ path, text }] : []
}

/** Whether there is a list with something in it; what is no list at all is told elsewhere. */
function has(json: Json, name: string): boolean {
  const value = json[name]
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

function sectionsOf(json: Json): readonly unknown[] {
  return Array.isArray(json.sections) ? json.sections : []
}

function countOf(json: Json): number {
  return sectionsOf(json).reduce<number>((sum, one) => sum + 1 + (isRecord(one) ? countOf(one) : 0), 0)
}
