import * as v from 'valibot'
import { hostMistake, hostOf } from './host'
import { limits } from './limits'
import { byHost, explained } from './parts'
import { storyAddressMistake } from './storyAddress'
import { storyPathMistake } from './storyPath'
import { addressMistake, encodingMistake, pathMistake, selectorMistake, streamMistake, zoneMistake } from './words'

const filled = (what: string, most: number) => v.pipe(
  v.string(`Write ${what} in quotes.`),
  v.trim(),
  v.nonEmpty(`Write ${what}; it is empty.`),
  v.maxLength(most, `Write ${what} in at most ${most} characters.`),
)
const listOf = <T extends v.GenericSchema>(item: T, message: string, most: number) => v.pipe(v.array(item, message), v.maxLength(most, `At most ${most} can stand here.`))

const sourceShape = 'Write an address, "https://news.example/rss.xml", or { "address": "…", "storyPath": "…", "zone": "…", "encoding": "…" }.'
const sourcesShape = 'Write a list of addresses: ["https://…"].'
const sectionShape = 'Write a section: { "title": "…", "sources": ["…"] }.'
const sectionsShape = 'Write a list of sections: [{ "title": "…", "sources": ["…"] }].'
const liveShape = 'Write a stream: { "title": "…", "sources": ["https://….m3u8"] }.'
const fileShape = 'Write an object: { "name": "…", "sources": ["https://…"] }.'

const address = v.pipe(filled('the address of a feed, such as "https://news.example/rss.xml",', limits.address), explained(addressMistake))
const selector = v.pipe(filled('a selector such as ".article"', limits.selector), explained(selectorMistake))
const rule = v.optional(selector)

const detailedSource = v.object({
  address,
  storyPath: v.optional(v.pipe(filled('a path such as "/Detail/{year}/{month}/{day}/{id}/*"', limits.storyPath), explained(storyPathMistake))),
  zone: v.optional(v.pipe(filled('a zone such as "+03:30"', 20), explained(zoneMistake))),
  encoding: v.optional(v.pipe(filled('an encoding such as "windows-1256"', 40), explained(encodingMistake))),
}, sourceShape)
export type WrittenSource = string | v.InferOutput<typeof detailedSource>
// Not v.union: it can only say that neither fits.
const source: v.GenericSchema<unknown, WrittenSource> = v.lazy(input => typeof input === 'string' ? address : detailedSource)
const sources = listOf(source, sourcesShape, limits.sources)

const names = (what: string) => v.optional(listOf(filled(what, limits.title), `Write a list: ["…"].`, limits.memberships))
const only = v.object({
  categories: names('a category'),
  paths: v.optional(listOf(v.pipe(filled('the beginning of a path such as "/sport/"', limits.address), explained(pathMistake)), 'Write a list of paths: ["/sport/"].', limits.memberships)),
  trails: names('a step of the trail'),
}, 'Write which stories belong here: { "categories": ["…"] }, { "paths": ["/sport/"] } or { "trails": ["…"] }.')
export type WrittenMembership = v.InferOutput<typeof only>

export interface WrittenSection {
  readonly title: string
  readonly sources?: readonly WrittenSource[] | undefined
  readonly only?: WrittenMembership | undefined
  readonly sections?: readonly WrittenSection[] | undefined
}
const section: v.GenericSchema<unknown, WrittenSection> = v.object({
  title: filled('the section’s title', limits.title),
  sources: v.optional(sources),
  only: v.optional(only),
  sections: v.optional(listOf(v.lazy(() => section), sectionsShape, limits.sections)),
}, sectionShape)

