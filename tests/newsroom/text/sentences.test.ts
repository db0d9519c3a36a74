import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentencesOf } from '../../../src/newsroom/text/sentences'

test.each([
  ['The ferry sailed. The band played.', ['The ferry sailed.', 'The band played.']],
  ['“Stop!” he said. Nobody did.', ['“Stop!” he said.', 'Nobody did.']],
  ['Dr. Marrand met J. Quill at 10.30. It rained.', ['Dr. Marrand met J. Quill at 10.30.', 'It rained.']],
  ['She asked: “Why?” “Because.” And so on …', ['She asked: “Why?”', '“Because.”', 'And so on …']],
  ['渡し船が戻った。港は静かだ。', ['渡し船が戻った。', '港は静かだ。']],
  ['هل عادت العبارة؟ نعم.', ['هل عادت العبارة؟', 'نعم.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('every character is in exactly one sentence, in order', () => {
  const words = fc.array(fc.constantFrom('Ferry', 'quay.', 'the', '“So!”', 'J.', '…', 'why?', '24', 'a'), { maxLength: 40 })
  fc.assert(fc.property(words, list => {
    const text = list.join(' ')
    expect(sentencesOf(text).join(' ')).toBe(text)
  }))
})
