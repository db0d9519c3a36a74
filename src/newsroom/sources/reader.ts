import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import type { Story } from '../model/story'
import { createWeb, type Answer, type WebNeeds } from '../web/web'
import { completed } from './completion'
import { formatOf } from './format'
import { parsePage } from './page'
import type { ParseDocument } from './pageBody'
import type { Reading } from './reading'
import { parseRss } from './rss'

export type { Reading, ParseDocument }

export interface ReaderNeeds extends WebNeeds {
  readonly parseDocument: ParseDocument
}

/** The one door to the sources: fetches an address and tells its format by what it holds. */
export interface Reader {
  /** Whatever is at the address; throws `Failure`. */
  read(address: Address): Promise<Reading>
  /** A feed's stories; a web page in its place is a `Failure`. */
  readFeed(address: Address): Promise<Reading>
  /** The story with the body, date and picture of its own page; throws `Failure`. */
  complete(story: Story): Promise<Story>
  /** Requests under way or waiting. */
  busy(): number
}

export function createReader(needs: ReaderNeeds): Reader {
  const web = createWeb(needs)
  const read = async (address: Address): Promise<Reading> => readAnswer(await web.get(address), needs.parseDocument)
  return {
    read,
    readFeed: async address => {
      const answer = await web.get(address)
      if (formatOf(answer.text) === 'page') throw new Failure('malformed', address, pageInsteadOfFeed(answer.text))
      return readAnswer(answer, needs.parseDocument)
    },
    complete: async story => {
      if (story.address === null) return story
      const { address, text } = await web.get(story.address)
      return completed(story, parsePage(text, address, needs.parseDocument))
    },
    busy: web.busy,
  }
}

function readAnswer({ address, text }: Answer, parseDocument: ParseDocument): Reading {
  switch (formatOf(text)) {
    case 'rss': return parseRss(text, address)
    case 'page': return readingOf(parsePage(text, address, parseDocument))
    case 'unknown': throw new Failure('malformed', address, 'This is neither a feed nor a web page.')
  }
}

function readingOf(story: Story): Reading {
  const warnings = story.body.length > 0 ? [] : [{ code: 'no-body' as const, text: 'No article text was found on the page.' }]
  return { kind: 'page', title: story.headline, language: story.language, stories: [story], warnings }
}

/** Sign-in pages of hotels and error pages come with status 200. */
function pageInsteadOfFeed(html: string): string {
  const title = /<title[^>]*>([^<]{1,100})/i.exec(html)?.[1]?.trim()
  const feed = /<link[^>]+application\/rss\+xml[^>]*href=["']([^"']+)/i.exec(html)?.[1]
  return `A web page came instead of a feed${title ? `: “${title}”` : ''}.${feed ? ` It names this feed: ${feed}` : ''}`
}
