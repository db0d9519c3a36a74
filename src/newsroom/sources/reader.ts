import type { Address } from '../model/address'
import type { Source } from '../model/channel'
import { Failure } from '../model/failure'
import type { PageRules } from '../model/pageRules'
import type { Story } from '../model/story'
import { withoutOwnPhrases } from '../text/ownPhrases'
import { createRepeats } from '../text/repeats'
import { inTurns } from '../text/steps'
import { createWeb, type Answer, type Web, type WebNeeds } from '../web/web'
import { completed } from './page/completion'
import { isFeed, noFeed, parseFeed, parseFound, type Pause } from './documents'
import { pageSteps } from './page'
import type { ParseDocument } from './page/body'
import type { Reading } from './reading'

export { goodCategories } from './channel/categories'
export { belongsTo } from './channel/membership'
export { sectionId } from './channel/sections'
export { idOf } from './feed/identity'
export { createAxiosTransport, type Transport } from '../web/web'
export { createSnapshot } from './snapshot'
export type { Card, OpenedSection, OpenedSnapshot, Snapshot } from './snapshot'
export type { AskedHost, FailedRequest } from '../web/web'
export type { Reading, ParseDocument }

export interface ReaderNeeds extends WebNeeds {
  readonly parseDocument: ParseDocument
  /** How to read the pages of a site, by host. */
  readonly sites?: ReadonlyMap<string, PageRules>
  /** Beginnings of lines that are no part of any story. */
  readonly phrases?: readonly string[]
  /** Lets the screen be drawn between two pieces of long work; without it all is done at once. */
  readonly pause?: Pause
}

/** A feed's stories, and when the network said so. */
export interface FeedReading extends Reading {
  /** Milliseconds since 1970. */
  readonly fetchedAt: number
}

/** The one door to the sources: fetches an address and tells its format by what it holds. */
export interface Reader extends Pick<Web, 'addressFor' | 'addressesOf' | 'askedHosts' | 'failedRequests' | 'reach' | 'report' | 'busy'> {
  /** Whatever is at the address; throws `Failure`. */
  read(address: Address): Promise<Reading>
  /** A source's stories; what is no list of stories is a `Failure`, at a mirror, too. `before` is not read again when nothing changed. */
  readFeed(source: Source, before?: FeedReading): Promise<FeedReading>
  /** What the source had when it was last read, also before this start of the app; null when that is not known. */
  knownFeed(source: Source): Promise<FeedReading | null>
  /** The story with the body, date and picture of its own page; throws `Failure`. */
  complete(story: Story): Promise<Story>
  /** Takes note of a whole story's lines, to know which ones its source repeats. */
  learn(story: Story): void
  /** The story without the lines that its source is known to repeat, and the operator's own. */
  tidied(story: Story): Story
  /** One text as it is, the stored one when the network fails or `lasting` texts never change; throws `Failure`. */
  text(address: Address, lasting: boolean): Promise<{ readonly text: string; readonly address: Address }>
}

export function createReader(needs: ReaderNeeds): Reader {
  const web = createWeb(needs)
  const repeats = createRepeats()
  const { parseDocument, sites = new Map<string, PageRules>(), phrases = [], pause = async () => {} } = needs

  const readingOf = async (answer: Answer, source: Source): Promise<FeedReading> => (
    { ...await parseFeed(answer, source, pause), fetchedAt: answer.fetchedAt }
  )
  const accepts = (answer: Answer): boolean => {
    if (!isFeed(answer)) throw noFeed(answer)
    return true
  }
  const learn = (story: Story): void => repeats.learn(hostOf(story), story.id, story.body, story.picture)
  const tidied = (story: Story): Story => {
    const host = hostOf(story)
    const picture = story.picture && repeats.isPlaceholder(host, story.picture) ? null : story.picture
    return { ...story, picture, body: withoutOwnPhrases(repeats.without(host, story.body), phrases) }
  }
  return {
    learn,
    tidied,
    addressFor: web.addressFor,
    addressesOf: web.addressesOf,
    askedHosts: web.askedHosts,
    failedRequests: web.failedRequests,
    reach: web.reach,
    report: web.report,
    busy: web.busy,
    read: async address => parseFound(await web.get(address, { keep: false }), parseDocument, rulesFor(sites, address), pause),
    readFeed: async (source, before) => {
      const { address, encoding } = source
      const answer = await web.get(address, { accepts, ...(encoding !== null && { encoding }) })
      return answer.unchanged && before ? { ...before, fetchedAt: answer.fetchedAt } : readingOf(answer, source)
    },
    knownFeed: async source => {
      const answer = web.known(source.address)
      return answer && isFeed(answer) ? readingOf(answer, source) : null
    },
    complete: async story => {
      if (story.address === null) return story
      const { address, text } = await web.get(story.address, { keep: false })
      const whole = completed(story, await inTurns(pageSteps(text, address, parseDocument, rulesFor(sites, address)), pause))
      learn(whole)
      return tidied(whole)
    },
    text: async (address, lasting) => {
      const known = web.known(address)
      if (known && lasting) return known
      try {
        return await web.get(address)
      } catch (cause) {
        if (known && cause instanceof Failure) return known
        throw cause
      }
    },
  }
}

function hostOf({ address }: Story): string {
  return address === null ? '' : new URL(address).host
}

/** 'news.example' in channel.json is meant for 'www.news.example', too. */
function rulesFor(sites: ReadonlyMap<string, PageRules>, address: Address): PageRules | undefined {
  const { host } = new URL(address)
  return sites.get(host) ?? sites.get(host.replace(/^www\./, ''))
}
