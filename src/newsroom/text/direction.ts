const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u058f\u0900-\u1fff\u3040-\ud7af]/g

/** The way a text is written: by most of its letters, because feeds declare the wrong language. */
export function directionOf(text: string, language: string | null): 'ltr' | 'rtl' {
  const said = text.charAt(0)
  if (said === signs.rtl || said === signs.ltr) return said === signs.rtl ? 'rtl' : 'ltr'
  const right = countOf(text, rightToLeft)
  if (right === 0 && /[A-Za-z]/.test(text)) return 'ltr'
  const left = countOf(text, leftToRight)
  if (right === left) return isRightToLeft(language) ? 'rtl' : 'ltr'
  return right > left ? 'rtl' : 'ltr'
}

/** Signs that nobody sees, and that say how a text is written. */
const signs = { ltr: '\u200e', rtl: '\u200f' } as const

/** A text that is written so, whatever most of its letters are: a sentence with a long foreign name is still of its story's language. */
export function written(text: string, direction: 'ltr' | 'rtl'): string {
  return directionOf(text, direction === 'rtl' ? 'ar' : null) === direction ? text : signs[direction] + text
}

function isRightToLeft(language: string | null): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|iw|ku|ps|sd|ug|ur|yi)(?:-|_|$)/i.test(language ?? '')
}

function countOf(text: string, letters: RegExp): number {
  return (text.match(letters) ?? []).length
}
