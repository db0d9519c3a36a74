import { expect, test } from '@jest/globals'
import { generatedStories } from '../../../src/tools/generate/generatedStories'
import { generatedSections } from '../../../src/tools/generate/generatedSections'

test('the same numbers give the same stories, another seed gives others', () => {
  expect(generatedStories(3, 5, 1)).toEqual(generatedStories(3, 5, 1))
  expect(generatedStories(3, 5, 1)).not.toEqual(generatedStories(3, 5, 2))
})

test('a larger channel begins like a smaller one, so that their figures can be compared', () => {
  const [small, large] = [generatedStories(2, 3, 1), generatedStories(4, 9, 1)]
  expect(large).toHaveLength(4)
  expect(large.slice(0, 2).map(({ section, stories }) => ({ section, stories: stories.slice(0, 3), whole: true }))).toEqual(small)
})

test('headlines are short and long, dates fall, and every story can be read', () => {
  const stories = generatedStories(2, 200, 1, { now: Date.parse('2026-11-24T12:00:00Z'), base: 'https://x.example/' })[1]!.stories
  const lengths = stories.map(({ headline }) => headline.length)
  expect(Math.min(...lengths)).toBeLessThan(50)
  expect(Math.max(...lengths)).toBeGreaterThan(130)
  const times = stories.map(({ published }) => published!)
  expect(times).toEqual([...times].sort().reverse())
  expect(times[0]! < '2026-11-24T12:00:00Z').toBe(true)
  expect(new Set(stories.map(({ id }) => id)).size).toBe(200)
  expect(stories.every(({ body }) => body.length >= 3)).toBe(true)
  expect(stories.filter(({ lead }) => lead === null).length).toBeGreaterThan(10)
  expect(stories[0]).toMatchObject({ address: 'https://x.example/section-2-1.html', picture: { address: expect.stringMatching(/^https:\/\/x\.example\/pictures\/\d+\.jpg$/) } })
})

test('no two of a thousand sections have one title', () => {
  const sections = generatedSections(1000)
  expect(new Set(sections.map(({ title }) => title)).size).toBe(1000)
  expect(new Set(sections.map(({ id }) => id)).size).toBe(1000)
})
