import type { Chosen, Newsroom } from '../../newsroom/store/newsroom'
import type { Wish } from '../components/wish'

/** What a wish changes in what the viewer chose. */
export function changeFor({ everySection, preferences }: Newsroom, wish: Exclude<Wish, { kind: 'clear' | 'teach' | 'about' }>): Partial<Chosen> {
  const { hidden, muted, numbersShown, motion, hold, guest, guidance } = preferences.chosen()
  switch (wish.kind) {
    case 'hide': return { hidden: [...hidden, wish.sectionId] }
    case 'show': return { hidden: hidden.filter(id => id !== wish.sectionId) }
    case 'move': return { order: moved(everySection().map(({ id }) => id), wish.sectionId, wish.step) }
    case 'asTheChannel': return { hidden: [], order: [] }
    case 'mute': return { muted: [wish.word, ...muted.filter(word => word !== wish.word)] }
    case 'unmute': return { muted: muted.filter(word => word !== wish.word) }
    case 'switch': return switched(wish.what, { numbersShown, motion, hold, guest, guidance })
    case 'read': return { reading: wish.reading }
    case 'edition': return { edition: wish.language }
    case 'speak': return { language: wish.language }
    case 'start': return { start: wish.path }
    case 'level': return {}
  }
}

const nextHold = { quick: 'usual', usual: 'slow', slow: 'quick' } as const
const nextGuidance = { off: 'full', full: 'brief', brief: 'off' } as const

function switched(what: Extract<Wish, { kind: 'switch' }>['what'], { numbersShown, motion, hold, guest, guidance }: Pick<Chosen, 'numbersShown' | 'motion' | 'hold' | 'guest' | 'guidance'>): Partial<Chosen> {
  if (what === 'motion') return { motion: motion === 'glide' ? 'step' : 'glide' }
  if (what === 'hold') return { hold: nextHold[hold] }
  if (what === 'guidance') return { guidance: nextGuidance[guidance] }
  return what === 'guest' ? { guest: !guest } : { numbersShown: !numbersShown }
}

/** One place nearer to the beginning or the end; at the end it stays. */
function moved(ids: readonly string[], id: string, step: 1 | -1): readonly string[] {
  const from = ids.indexOf(id)
  const to = from + step
  if (from < 0 || to < 0 || to >= ids.length) return ids
  const others = ids.filter(other => other !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}