const stream = v.pipe(filled('the address of a stream, such as "https://news.example/live.m3u8",', limits.address), explained(streamMistake))
const live = v.object({
  title: filled('the stream’s title', limits.title),
  sources: v.pipe(
    listOf(stream, 'Write a list of addresses, the best first: ["https://news.example/live.m3u8"].', limits.streams),
    v.nonEmpty('Write at least one address: ["https://news.example/live.m3u8"].'),
  ),
  picture: v.optional(v.pipe(filled('the address of a picture, such as "https://news.example/studio.jpg",', limits.address), explained(addressMistake))),
  audio: v.optional(v.boolean('Write true for sound alone, or remove this entry.')),
}, liveShape)
export type WrittenLive = v.InferOutput<typeof live>

const site = v.object({
  headline: rule, lead: rule, trail: rule, picture: rule, caption: rule, byline: rule, published: rule, body: rule,
  remove: v.optional(listOf(selector, 'Write a list of selectors: [".share", ".related"].', limits.removals)),
}, 'Write rules for this site’s pages: { "headline": "h1.title", "body": ".article", "remove": [".share"] }.')

const hosts = v.pipe(
  listOf(v.pipe(filled('a host name such as "news.example.net"', 300), explained(hostMistake), v.transform(host => hostOf(host) ?? host)), 'Write a list of hosts: ["news.example.net"].', limits.mirrors),
  v.nonEmpty('Name at least one other host, or remove this entry.'),
)
const phrase = v.pipe(
  filled('the beginning of a line such as "Follow us on"', limits.phrase),
  v.minLength(limits.phraseAtLeast, `Write at least ${limits.phraseAtLeast} characters: every line that begins so is left out.`),
)

const minutesShape = `Write how many minutes news is breaking, from 1 to ${limits.breakingMinutes}: 60.`
const breaking = v.object({
  categories: names('a category'),
  trails: names('a step of the trail'),
  minutes: v.optional(v.pipe(v.number(minutesShape), v.integer(minutesShape), v.minValue(1, minutesShape), v.maxValue(limits.breakingMinutes, minutesShape))),
}, 'Write which news is breaking: { "categories": ["Breaking"], "minutes": 60 }.')

const language = v.pipe(v.string('Write a language tag such as "en".'), v.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'Write a language tag such as "en" or "pt-BR".'))
const name = filled('the channel’s name', limits.name)
/** What each edition has of its own. */
const content = {
  sources: v.optional(sources),
  sections: v.optional(listOf(section, sectionsShape, limits.sections)),
  live: v.optional(listOf(live, 'Write a list of streams: [{ "title": "…", "sources": ["https://….m3u8"] }].', limits.live)),
  phrases: v.optional(listOf(phrase, 'Write a list of lines’ beginnings: ["Follow us on"].', limits.phrases)),
  breaking: v.optional(breaking),
  storyAddress: v.optional(v.pipe(filled('how stories are addressed, such as "https://news.example/ar/{story}",', limits.address), explained(storyAddressMistake))),
  snapshot: v.optional(v.pipe(filled('the address of a snapshot, such as "https://cdn.example/channel/manifest.json",', limits.address), explained(addressMistake))),
}
const edition = v.object({ language, name: v.optional(name), ...content }, 'Write an edition: { "language": "ar", "sections": [{ "title": "…", "sources": ["…"] }] }.')

/** channel.json as it is written, besides entries that nobody knows. */
export const writtenChannel = v.object({
  name,
  language: v.optional(language),
  brand: v.optional(v.object({
    accent: v.pipe(v.string('Write a colour such as "#f2a93b".'), v.regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour with six digits such as "#f2a93b".')),
  }, 'Write { "accent": "#f2a93b" }.')),
  ...content,
  editions: v.optional(listOf(edition, 'Write a list of editions: [{ "language": "ar", "sections": [{ "title": "…", "sources": ["…"] }] }].', limits.editions)),
  mirrors: v.optional(byHost(hosts, 'Write hosts and their mirrors: { "news.example": ["news.example.net"] }.', limits.mirroredHosts)),
  sites: v.optional(byHost(site, 'Write hosts and the rules for their pages: { "news.example": { "body": ".article" } }.', limits.sites)),
}, fileShape)
export type WrittenChannel = v.InferOutput<typeof writtenChannel>
