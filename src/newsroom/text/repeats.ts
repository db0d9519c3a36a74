import type { Block } from '../model/block'
import type { Picture } from '../model/picture'
import { lettersIn } from './letters'

/** What a source puts into many of its stories. */
export interface Repeats {
  /** Takes note of a story's lines and pictures; a story counts once, however often it is learned. */
  learn(source: string, storyId: string, body: readonly Block[], picture?: Picture | null): void
  /** The body without the lines and pictures that stand in three or more stories of its source, unless little would be left. */
  without(source: string, body: readonly Block[]): readonly Block[]
  /** Whether a picture stands for four or more stories of its source, and so for none. */
  isPlaceholder(source: string, picture: Picture): boolean
}

const enoughStories = 3
const enoughPictures = 4
/** A paragraph that long is news, and may be told again. */
const longestLine = 300
/** A story that is told again from others is a story still. */
const leastKept = 0.5
/** Forgotten lines are the oldest; a line that repeats comes back with the next stories. */
const mostSources = 40
const mostLines = 1_500
const linesOfStory = 60

/** Which stories hold a line: no more of them than are needed to tell. */
type Seen = Map<string, readonly string[]>

/** A memory of sources' lines, bounded whatever they send. */
export function createRepeats(): Repeats {
  const sources = new Map<string, Seen>()
  const seenIn = (source: string): Seen => {
    const seen: Seen = sources.get(source) ?? new Map<string, readonly string[]>()
    touch(sources, source, seen, mostSources)
    return seen
  }
  const storiesWith = (source: string, key: string): number => sources.get(source)?.get(key)?.length ?? 0
  return {
    learn: (source, storyId, body, picture) => {
      const seen = seenIn(source)
      const keys = [...body.flatMap(keysOf).slice(0, linesOfStory), ...(picture ? [`lead ${picture.address}`] : [])]
      for (const key of keys) touch(seen, key, withStory(seen.get(key) ?? [], storyId), mostLines)
    },
    without: (source, body) => {
      const repeats = (key: string): boolean => storiesWith(source, key) >= enoughStories
      const kept = body.map(block => withoutRepeated(block, repeats)).filter((block): block is Block => block !== null)
      return lettersIn(kept) < lettersIn(body) * leastKept ? body : kept
    },
    isPlaceholder: (source, picture) => storiesWith(source, `lead ${picture.address}`) >= enoughPictures,
  }
}

function withStory(stories: readonly string[], storyId: string): readonly string[] {
  return stories.includes(storyId) || stories.length >= enoughPictures ? stories : [...stories, storyId]
}

/** Puts a value last, and forgets the first when there are too many. */
function touch<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key)
  map.set(key, value)
  if (map.size > most) map.delete(map.keys().next().value as string)
}

function keysOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote': return block.text.length > longestLine ? [] : [keyOf(block.text)]
    case 'list': return block.items.filter(item => item.length <= longestLine).map(keyOf)
    case 'picture': return [`picture ${block.picture.address}`]
    case 'video':
    case 'embed':
    case 'separator': return []
  }
}

/** Sites count and date their lines: 'Read 12 comments'. */
function keyOf(text: string): string {
  return `line ${text.toLowerCase().replace(/\d+/g, '0').trim()}`
}

function withoutRepeated(block: Block, repeats: (key: string) => boolean): Block | null {
  if (block.type !== 'list') return keysOf(block).some(repeats) ? null : block
  const items = block.items.filter(item => item.length > longestLine || !repeats(keyOf(item)))
  return items.length > 0 ? { ...block, items } : null
}
