import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'

interface Script {
  readonly letters: string
  /** What parts words and sentences. */
  readonly space: string
  readonly end: string
  readonly longest: number
}

/** Writing as news of the world has it; letters are enough, nobody reads it. */
export const scripts: Readonly<Record<string, Script>> = {
  Latin: { letters: 'abcdefghilmnoprstuéñß', space: ' ', end: '.', longest: 11 },
  Cyrillic: { letters: 'абвгдежиклмнопрстуя', space: ' ', end: '.', longest: 13 },
  Greek: { letters: 'αβγδεζηθικλμνοπρστω', space: ' ', end: '.', longest: 12 },
  Arabic: { letters: 'ابتثجحخدذرزسشصضطعغ', space: ' ', end: '؟', longest: 8 },
  Persian: { letters: 'ابپتثجچخدرزژسشکگلمنوهی', space: ' ', end: '.', longest: 8 },
  CJK: { letters: '新聞港霧船海岸市場日本語中文', space: '', end: '。', longest: 3 },
}

/** A body in one script: paragraphs, headings, quotes and lists. */
export function bodyIn({ letters, space, end, longest }: Script, most: number): fc.Arbitrary<readonly Block[]> {
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: longest })
  // Latin and its like begin a sentence with a capital; without one the full stop would end none.
  const sentence = fc.array(word, { minLength: 3, maxLength: 30 }).map(words => capital(words.join(space)) + end)
  const text = fc.array(sentence, { minLength: 1, maxLength: 8 }).map(sentences => sentences.join(space))
  const block: fc.Arbitrary<Block> = fc.oneof(
    { weight: 6, arbitrary: text.map(told => ({ type: 'paragraph' as const, text: told })) },
    sentence.map(told => ({ type: 'heading' as const, level: 2, text: told.slice(0, 60) })),
    fc.tuple(text, fc.option(word)).map(([told, speaker]) => ({ type: 'quote' as const, text: told, speaker })),
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map(items => ({ type: 'list' as const, ordered: true, items })),
  )
  return fc.array(block, { minLength: 1, maxLength: most })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The letters of a body in the order in which they are read. */
export function lettersOf(body: readonly Block[]): string {
  return body.map(block => {
    switch (block.type) {
      case 'paragraph': case 'heading': return block.text
      case 'quote': return block.text + (block.speaker ?? '')
      case 'list': return block.items.join('')
      default: return ''
    }
  }).join('').replace(/\s+/g, '')
}
