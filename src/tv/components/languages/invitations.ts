import type { Language } from '../../../newsroom/model/language'

/** What OK does on a language's line, in that language: whoever is lost in another reads it. */
export const invitations: Readonly<Record<Language, string>> = {
  en: 'OK takes this language. The channel starts anew.',
  ar: 'زر OK يختار هذه اللغة، ثم تبدأ القناة من جديد.',
  fa: 'دکمهٔ OK این زبان را برمی‌گزیند و کانال از نو آغاز می‌شود.',
  es: 'OK elige este idioma. El canal se reinicia.',
  fr: 'OK choisit cette langue. La chaîne redémarre.',
}
