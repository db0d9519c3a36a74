import { Failure } from '../../newsroom/model/failure'
import type { Reader, Reading } from '../../newsroom/sources/reader'
import { checkLimits, type Transport } from '../check/transport'
import { linkedFeeds, usualFeeds } from './feedLinks'

export interface FoundFeed {
  readonly address: string
  readonly reading: Reading
  /** How it was found. */
  readonly by: 'address' | 'link' | 'usual place' | 'page'
}

export interface FeedNeeds {
  readonly reader: Reader
  readonly transport: Transport
}

/** The feed at an address, or the one of the website there; throws `Failure`. */
export async function findFeed(address: string, needs: FeedNeeds): Promise<FoundFeed> {
  const own = await ownReading(address, needs)
  if (own instanceof Failure && !mayBePage(own)) throw own
  if (!(own instanceof Failure) && !isPage(own)) return { address, reading: own, by: 'address' }
  const linked = await firstOf(linkedFeeds(await htmlAt(address, needs), address), needs)
  if (linked) return { ...linked, by: 'link' }
  const guessed = await firstOf(usualFeeds(address), needs)
  if (guessed) return { ...guessed, by: 'usual place' }
  if (own instanceof Failure || own.kind === 'page') throw new Failure('unsupported', address, 'There is no feed, and the page names none. Look for “RSS” on the website and give that address.')
  return { address, reading: own, by: 'page' }
}

async function ownReading(address: string, { reader }: FeedNeeds): Promise<Reading | Failure> {
  try {
    return await reader.readFeed({ address, storyPath: null, zone: null, encoding: null })
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** A page came; what is not there or does not answer is no website either. */
function mayBePage({ kind }: Failure): boolean {
  return kind === 'malformed' || kind === 'unsupported'
}

function isPage({ kind }: Reading): boolean {
  return kind === 'page' || kind === 'sectionPage'
}

/** In turn: a website should not be asked for all of them at once. */
async function firstOf(addresses: readonly string[], needs: FeedNeeds): Promise<Omit<FoundFeed, 'by'> | null> {
  for (const address of addresses) {
    const reading = await ownReading(address, needs)
    if (!(reading instanceof Failure) && !isPage(reading) && reading.stories.length > 0) return { address, reading }
  }
  return null
}

async function htmlAt(address: string, { transport }: FeedNeeds): Promise<string> {
  const { bytes } = await transport(address, checkLimits)
  // Links are written in ASCII whatever the page's encoding is.
  return new TextDecoder().decode(bytes)
}
