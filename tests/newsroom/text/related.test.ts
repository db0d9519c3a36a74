import { expect, test } from '@jest/globals'
import type { Story } from '../../../src/newsroom/model/story'
import { relatedTo } from '../../../src/newsroom/text/related'
import { story } from '../../support/stageNews'

const filed = (id: string, trail: readonly string[], more: Partial<Story> = {}): Story => story(id, { trail, ...more })
const ids = (stories: readonly Story[]): string[] => stories.map(({ id }) => id)
const nobody = (): boolean => false
const fog = filed('fog', ['News', 'Coast'], { categories: ['Ferries'] })

test('who shares more comes first: a deeper step, a category; who shares nothing never', () => {
  const among = [fog, filed('sport', ['Sport']), filed('news', ['News']), filed('coast', ['News', 'Coast']), filed('ferry', ['News', 'Coast'], { categories: ['ferries'] })]
  expect(ids(relatedTo(fog, among, nobody, 9))).toEqual(['ferry', 'coast', 'news'])
})

test('what was read comes after all that was not', () => {
  const among = [filed('read', ['News', 'Coast']), filed('unread', ['News'])]
  expect(ids(relatedTo(fog, among, ({ id }) => id === 'read', 9))).toEqual(['unread', 'read'])
})

test('among equals the newest, and no more than wanted', () => {
  const at = (id: string, published: string | null): Story => filed(id, ['News'], { published })
  const among = [at('none', null), at('old', '2026-11-22T10:00:00Z'), at('new', '2026-11-24T10:00:00Z'), at('middle', '2026-11-23T10:00:00Z')]
  expect(ids(relatedTo(fog, among, nobody, 3))).toEqual(['new', 'middle', 'old'])
})

test('a story that is filed nowhere has none', () => {
  expect(relatedTo(filed('x', []), [filed('y', []), filed('z', [''])], nobody, 3)).toEqual([])
})
