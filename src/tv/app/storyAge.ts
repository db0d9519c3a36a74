import type { Story } from '../../newsroom/model/story'
import { ageOf } from '../../newsroom/text/age'
import { words } from '../components/words'

/** How old a story is, as cards say it; '' when nobody knows. */
export function storyAge({ published, dateQuality }: Story, now: number): string {
  return published === null ? '' : words.age(ageOf(published, now, dateQuality === 'day'))
}
