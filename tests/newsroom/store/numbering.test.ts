import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createNumbers } from '../../../src/newsroom/store/numbers'
import { numbered, type Listed, type Numbering } from '../../../src/newsroom/store/numbering'

const listed = (id: string, ...stories: string[]): Listed => ({ id, stories: stories.map(story => ({ id: story })) })
const many = (count: number): Listed[] => Array.from({ length: count }, (_, i) => listed(`s${i}`, `s${i}-story`))
const written = (numbers: Numbering): string[] => Array.from(numbers, ([number, { sectionId, storyId }]) => `${number} ${storyId ?? sectionId}`)
const sectionNumbers = (sections: readonly Listed[]): number[] => Array.from(numbered(new Map(), sections)).filter(([, { storyId }]) => storyId === null).map(([number]) => number)

test('sections are 200, 300 …, and stories count from there', () => {
  expect(written(numbered(new Map(), [listed('news', 'a', 'b'), listed('sport', 'c')]))).toEqual(['200 news', '201 a', '202 b', '300 sport', '301 c'])
})

test.each([[8, 300], [9, 250], [16, 250], [17, 220], [40, 220], [41, 210], [80, 210]])('of %d sections the second is %d, and all have a number', (count, second) => {
  const numbers = sectionNumbers(many(count))
  expect(numbers).toHaveLength(count)
  expect(numbers[1]).toBe(second)
  expect(Math.max(...numbers)).toBeLessThan(1_000)
})

test('of 200 sections the first 80 have a number', () => {
  expect(sectionNumbers(many(200))).toHaveLength(80)
})

test('news comes without moving the numbers of what stays, and takes those of what went', () => {
  const first = numbered(new Map(), [listed('news', 'a', 'b', 'c')])
  const second = numbered(first, [listed('news', 'new', 'newer', 'a', 'c')])
  expect(written(second).sort()).toEqual(['200 news', '201 a', '202 new', '203 c', '204 newer'])
})

test('a story in two sections has a number in each', () => {
  expect(written(numbered(new Map(), [listed('news', 'a'), listed('coast', 'a')]))).toEqual(['200 news', '201 a', '300 coast', '301 a'])
})

test('more stories than numbers: the newest have them', () => {
  const stories = Array.from({ length: 120 }, (_, i) => `story${i}`)
  const before = numbered(new Map(), [listed('news', ...stories)])
  const after = numbered(before, [listed('news', 'flash', ...stories)])
  expect(before.size).toBe(100)
  expect(before.get(299)!.storyId).toBe('story98')
  expect(after.get(299)!.storyId).toBe('flash')
  expect(after.get(201)!.storyId).toBe('story0')
})

test('a section whose stories nobody knows yet is found by any of its numbers', () => {
  const numbers = createNumbers()
  expect(numbers.sectionOf(305)).toBeNull()
  numbers.update([listed('news', 'a'), listed('sport')])
  expect([200, 299, 305, 999, 150].map(numbers.sectionOf)).toEqual(['news', 'news', 'sport', 'sport', null])
})

describe('whatever comes and goes', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 150 }).map(String), { maxLength: 130 })
  const channels = fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map(n => `section${n}`), { maxLength: 90 })
    .chain(names => fc.tuple(...names.map(name => ids.map(stories => listed(name, ...stories)))))
  const editions = fc.array(channels as fc.Arbitrary<readonly Listed[]>, { minLength: 1, maxLength: 4 })

  test('typing any shown number opens exactly what shows it, and no two share one', () => {
    fc.assert(fc.property(editions, news => {
      const numbers = createNumbers()
      for (const sections of news) {
        numbers.update(sections)
        const given: number[] = []
        for (const { id: sectionId, stories } of sections) {
          for (const storyId of [null, ...stories.map(({ id }) => id)]) {
            const number = numbers.of(sectionId, storyId ?? undefined)
            if (number === null) continue
            expect(numbers.at(number)).toEqual({ sectionId, storyId })
            expect(String(number)).toMatch(/^[2-9]\d\d$/)
            given.push(number)
          }
        }
        expect(new Set(given).size).toBe(given.length)
      }
    }), { numRuns: 60 })
  })

  test('a story that stays in its section keeps its number', () => {
    fc.assert(fc.property(fc.array(ids.map(stories => stories.slice(0, 99)), { minLength: 2, maxLength: 8 }), fc.boolean(), (news, second) => {
      const numbers = createNumbers()
      let before: readonly string[] = []
      for (const stories of news) {
        const known = before.map(id => numbers.of('news', id))
        numbers.update([...second ? [listed('first', 'x')] : [], listed('news', ...stories)])
        const now = new Set(stories)
        before.forEach((id, i) => { if (now.has(id)) expect(numbers.of('news', id)).toBe(known[i]) })
        before = stories
      }
    }), { numRuns: 60 })
  })
})
