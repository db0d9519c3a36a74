import { piecesOfWord } from './wordPieces'

/** The width of a piece of text in pixels, in whatever type the caller sets it. */
export type Width = (text: string) => number

/** `text` wrapped greedily to lines no wider than `width`; a word that is wider is broken. */
export function linesOf(text: string, width: number, widthOf: Width): readonly string[] {
  const space = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    let air = line === '' ? '' : ' '
    for (const piece of piecesOfWord(word).flatMap(whole => fitting(whole, width, widthOf))) {
      const wide = widthOf(piece)
      if (line !== '' && used + (air === '' ? 0 : space) + wide > width) {
        lines.push(line)
        line = air = ''
        used = 0
      }
      used += air === '' ? wide : space + wide
      line += air + piece
      air = ''
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Signs that stand on, over or under the letter before them. */
const combining = /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u1ab0-\u1aff\u20d0-\u20ff\u200c\u200d\ufe00-\ufe0f\ufe20-\ufe2f]/

/** `word` whole, or in as few parts as fit into `width`; no letter loses its signs. */
function fitting(word: string, width: number, widthOf: Width): readonly string[] {
  if (widthOf(word) <= width) return word === '' ? [] : [word]
  const parts: string[] = []
  let part = ''
  for (const character of Array.from(word)) {
    if (part !== '' && !combining.test(character) && widthOf(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
