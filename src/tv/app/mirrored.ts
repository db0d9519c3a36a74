import { directionOf } from '../../newsroom/text/direction'
import type { Description, Part } from '../components/described'
import { words } from '../components/words'
import type { Scene } from './utterance'

/** Words with all that a screen reader needs to know of them. */
export interface MirroredText {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** A screen as a screen reader is told of it: its heading, and what is in focus. */
export interface Mirrored {
  readonly heading: MirroredText
  /** Of the interface (BCP 47). */
  readonly language: string
  readonly role: 'article' | 'button' | 'link'
  /** The name first, then what there is to know of it. */
  readonly texts: readonly MirroredText[]
  /** The row that it stands in. */
  readonly row: MirroredText | null
  /** From 1. */
  readonly place: { readonly index: number; readonly count: number } | null
  /** Of an article, the paragraphs that are in view. */
  readonly paragraphs: readonly MirroredText[]
}

/** What the TV's own screen reader follows. */
export interface Mirror {
  show(mirrored: Mirrored): void
  /** Is said when there is a pause. */
  tell(told: MirroredText): void
}

/** News of any part of the screen, in the interface's language. */
export function toldOf(parts: readonly Part[]): MirroredText {
  const text = parts.map(part => part.text).join('. ')
  return { text, language: words.guidance.language, direction: directionOf(text, words.guidance.language) }
}

const links: readonly Description['role'][] = ['card', 'headline', 'result', 'step', 'chip', 'topic', 'search']

export function mirroredOf({ screen, focus }: Scene, paragraphs: () => readonly string[], channelLanguage: string): Mirrored {
  const { role, label, language, value = '', within, index, count } = focus
  const written = ({ text, language: tag }: Part): MirroredText => {
    const known = tag === undefined ? words.guidance.language : tag ?? channelLanguage
    return { text, language: known, direction: directionOf(text, known) }
  }
  const isText = role === 'article' && focus.id !== 'listening'
  const place = role === 'article' && index !== undefined && count !== undefined ? words.onPage(index, count) : ''
  return {
    heading: written({ text: screen.title, language: screen.language }),
    language: words.guidance.language,
    role: isText ? 'article' : links.indexOf(role) >= 0 ? 'link' : 'button',
    texts: [{ text: label || screen.title, language }, { text: isText ? place : value }].filter(({ text }) => text !== '').map(written),
    row: within ? written(within) : null,
    place: index !== undefined && count !== undefined && count > 0 ? { index, count } : null,
    paragraphs: isText ? paragraphs().map(text => written({ text, language })) : [],
  }
}
