/** Scripts with signs above and below their letters: Arabic, the scripts of India, Thai and its neighbours, Tibetan, Burmese, Khmer. */
const tall = /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufefc]/g
const enough = 200

/** Most of its letters need more room between lines than Latin ones. */
export function isTall(text: string): boolean {
  const beginning = text.slice(0, enough).replace(/[\s\d.,:;!?'"()-]/g, '')
  return (beginning.match(tall) ?? []).length * 2 > beginning.length
}
