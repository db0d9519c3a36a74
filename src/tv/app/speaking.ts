import { languageFor } from '../../newsroom/model/language'
import { directionOf } from '../../newsroom/text/direction'
import { speakLanguage } from '../components/words'
import type { AppNeeds } from './appNeeds'

/** Speaks the viewer's language from here on, before there is anything on screen. */
export function speakFor({ newsroom, languages, speaks }: Pick<AppNeeds, 'newsroom' | 'languages' | 'speaks'>): void {
  const { channel, preferences } = newsroom
  const language = languageFor({ chosen: preferences.chosen().language, device: languages, channel: channel.language })
  // The channel's own language says from which side its screens are read.
  speakLanguage(language, directionOf('', channel.language))
  speaks(language, directionOf('', language))
}
