import type { StoryEntry } from '../components/StoryButtons'
import { colours } from '../components/theme'
import { words } from '../components/words'

/** What there is for a story besides reading it. */
export interface StoryActs {
  /** Something plays of it. */
  readonly isPlayed: boolean
  readonly isSaved: boolean
  /** A voice can read it. */
  readonly isHeard: boolean
  /** It has a picture that stands not beside its text. */
  readonly hasPicture: boolean
  /** The language that it can be read in, too; null: in none. */
  readonly other: string | null
}

/** The buttons above a story. */
export function storyEntries({ isPlayed, isSaved, isHeard, hasPicture, other }: StoryActs): readonly StoryEntry[] {
  return [
    ...isPlayed ? [{ id: 'play', label: words.play }] : [],
    { id: 'text', label: words.text },
    { id: 'save', label: isSaved ? words.saved : words.save, key: colours.yellow },
    { id: 'share', label: words.share },
    ...hasPicture ? [{ id: 'picture', label: words.picture }] : [],
    ...other === null ? [] : [{ id: 'edition', label: other, key: colours.blue }],
    ...isHeard ? [{ id: 'listen', label: words.listen }] : [],
  ]
}
