import { expect, test } from '@jest/globals'
import type { Story } from '../../../src/newsroom/model/story'
import type { SectionNews } from '../../../src/newsroom/store/board'
import { stayed, waitingIn } from '../../../src/newsroom/store/waiting'
import { story } from './stories'

const named = (id: string, told: Partial<Story> = {}): Story => story({ id, headline: `Headline ${id}`, ...told })
const news = (stories: readonly Story[], told: Partial<SectionNews> = {}): SectionNews =>
  ({ sectionId: 'a', state: 'ready', stories, failures: [], freshAt: 1_000, more: false, ...told })
const ids = ({ stories }: SectionNews): string => stories.map(({ id }) => id).join(' ')
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(id => named(id)) as [Story, Story, Story, Story]

test('newer stories wait, and what left stays where it is', () => {
  const shown = news([b, c])
  const known = news([a, b], { freshAt: 2_000 })
  expect(ids(stayed({ shown, known }))).toBe('b c')
  expect(waitingIn([{ shown, known }])).toEqual({ added: ['a'], changed: [], since: 1_000 })
})

test('what an editor changed waits; what the story only lacked is filled in', () => {
  const shown = news([a, b])
  const picture = { address: 'https://gull.example/p.jpg' } as Story['picture']
  const known = news([{ ...a, headline: 'Corrected' }, { ...b, picture, updated: '2026-11-24T07:00:00.000Z' }])
  expect(stayed({ shown, known }).stories.map(one => [one.headline, one.picture !== null])).toEqual([['Headline a', false], ['Headline b', true]])
  expect(waitingIn([{ shown, known }])).toMatchObject({ added: [], changed: ['a'] })
})

test('a later time of change is a change', () => {
  const before = named('a', { updated: '2026-11-24T07:00:00.000Z' })
  const after = { ...before, updated: '2026-11-24T08:00:00.000Z' }
  expect(waitingIn([{ shown: news([before]), known: news([after]) }]).changed).toEqual(['a'])
})

test('older stories follow at once: they move nothing', () => {
  const shown = news([b, c])
  const known = news([a, b, c, d], { more: true })
  expect(stayed({ shown, known })).toMatchObject({ more: true })
  expect(ids(stayed({ shown, known }))).toBe('b c d')
  expect(waitingIn([{ shown: stayed({ shown, known }), known }]).added).toEqual(['a'])
})

test('an edition of which nothing waits is as fresh as the network says, another as old as it is', () => {
  const shown = news([a, b])
  expect(stayed({ shown, known: news([a, b], { freshAt: 2_000 }) }).freshAt).toBe(2_000)
  expect(stayed({ shown, known: news([c, a, b], { freshAt: 2_000 }) }).freshAt).toBe(1_000)
})

test('a story counts once in however many sections, and not as new where another shows it', () => {
  const twice = [{ shown: news([b]), known: news([a, b]) }, { shown: news([c], { freshAt: 500 }), known: news([a, b, c]) }]
  expect(waitingIn(twice)).toEqual({ added: ['a'], changed: [], since: 500 })
})
