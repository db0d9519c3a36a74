import type { Language } from '../model/language'

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** Which form of its words a whole number takes, as CLDR has it up to a million. Old engines have no `Intl.PluralRules`. */
export function pluralForm(language: Language, count: number): PluralForm {
  switch (language) {
    case 'ar': return arabicForm(count)
    // Zero is singular to both.
    case 'fa':
    case 'fr': return count === 0 || count === 1 ? 'one' : 'other'
    case 'en':
    case 'es': return count === 1 ? 'one' : 'other'
  }
}

function arabicForm(count: number): PluralForm {
  const small: readonly PluralForm[] = ['zero', 'one', 'two']
  const rest = count % 100
  return small[count] ?? (rest >= 3 && rest <= 10 ? 'few' : rest >= 11 ? 'many' : 'other')
}
