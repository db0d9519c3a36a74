const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u058f\u0900-\u1fff\u3040-\ud7af]/g

/** The way a text is written: by most of its letters, because feeds declare the wrong language. */
export function directionOf(text: string, language: string | null): 'ltr' | 'rtl' {
  const right = countOf(text, rightToLeft)
  if (right === 0 && /[A-Za-z]/.test(text)) return 'ltr'
  const left = countOf(text, leftToRight)
  if (right === left) return isRightToLeft(language) ? 'rtl' : 'ltr'
  return right > left ? 'rtl' : 'ltr'
}

function isRightToLeft(language: string | null): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|iw|ku|ps|sd|ug|ur|yi)(?:-|_|$)/i.test(language ?? '')
}

function countOf(text: string, letters: RegExp): number {
  return (text.match(letters) ?? []).length
}
