/** The languages in which the channel speaks to its viewers; the news stays in its own. */
export const languages = ['en', 'ar', 'fa', 'es', 'fr'] as const

export type Language = (typeof languages)[number]

/** As each calls itself: who cannot read the others finds it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', fa: 'فارسی', es: 'Español', fr: 'Français' }

/** Which of ours a tag means ('fr-CA', 'FA_ir'); null: none, or it is no tag. */
export function languageOf(tag: unknown): Language | null {
  const name = typeof tag === 'string' ? /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i.exec(tag.trim())?.[1]?.toLowerCase() : undefined
  return languages.find(language => language === name) ?? null
}

/** What decides, the first before all others. */
export interface LanguageWishes {
  /** The viewer's own choice; null: as the TV. */
  readonly chosen: Language | null
  /** What the TV is set to, the best first. */
  readonly device: readonly unknown[]
  /** The channel's (BCP 47). */
  readonly channel: string
}

/** The viewer's choice, else the TV's first language that is one of ours, else the channel's, else English. */
export function languageFor({ chosen, device, channel }: LanguageWishes): Language {
  return chosen ?? device.map(languageOf).find(language => language !== null) ?? languageOf(channel) ?? 'en'
}
