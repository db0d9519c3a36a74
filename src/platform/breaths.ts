/** Engines cut an utterance off after 15 seconds. */
const mostSeconds = 11
const lettersASecond = 14
/** A sign of Chinese, Japanese or Korean is a syllable. */
const signsASecond = 5
const firstSign = 0x2e80

const clauseEnds = ',;:–—،؛、，；：.!?…。！？؟'

/** A text in parts that are short enough to be said without being cut off: at the ends of clauses, else of words. Nothing without letters is said. */
export function breathsOf(text: string, rate: number): readonly string[] {
  const breaths: string[] = []
  for (let rest = text.trim(); rest !== '';) {
    const end = endOfBreath(rest, mostSeconds * rate)
    breaths.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  // Some engines never end what has no sound.
  return breaths.filter(hasLetters)
}

/** Seconds that a voice takes for a text, about. */
export function secondsFor(text: string): number {
  let seconds = 0
  for (let i = 0; i < text.length; i++) seconds += secondsAt(text, i)
  return seconds
}

function endOfBreath(text: string, most: number): number {
  let seconds = 0
  let [clause, word] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    seconds += secondsAt(text, i)
    if (seconds > most) return clause || word || i || 1
    // The comma of '1,5' ends nothing; that of '、' does.
    const ends = text.charAt(i + 1) === ' ' || text.charCodeAt(i) >= firstSign
    if (ends && clauseEnds.includes(text.charAt(i))) clause = i + 1
    else if (text.charAt(i) === ' ') word = i + 1
  }
  return text.length
}

function secondsAt(text: string, at: number): number {
  return 1 / (text.charCodeAt(at) >= firstSign ? signsASecond : lettersASecond)
}

function hasLetters(text: string): boolean {
  return /[^\s\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]/.test(text)
}
