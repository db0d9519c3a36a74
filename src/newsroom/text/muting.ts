import type { Story } from '../model/story'
import { fold } from './fold'

/** Tells which stories the viewer wants to hear nothing of. */
export interface Muting {
  hides(story: Story): boolean
  /** The others; the very same list when all of them are wanted, or when it was asked for before. */
  heard(stories: readonly Story[]): readonly Story[]
}

/** Between headline, trail and categories: no word reaches over it, as folding leaves no sign. */
const seam = ' | '
/** 'Trump’s' is a word of 'Trump'; folding makes one word of both. */
const possessive = /['’ʼ]s(?![a-z])/gi
/** Thai, Lao, Burmese, Khmer, Japanese, Chinese: no spaces tell where a word ends. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/** Stories that have one of these words, or one of these phrases, whole: 'art' hides no story on a start. */
export function mutingOf(muted: readonly string[], texts = new WeakMap<Story, string>()): Muting {
  const unwanted = muted.map(foldWords).filter(word => word !== '').map(word => unspaced.test(word) ? word : ` ${word} `)
  const known = new WeakMap<Story, boolean>()
  const lists = new WeakMap<readonly Story[], readonly Story[]>()
  const hides = (story: Story): boolean => {
    const before = known.get(story)
    if (before !== undefined) return before
    const text = texts.get(story) ?? textOf(story)
    const hidden = unwanted.some(word => text.includes(word))
    texts.set(story, text)
    known.set(story, hidden)
    return hidden
  }
  return {
    hides: story => unwanted.length > 0 && hides(story),
    heard: stories => {
      if (unwanted.length === 0) return stories
      const before = lists.get(stories)
      if (before) return before
      const left = stories.filter(story => !hides(story))
      const heard = left.length === stories.length ? stories : left
      lists.set(stories, heard)
      return heard
    },
  }
}

/** The muting of words that change now and then: every story is folded once. */
export function createMutingOf(): (muted: readonly string[]) => Muting {
  const texts = new WeakMap<Story, string>()
  let words: readonly string[] = []
  let muting = mutingOf(words, texts)
  return muted => {
    if (muted !== words) muting = mutingOf(muted, texts)
    words = muted
    return muting
  }
}

function foldWords(text: string): string {
  return fold(text.replace(possessive, ''))
}

/** Not the lead: it names much that a story is not about. */
function textOf({ headline, trail, categories }: Story): string {
  return ` ${[headline, ...trail, ...categories].map(foldWords).join(seam)} `
}
