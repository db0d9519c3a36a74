import type { FailureKind } from '../../newsroom/model/failure'
import type { Language } from '../../newsroom/model/language'
import { en, type Speaker, type Words } from './languages/en'

/** English is always here; a viewer's other language is learned at the start. */
const speakers = new Map<Language, Speaker>([['en', en]])

/** What the channel says to its viewers, in the language that is spoken: one place, short, and always with what to press. Nobody keeps a word of it for longer than it is shown. */
export const words: Words = wordsIn('en')

export function learnLanguage(language: Language, speaker: Speaker): void {
  speakers.set(language, speaker)
}

export function knowsLanguage(language: Language): boolean {
  return speakers.has(language)
}

/** Changes the language, before there is anything on screen. `layout`: from which side the screen is read. */
export function speakLanguage(language: Language, layout: 'ltr' | 'rtl'): void {
  speak(wordsIn(language, layout))
}

/** What it says in another; in English where that was not learned. */
export function wordsIn(language: Language, layout: 'ltr' | 'rtl' = 'ltr'): Words {
  const { left, right, words: said } = speakers.get(language) ?? en
  return said(layout === 'rtl' ? { onward: left, back: right } : { onward: right, back: left })
}

export function speak(other: Words): void {
  Object.assign(words, other)
}

/** Why a stream was given up, and what to press. */
export function streamWords(kind: FailureKind): string {
  return `${words.streamCauses[kind]} ${words.tryAgain}`
}

/** One sentence on what happened. */
export function causeOf(kind: FailureKind): string {
  return words.causes[kind]
}

/** What happened, and what to press. */
export function failureWords(kind: FailureKind): string {
  return `${causeOf(kind)} ${words.tryAgain}`
}
