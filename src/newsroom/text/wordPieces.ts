// Scripts that part no words by spaces: ideographs and kana. Korean has spaces; Thai and its neighbours would need a dictionary.
const ideograph = '[\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff10-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9f]|[\\ud840-\\ud87f][\\udc00-\\udfff]'
/** Never at a line's end. */
const opening = '[「『（《〈【〔〖“‘(\\[｛［]'
/** Never at a line's beginning. */
const closing = '[」』）》〉】〕〗”’)\\]｝］、。，．：；？！!?,.:;・ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ…—–％%‰℃°]'

const hasIdeographs = new RegExp(ideograph)
const pieces = new RegExp(`${opening}*(?:${ideograph}|(?:(?!${ideograph}|${opening}|${closing})[^\\s])+|${closing})${closing}*`, 'g')

/** The parts of a word (text without spaces) after which a line may end; together they are the word. */
export function piecesOfWord(word: string): readonly string[] {
  if (!hasIdeographs.test(word)) return [word]
  const parts = word.match(pieces) ?? [word]
  // What no part took, such as an opening sign at the very end, stays with the last one.
  const rest = word.length - parts.join('').length
  return rest === 0 ? parts : [word]
}

/** The text with signs that nobody sees where a line may end and there is no space. */
export function withBreaks(text: string): string {
  if (!hasIdeographs.test(text)) return text
  return text.split(' ').map(word => piecesOfWord(word).join('\u200b')).join(' ')
}
