import type { Language } from '../model/language'

const zeros: Readonly<Partial<Record<Language, number>>> = { ar: 0x0660, fa: 0x06f0 }

/** A text with its digits as a language writes them: '203' is '٢٠٣' in Arabic and '۲۰۳' in Persian. */
export function localDigits(language: Language, text: string): string {
  const zero = zeros[language]
  return zero === undefined ? text : text.replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)))
}
