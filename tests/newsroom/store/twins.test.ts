import { expect, test } from '@jest/globals'
import { withoutTwins } from '../../../src/newsroom/store/twins'
import { story } from './stories'

const ids = (stories: readonly { id: string }[]): string[] => stories.map(({ id }) => id)

test('the same id is one story, with the newest words and the earliest date', () => {
  const [one, ...more] = withoutTwins([
    story({ headline: 'Ferry sails, all aboard', published: '2026-11-24T09:00:00.000Z', categories: ['Harbour'] }),
    story({ headline: 'Ferry sails', published: '2026-11-24T06:00:00.000Z', categories: ['News'] }),
  ])
  expect(more).toEqual([])
  expect(one).toMatchObject({ headline: 'Ferry sails, all aboard', published: '2026-11-24T06:00:00.000Z', updated: '2026-11-24T09:00:00.000Z', categories: ['News', 'Harbour'] })
})

test('an edited headline under a new id is the same story, and keeps the id it had first', () => {
  const [one, ...more] = withoutTwins([
    story({ id: 'b', headline: 'After six years the night ferry sails to the Skerrows again', published: '2026-11-24T09:00:00.000Z' }),
    story({ id: 'a', headline: 'After six years night ferry sails to the Skerrows again' }),
  ])
  expect(more).toEqual([])
  expect(one).toMatchObject({ id: 'a', headline: expect.stringContaining('the night ferry') })
})

test.each([
  ['two days and more apart', '2026-11-21T06:00:00.000Z', 'The night ferry sails to the islands again'],
  ['other words', '2026-11-24T07:00:00.000Z', 'The night ferry stays in the harbour today'],
  ['a few words only', '2026-11-24T07:00:00.000Z', 'Weather for Monday'],
])('%s: two stories', (_name, published, headline) => {
  const first = headline.startsWith('Weather') ? story({ id: 'a', headline }) : story({ id: 'a' })
  expect(ids(withoutTwins([first, story({ id: 'b', published, headline })]))).toEqual(['a', 'b'])
})
