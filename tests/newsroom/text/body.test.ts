import { expect, test } from '@jest/globals'
import { blocksOf } from '../../../src/newsroom/text/body'

const base = 'https://gull.example/a/'
const blocks = (html: string) => blocksOf(html, base)

test('the agency at a paragraph’s head keeps its distance', () => {
  expect(blocks('<p><cite>(GPN)</cite>The gulls are back.</p>')).toEqual([{ type: 'paragraph', text: '(GPN) The gulls are back.' }])
})

test('paragraphs are cut at 8,000 characters and bodies at 400 blocks', () => {
  const [long] = blocks(`<p>${'word '.repeat(4_000)}</p>`)
  expect(long).toMatchObject({ type: 'paragraph' })
  expect(long && 'text' in long ? long.text.length : 0).toBeLessThanOrEqual(8_000)
  expect(blocks('<p>x</p>'.repeat(900))).toHaveLength(400)
})
