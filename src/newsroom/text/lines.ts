/** The width of a piece of text in pixels, in whatever type the caller sets it. */
export type Width = (text: string) => number

/** `text` wrapped greedily to lines no wider than `width`; a word that is wider is broken. */
export function linesOf(text: string, width: number, widthOf: Width): readonly string[] {
  const space = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap(whole => fitting(whole, width, widthOf))) {
    const wide = widthOf(word)
    if (line !== '' && used + space + wide > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += line === '' ? wide : space + wide
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** `word` whole, or in as few parts as fit into `width`. */
function fitting(word: string, width: number, widthOf: Width): readonly string[] {
  if (widthOf(word) <= width) return word === '' ? [] : [word]
  const parts: string[] = []
  let part = ''
  for (const character of Array.from(word)) {
    if (part !== '' && widthOf(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
