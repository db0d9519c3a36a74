import type { Channel } from '../../newsroom/model/channel'
import { languageNames, languageOf } from '../../newsroom/model/language'

/** An edition as its readers call its language; those whose language we do not speak have their own name, or its tag. */
export function editionName({ language, name }: Pick<Channel, 'language' | 'name'>): string {
  const ours = languageOf(language)
  return ours ? languageNames[ours] : `${name} · ${language}`
}
