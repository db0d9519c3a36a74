import { languageFor, type Language } from '../../newsroom/model/language'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { directionOf } from '../../newsroom/text/direction'
import type { Speaker } from '../components/languages/en'
import { knowsLanguage, learnLanguage, speakLanguage } from '../components/words'
import type { AppNeeds } from './appNeeds'

export type { Speaker }

declare global {
  /** Languages whose scripts have run. */
  interface Window { tenfootWords?: Partial<Record<Language, Speaker>> }
}

/** What a viewer is spoken to in; `languages`: the TV's (BCP 47), the best first. */
export function viewersLanguage({ channel, preferences }: Newsroom, languages: readonly unknown[]): Language {
  return languageFor({ chosen: preferences.chosen().language, device: languages, channel: channel.language })
}

/** Nobody waits longer for words than for the picture: English is there. */
const patienceMs = 3_000

/** Learns a language, whose words are a file of their own. Never rejects; what did not come in time is not known. */
export async function learned(language: Language, wordsOf: (language: Language) => Promise<Speaker>, after: (ms: number, call: () => void) => () => void): Promise<void> {
  if (knowsLanguage(language)) return
  let callOff = (): void => undefined
  const late = new Promise<null>(done => { callOff = after(patienceMs, () => done(null)) })
  const speaker = await Promise.race([wordsOf(language).catch(() => null), late])
  callOff()
  if (speaker) learnLanguage(language, speaker)
}

/** Speaks the viewer's language from here on, before there is anything on screen. */
export function speakFor({ newsroom, languages, speaks }: Pick<AppNeeds, 'newsroom' | 'languages' | 'speaks'>): void {
  const wanted = viewersLanguage(newsroom, languages)
  const language = knowsLanguage(wanted) ? wanted : 'en'
  // The channel's own language says from which side its screens are read.
  speakLanguage(language, directionOf('', newsroom.channel.language))
  speaks(language, directionOf('', language))
}
