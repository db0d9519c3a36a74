import type { Newsroom } from '../../newsroom/store/newsroom'
import { writeTrail } from '../../newsroom/model/trail'
import { words } from '../components/words'
import type { Comfort } from './comfort'
import { sectionPath, storyPath, welcomePath } from './paths'
import { livePath } from './watching'

/** What the channel can begin with. */
export interface Start {
  /** '': home. */
  readonly path: string
  readonly label: string
}

/** Home, the channel's streams, its sections. */
export function startsOf(newsroom: Newsroom): readonly Start[] {
  return [
    { path: '', label: words.startHome },
    ...newsroom.channel.live.map(({ id, title }) => ({ path: livePath(id), label: title })),
    ...newsroom.sections().map(({ id, trail }) => ({ path: sectionPath(id), label: writeTrail(trail) })),
  ]
}

/** The one that the viewer chose; home, when it is no longer there. */
export function startOf(newsroom: Newsroom): Start {
  const { start } = newsroom.preferences.chosen()
  const [home, ...others] = startsOf(newsroom)
  return others.find(({ path }) => path === start) ?? home!
}

/** What opens over home when it is there for the first time: the story that came from another edition, the question to a new viewer, or what the viewer begins with, unless a link asks for something else; null: nothing. */
export function createStarting(newsroom: Newsroom, comfort: Comfort, link: string | null = null): () => string | null {
  let started = false
  return () => {
    if (started) return null
    started = true
    if (newsroom.crossed) return storyPath(newsroom.crossed.story.id)
    if (comfort.welcomes()) return welcomePath
    const { path } = startOf(newsroom)
    return path === '' || link !== null ? null : path
  }
}
