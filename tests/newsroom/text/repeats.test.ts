import { expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import { createRepeats } from '../../../src/newsroom/text/repeats'

const line = (text: string): Block => ({ type: 'paragraph', text })
const picture = (address: string): Block => ({ type: 'picture', picture: { address, caption: null, credit: null } })
const long = 'The harbour office said the gulls were back. '.repeat(8)

test('a line of three stories of a source is none of theirs', () => {
  const repeats = createRepeats()
  for (const id of ['a', 'b', 'c']) repeats.learn('gull', id, [line(`News ${id} of the gulls on the quay`), line('Gull Post, since 1921'), picture('https://gull.example/logo.png')])
  expect(repeats.without('gull', [line('News d of the gulls on the quay'), line('Gull Post, since 1922'), picture('https://gull.example/logo.png')])).toEqual([line('News d of the gulls on the quay')])
  expect(repeats.without('other', [line('Gull Post, since 1921')])).toHaveLength(1)
})

test('a story that is learned three times counts once', () => {
  const repeats = createRepeats()
  for (let i = 0; i < 3; i++) repeats.learn('gull', 'a', [line('They were missed.')])
  expect(repeats.without('gull', [line('They were missed.')])).toHaveLength(1)
})

test('a long paragraph may be told again, and a list loses only its repeated items', () => {
  const repeats = createRepeats()
  for (const id of ['a', 'b', 'c']) repeats.learn('gull', id, [line(long), { type: 'list', ordered: false, items: ['Sign up', id] }])
  const list: Block = { type: 'list', ordered: false, items: ['Sign up', 'Herring'] }
  expect(repeats.without('gull', [line(long), list])).toEqual([line(long), { ...list, items: ['Herring'] }])
})

test('a picture that stands for four stories stands for none', () => {
  const repeats = createRepeats()
  const logo = { address: 'https://gull.example/logo.png', caption: null, credit: null }
  for (const id of ['a', 'b', 'c']) repeats.learn('gull', id, [], logo)
  expect(repeats.isPlaceholder('gull', logo)).toBe(false)
  repeats.learn('gull', 'd', [], logo)
  expect(repeats.isPlaceholder('gull', logo)).toBe(true)
})

test('the memory is bounded: what was learned first is forgotten', () => {
  const repeats = createRepeats()
  for (const id of ['a', 'b', 'c']) repeats.learn('gull', id, [line('Follow the quay')])
  for (let i = 0; i < 2_000; i++) repeats.learn('gull', `s${i}`, [line(`News ${String.fromCharCode(0x4e00 + i)}`)])
  expect(repeats.without('gull', [line('Follow the quay')])).toHaveLength(1)
  for (const id of ['a', 'b', 'c']) repeats.learn('gull', id, [line('Follow the quay')])
  for (let i = 0; i < 50; i++) repeats.learn(`source ${i}`, 'a', [line('x')])
  expect(repeats.without('gull', [line('Follow the quay')])).toHaveLength(1)
})

test('names of an object’s own machinery are lines like any other', () => {
  const repeats = createRepeats()
  repeats.learn('__proto__', 'constructor', [line('__proto__')])
  expect(repeats.without('__proto__', [line('__proto__')])).toEqual([line('__proto__')])
})

test('a story of which little would be left stays whole', () => {
  const repeats = createRepeats()
  const body = ['One.', 'Two.', 'Three.'].map(text => ({ type: 'paragraph' as const, text }))
  for (const id of ['a', 'b', 'c']) repeats.learn('gull.example', id, body)
  expect(repeats.without('gull.example', body)).toEqual(body)
})
