import { expect, test } from '@jest/globals'
import type { Block } from '../../../../src/newsroom/model/block'
import type { Story } from '../../../../src/newsroom/model/story'
import { completed } from '../../../../src/newsroom/sources/page/completion'

const line = (text: string): Block => ({ type: 'paragraph', text })
const player: Block = { type: 'embed', text: 'Video on YouTube', address: 'https://www.youtube.com/watch?v=x' }
const bare: Story = {
  id: '4711', headline: 'Gulls return', lead: null, trail: [], published: null, updated: null, dateQuality: 'seen', byline: null,
  address: 'https://gull.example/4711', picture: null, language: null, direction: 'ltr', categories: [], body: [],
}
const page: Story = {
  ...bare, id: 'other', headline: 'Other', lead: 'They were missed by all.', trail: ['News', 'Coast'], published: '2026-11-24T12:00:00.000Z', dateQuality: 'day', byline: 'Ilse Marrand',
  picture: { address: 'https://gull.example/a.jpg', caption: 'A gull.', credit: 'Quill' }, language: 'en', categories: ['Coast'], body: [line('They are back on the quay.')],
}

test('a bare story takes from its page what it lacks, and keeps its id and headline', () => {
  expect(completed(bare, page)).toEqual({ ...page, id: '4711', headline: 'Gulls return' })
})

test('what the feed said stays', () => {
  const told: Story = { ...bare, lead: 'Mine.', trail: ['A', 'B', 'C'], published: '2026-11-24T06:40:00.000Z', dateQuality: 'exact', byline: 'Tomas Quill', categories: ['Sea'], body: [line('A much longer text of the feed, as it happens to be.')], picture: { address: 'https://gull.example/b.jpg', caption: null, credit: null } }
  expect(completed(told, page)).toEqual({ ...told, language: 'en', picture: { address: 'https://gull.example/b.jpg', caption: 'A gull.', credit: 'Quill' } })
})

test.each([
  ['A gull. Quill', 'A gull.'],
  ['A gull (Quill', 'A gull'],
  ['Quill', null],
  ['A gull called Quill', 'A gull called Quill'],
])('of the caption %j stays %j when the page says who took it', (caption, expected) => {
  const told: Story = { ...bare, picture: { address: 'https://gull.example/a.jpg', caption, credit: null } }
  expect(completed(told, page).picture).toMatchObject({ caption: expected, credit: 'Quill' })
})

test('a lead that the feed cut is taken whole from the page', () => {
  expect(completed({ ...bare, lead: 'They were missed…' }, page).lead).toBe('They were missed by all.')
  expect(completed({ ...bare, lead: 'They had a calm day…' }, page).lead).toBe('They had a calm day…')
})

test('a video that only the feed names stays above the page’s text', () => {
  expect(completed({ ...bare, body: [player] }, page).body).toEqual([player, line('They are back on the quay.')])
  expect(completed({ ...bare, body: [player] }, { ...page, body: [player, ...page.body] }).body).toHaveLength(2)
})
