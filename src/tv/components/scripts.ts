/** What a script's keyboard offers. */
export interface Script {
  /** Letters in their alphabet's order, then digits; letters that folding makes one have one key. */
  readonly keys: string
  readonly columns: number
}

const digits = '1234567890'

export const scripts = {
  latin: { keys: `abcdefghijklmnopqrstuvwxyz${digits}`, columns: 6 },
  cyrillic: { keys: `абвгдежзийклмнопрстуфхцчшщъыьэюя${digits}`, columns: 7 },
  ukrainian: { keys: `абвгдеєжзиіїйклмнопрстуфхцчшщьюя${digits}`, columns: 7 },
  serbian: { keys: `абвгдђежзијклљмнњопрстћуфхцчџш${digits}`, columns: 7 },
  greek: { keys: `αβγδεζηθικλμνξοπρστυφχψω${digits}`, columns: 6 },
  arabic: { keys: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءةىئ١٢٣٤٥٦٧٨٩٠', columns: 7 },
  persian: { keys: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی۱۲۳۴۵۶۷۸۹۰', columns: 7 },
} satisfies Record<string, Script>

const ofLanguages = new Map<string, Script>([
  ['ru', scripts.cyrillic], ['be', scripts.cyrillic], ['bg', scripts.cyrillic], ['kk', scripts.cyrillic], ['ky', scripts.cyrillic], ['tg', scripts.cyrillic],
  ['uk', scripts.ukrainian], ['sr', scripts.serbian], ['mk', scripts.serbian],
  ['el', scripts.greek], ['ar', scripts.arabic], ['fa', scripts.persian],
])

/** The keyboard of a language (BCP 47); 'sr-Latn' says itself how it is written. */
export function scriptOf(language: string): Script {
  const [name = '', ...parts] = language.toLowerCase().split(/[-_]/)
  return parts.includes('latn') ? scripts.latin : ofLanguages.get(name) ?? scripts.latin
}
