/** Written above, below or between letters, and by nobody on a remote: accents, vowel marks, joiners, the long stroke. */
const unwritten = /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0621\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u2060\ufeff]/g

/** Letters that are told apart in print and mixed up in typing; decomposition leaves them whole. */
const twins: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ſ: 's',
  ς: 'σ', ґ: 'г',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه',
}
const twinLetters = new RegExp(`[${Object.keys(twins).join('')}]`, 'g')

/** Arabic's and Persian's own digits. */
const localDigits = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Endings of words as in 'ship's' and 'don't'; what stands before an apostrophe else is a word: 'l'armée'. */
const ending = /['’ʼ](?=[a-z]{1,2}(?![a-z]))/g

/** Signs between words. Classes by name (`\p{L}`) need Chrome 64. */
const between = /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd\u06de\u06e9\u2010-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufd3e\ufd3f]+/g
const plainLetters = /^[\u0000-\u007f]*$/

/**
 * A text as it is compared: its words with one space between them, without case, accents and marks,
 * and one letter for those that keyboards and newsrooms mix up. Folding it again changes nothing.
 */
export function fold(text: string): string {
  const letters = plainLetters.test(text) ? text.toLowerCase() : foldedLetters(text)
  return letters.replace(ending, '').replace(between, ' ').trim()
}

function foldedLetters(text: string): string {
  // Case comes first and again: some capitals come out of a decomposition, some marks out of small letters.
  return text.toLowerCase().normalize('NFKD').toLowerCase()
    .replace(unwritten, '')
    .replace(twinLetters, letter => twins[letter]!)
    .replace(localDigits, digit => String(digit.charCodeAt(0) & 15))
}
