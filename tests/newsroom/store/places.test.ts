import { expect, test } from '@jest/globals'
import type { Section } from '../../../src/newsroom/model/channel'
import type { SectionNews } from '../../../src/newsroom/store/board'
import { gathered, placeOf, sectionsAlong } from '../../../src/newsroom/store/places'
import { story } from './stories'

const section = (id: string, ...trail: string[]): Section => ({ id, title: trail[trail.length - 1]!, trail, sources: [], only: null })
const sections = [section('news', 'News'), section('news-defence-coast', 'News', 'Defence', 'Coast'), section('news-world', 'News', 'World'), section('sport', 'Sport')]
const ids = (some: readonly Section[] | undefined) => some?.map(({ id }) => id)

test('a section knows the way to it and what lies below it', () => {
  const place = placeOf(sections, 'news')
  expect(ids(place?.above)).toEqual([])
  expect(ids(place?.below)).toEqual(['news-defence', 'news-world'])
  expect(place?.parts).toEqual(['news'])
})

test('every step of a trail is a place, also one without sources: it shows what lies below it', () => {
  expect(ids(placeOf(sections, 'news-defence-coast')?.above)).toEqual(['news', 'news-defence'])
  const step = placeOf(sections, 'news-defence')
  expect(step?.section).toMatchObject({ title: 'Defence', trail: ['News', 'Defence'] })
  expect(ids(step?.above)).toEqual(['news'])
  expect(ids(step?.below)).toEqual(['news-defence-coast'])
  expect(step?.parts).toEqual(['news-defence-coast'])
})

test('an unknown id is no place', () => {
  expect(placeOf(sections, 'weather')).toBeNull()
})

const news = (told: Partial<SectionNews>): SectionNews => ({ sectionId: 'a', state: 'ready', stories: [], failures: [], freshAt: null, more: false, ...told })

test('the news of a step is that of its sections, newest first, each story once', () => {
  const old = story({ id: 'old', published: '2026-11-20T06:00:00.000Z' })
  const young = story({ id: 'young', headline: 'A seal sleeps on the slipway', published: '2026-11-23T06:00:00.000Z' })
  const all = gathered('x', [news({ stories: [old], freshAt: 9 }), news({ stories: [young, old], freshAt: 5, more: true })], Date.parse('2026-11-24T06:00:00Z'))
  expect(all).toMatchObject({ sectionId: 'x', state: 'ready', freshAt: 5, more: true })
  expect(all.stories.map(({ id }) => id)).toEqual(['young', 'old'])
})

test.each([
  ['waiting', ['waiting', 'failed']],
  ['ready', ['ready', 'failed']],
  ['failed', ['failed', 'failed']],
] as const)('a step is %s when its sections are %s', (state, states) => {
  expect(gathered('x', states.map(one => news({ state: one })), 0).state).toBe(state)
})

test('the steps of a story’s trail lead to the sections that stand there, else to those of the same name', () => {
  const along = (...trail: string[]) => sectionsAlong(sections, trail).map(step => step?.id ?? null)
  expect(along('News', 'Defence', 'Coast')).toEqual(['news', 'news-defence', 'news-defence-coast'])
  expect(along('Home', 'coast', 'Elsewhere')).toEqual([null, 'news-defence-coast', null])
  expect(along()).toEqual([])
})
