/** Words that end in a full stop without ending a sentence. */
const abbreviations = new Set('mr mrs ms dr prof st sr jr gen col capt sgt lt rev hon gov sen rep vs no vol approx est dept fig inc ltd co'.split(' '))

const ends = '.!?…。！？؟۔।'
const wideEnds = '。！？'
const closers = '"\'”’»›)]）」』'

/** The sentences of a paragraph, in order; joined by the spaces between them they give the text again. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (!ends.includes(text.charAt(at))) continue
    const after = pastClosers(text, at + 1)
    if (!endsSentence(text, start, at, after)) continue
    sentences.push(text.slice(start, after))
    start = pastSpaces(text, after)
    at = start - 1
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

function endsSentence(text: string, start: number, at: number, after: number): boolean {
  if (after >= text.length || wideEnds.includes(text.charAt(at))) return true
  if (text.charAt(after) !== ' ') return false
  const next = text.charAt(pastSpaces(text, after))
  // A lower-case letter goes on with the sentence: '“Stop!” he said.'
  if (next !== next.toUpperCase()) return false
  return text.charAt(at) !== '.' || !isAbbreviation(lastWord(text.slice(start, at)))
}

function isAbbreviation(word: string): boolean {
  return abbreviations.has(word.toLowerCase()) || isInitial(word)
}

/** 'J' of 'J. Marrand' and 'S' of 'U.S.', but not 'I' of 'and so do I.' */
function isInitial(word: string): boolean {
  const letter = word.charAt(word.length - 1)
  const alone = word.length === 1 || word.charAt(word.length - 2) === '.'
  return alone && letter !== 'I' && letter !== letter.toLowerCase()
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).replace(/^[“‘"'(«]+/, '')
}

function pastClosers(text: string, at: number): number {
  while (at < text.length && (closers + ends).includes(text.charAt(at))) at++
  return at
}

function pastSpaces(text: string, at: number): number {
  while (text.charAt(at) === ' ') at++
  return at
}
