import type { Description, ScreenDescription } from '../components/described'
import type { KnownStory } from './storyPages'

/** Of the pages of a story: the one in view, from 0. */
interface PagePlace {
  readonly page: number
  readonly count: number
}

/** What a story's page tells of itself. */
export function storyScreen({ story, waiting, failure }: KnownStory, { page, count }: PagePlace): ScreenDescription {
  return { name: 'story', params: { id: story?.id ?? '' }, title: story?.headline ?? '', state: waiting ? 'loading' : failure || !story ? 'error' : 'ready', page: page + 1, pages: count }
}

export function storyDescription({ story }: KnownStory, { page, count }: PagePlace): Description {
  return { id: `story:${story?.id ?? ''}`, role: 'article', label: story?.headline ?? '', index: page + 1, count }
}
