import { Failure } from '../../newsroom/model/failure'
import type { Category } from '../../newsroom/sources/channelFile'
import { findFeed, type FeedNeeds, type FoundFeed } from './findFeed'
import type { Ask } from './prompt'

export interface InterviewNeeds extends FeedNeeds {
  /** Null without a terminal. */
  readonly ask: Ask | null
  say(line: string): void
}

const longestName = 80

/** The feed at the given address, else at one that is asked for until there is one; null when nobody answers. */
export async function askForFeed(given: string | null, needs: InterviewNeeds): Promise<FoundFeed | null> {
  if (given !== null) return findFeed(webAddress(given), needs)
  for (;;) {
    const answer = await needs.ask?.('Address of your website or feed: ')
    if (answer === null || answer === undefined) return null
    if (answer.trim() === '') continue
    try {
      return await findFeed(webAddress(answer), needs)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      needs.say(`${error.address}: ${error.reason}`)
    }
  }
}

/** The name, else what the operator says, else the feed's title. */
export async function askForName(given: string | null, { reading }: FoundFeed, { ask }: InterviewNeeds): Promise<string | null> {
  const titled = (reading.title ?? '').trim().slice(0, longestName)
  if (given !== null) return given.trim()
  if (!ask) return titled
  for (;;) {
    const answer = await ask(`Name of the channel${titled === '' ? '' : ` (${titled})`}: `)
    if (answer === null) return null
    const name = answer.trim() || titled
    if (name !== '') return name
  }
}

/** The categories that shall be sections; without a terminal all that are good. */
export async function askForSections(categories: readonly Category[], { ask }: InterviewNeeds): Promise<readonly Category[]> {
  if (categories.length === 0 || !ask) return categories
  const answer = await ask(`Its stories are filed under ${categories.map(({ name, stories }) => `${name} (${stories})`).join(', ')}.\nMake these sections? (Y/n): `)
  return /^\s*n/i.test(answer ?? '') ? [] : categories
}

/** 'news.example' is meant as a web address, too. */
function webAddress(written: string): string {
  const address = written.trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(whole) || !/^https?:$/.test(new URL(whole).protocol)) throw new Failure('unsupported', address, 'This is no web address. Write it like https://news.example/.')
  return new URL(whole).href
}
