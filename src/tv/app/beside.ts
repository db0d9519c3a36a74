import type { LiveStream } from '../../newsroom/model/liveStream'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { BriefsContent } from '../components/Briefs'
import type { Broadcast } from '../playback/broadcast'
import { storyAge } from './storyAge'
import { livePath } from './watching'

/** What is read while a stream plays on. */
export interface Beside {
  /** The stream that plays on beside the last page of this trail; null: none does. */
  stream(trail: readonly string[]): LiveStream | null
  /** A page has come: what plays on beside nothing is let go. */
  arrived(trail: readonly string[]): void
  /** News to read beside a stream, the newest first. */
  headlines(): BriefsContent
}

/** More are a search. */
const mostHeadlines = 20
/** A story, and what belongs to it: one Back leads from there to the story again. */
const reading = /^(?:story|picture|share)\//
const playing = /^(?:live|play)\//

export function createBeside(newsroom: Newsroom, broadcast: Broadcast, now: () => number): Beside {
  const stream = (trail: readonly string[]): LiveStream | null => {
    const last = trail.length - 1
    let under = last
    while (under > 0 && reading.test(trail[under]!)) under--
    if (under === last || !broadcast.isOn) return null
    return newsroom.channel.live.find(({ id }) => livePath(id) === trail[under]) ?? null
  }
  return {
    stream,
    arrived: trail => { if (broadcast.isOn && !playing.test(trail[trail.length - 1]!) && !stream(trail)) broadcast.stop() },
    headlines: () => {
      const shown = newsroom.sections().flatMap(({ id }) => newsroom.edition.section(id).stories)
      const stories = [...new Map(shown.map(story => [story.id, story])).values()].sort(newestFirst).slice(0, mostHeadlines)
      return { stories, metaOf: story => [story.trail[story.trail.length - 1] ?? '', storyAge(story, now())].filter(part => part !== '').join(' · ') }
    },
  }
}

/** What has no date is old. */
function newestFirst({ published: one }: Story, { published: other }: Story): number {
  return (other === null ? 0 : Date.parse(other)) - (one === null ? 0 : Date.parse(one))
}
