import type { Story } from '../../newsroom/model/story'
import type { Shares } from './report'

export function sharesOf(stories: readonly Story[]): Shares {
  const count = (has: (story: Story) => boolean) => stories.filter(has).length
  return {
    stories: stories.length,
    picture: count(({ picture }) => picture !== null),
    body: count(({ body }) => body.length > 0),
    date: count(({ published }) => published !== null),
  }
}

/** The newest date, ISO 8601; null when no story has any. */
export function newestOf(stories: readonly Story[]): string | null {
  return stories.reduce<string | null>((newest, { published }) => published !== null && (newest === null || published > newest) ? published : newest, null)
}
