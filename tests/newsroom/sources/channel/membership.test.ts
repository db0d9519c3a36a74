import { expect, test } from '@jest/globals'
import { goodCategories } from '../../../../src/newsroom/sources/channel/categories'
import { belongsTo } from '../../../../src/newsroom/sources/channel/membership'

const story = (more: object) => ({ categories: [], trail: [], address: 'https://n.example/Sport/2026/a', ...more })
const only = (more: object) => ({ categories: [], paths: [], trails: [], ...more })

test.each([
  ['all without a choice', null, story({}), true],
  ['a category, without case', only({ categories: ['SPORT'] }), story({ categories: ['News', 'sport '] }), true],
  ['another category', only({ categories: ['Sport'] }), story({ categories: ['Sports'] }), false],
  ['the beginning of a path', only({ paths: ['/sport/'] }), story({}), true],
  ['no middle of a path', only({ paths: ['/2026/'] }), story({}), false],
  ['a path in another script', only({ paths: ['/спорт/'] }), story({ address: 'https://n.example/%D1%81%D0%BF%D0%BE%D1%80%D1%82/1' }), true],
  ['a path that is half a letter', only({ paths: ['/sport/'] }), story({ address: 'https://n.example/%D1' }), false],
  ['no path without an address', only({ paths: ['/'] }), story({ address: null }), false],
  ['a step of the trail', only({ trails: ['Defence'] }), story({ trail: ['News', 'defence'] }), true],
  ['any of them', only({ trails: ['Defence'], paths: ['/sport'] }), story({}), true],
] as const)('%s', (_, chosen, one, belongs) => {
  expect(belongsTo(chosen, one)).toBe(belongs)
})

const filed = (...names: readonly string[]) => names.map(name => ({ categories: name === '' ? [] : name.split(' ') }))

test('categories that file most stories make sections, the largest first', () => {
  expect(goodCategories(filed('Sport', 'sport', 'Sport', 'Sport', 'Art', 'Art', 'Art', 'Odd'))).toEqual([{ name: 'Sport', stories: 4 }, { name: 'Art', stories: 3 }])
})

test.each([
  ['none', filed('', '', '', '')],
  ['one of all stories', filed('News', 'News', 'News', 'News')],
  ['one each', filed('A', 'B', 'C', 'D')],
  ['a few in many', [...filed('A', 'A', 'A', 'B', 'B', 'B'), ...filed(...Array<string>(20).fill(''))]],
])('%s makes none', (_, stories) => {
  expect(goodCategories(stories)).toEqual([])
})
