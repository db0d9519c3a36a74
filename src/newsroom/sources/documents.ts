import type { Source } from '../model/channel'
import { Failure } from '../model/failure'
import type { PageRules } from '../model/pageRules'
import type { Story } from '../model/story'
import { lettersIn } from '../text/letters'
import { inTurns, type Steps } from '../text/steps'
import type { Answer } from '../web/web'
import { atomSteps } from './atom'
import type { Feed } from './feed/item'
import { finishedInTurns } from './feed/reading'
import { formatOf } from './format'
import { readJsonFeed } from './jsonFeed'
import { pageInsteadOfFeed } from './feed/notAFeed'
import { pageSteps } from './page'
import type { ParseDocument } from './page/body'
import type { Parsing } from './feed/parsing'
import type { Reading } from './reading'
import { readRoku } from './roku'
import { rssSteps } from './rss'
import { readSectionPage } from './sectionPage'
import { sitemapSteps } from './sitemap'
import { readWordpress } from './wordpress'

/** Lets the screen be drawn between two pieces of work. */
export type Pause = () => Promise<void>

/** An article's page has so many letters in its body; a section's page has links. */
const fewestLetters = 600
const neither = 'This is neither a feed nor a web page.'

/** Whether an answer is one that `parseFeed` reads: a sign-in page with status 200 is none. */
export function isFeed({ text, address }: Answer): boolean {
  const format = formatOf(text)
  return format === 'page' ? readSectionPage(text, address) !== null : format !== 'unknown'
}

/** Why an answer is none that `parseFeed` reads. */
export function noFeed({ text, address }: Answer): Failure {
  const why = formatOf(text) === 'page' ? pageInsteadOfFeed(text, address).text : neither
  return new Failure('malformed', address, why)
}

/** A source's stories, whatever it holds; throws `Failure` 'malformed' when it holds none of the kinds we know. */
export async function parseFeed(answer: Answer, source: Source, pause: Pause): Promise<Reading> {
  const feed = await inTurns(feedSteps(answer), pause) ?? readSectionPage(answer.text, answer.address)
  if (!feed) throw noFeed(answer)
  return finishedInTurns(feed, parsingOf(answer, source), pause)
}

/** Whatever is at an address: a feed, an article's page or a section's page. */
export async function parseFound(answer: Answer, parseDocument: ParseDocument, rules: PageRules | undefined, pause: Pause): Promise<Reading> {
  const finished = (feed: Feed): Promise<Reading> => finishedInTurns(feed, parsingOf(answer, null), pause)
  const feed = await inTurns(feedSteps(answer), pause)
  if (feed) return finished(feed)
  const section = readSectionPage(answer.text, answer.address)
  try {
    const story = await inTurns(pageSteps(answer.text, answer.address, parseDocument, rules), pause)
    const isSection = section !== null && !saysArticle(answer.text) && lettersIn(story.body) < fewestLetters
    return isSection ? await finished(section) : readingOf(story)
  } catch (cause) {
    if (section && cause instanceof Failure) return finished(section)
    throw cause
  }
}

/** What a page says of itself: news in brief has fewer letters than the links around it. */
function saysArticle(html: string): boolean {
  if (/["']og:type["'][^>]{0,80}["']article["']/i.test(html)) return true
  return /"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting)"/.test(html) && !/"@type"\s*:\s*"(?:CollectionPage|ItemList)"/.test(html)
}

/** Null for a web page. */
function* feedSteps({ address, text }: Answer): Steps<Feed | null> {
  // Receiving and storing it took its time already.
  yield
  switch (formatOf(text)) {
    case 'rss': return yield* rssSteps(text, address)
    case 'atom': return yield* atomSteps(text, address)
    case 'sitemap': return yield* sitemapSteps(text, address)
    case 'jsonFeed': return readJsonFeed(text, address)
    case 'roku': return readRoku(text, address)
    case 'wordpress': return readWordpress(text, address)
    case 'page': return null
    case 'unknown': throw new Failure('malformed', address, neither)
  }
}

function parsingOf({ encodingGuessed }: Answer, source: Source | null): Parsing {
  const path = source?.storyPath ?? undefined
  return { rules: { id: path, date: path }, zone: source?.zone ?? undefined, encodingGuessed }
}

function readingOf(story: Story): Reading {
  const warnings = story.body.length > 0 ? [] : [{ code: 'no-body' as const, text: 'No article text was found on the page.' }]
  return { kind: 'page', title: story.headline, language: story.language, stories: [story], warnings }
}
