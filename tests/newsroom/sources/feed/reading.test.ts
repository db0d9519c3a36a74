import { expect, test } from '@jest/globals'
import { finishedInTurns, finishedReading } from '../../../../src/newsroom/sources/feed/reading'
import { rssSteps } from '../../../../src/newsroom/sources/rss'
import { atOnce } from '../../../../src/newsroom/text/steps'
import { item, rss } from '../../../support/written'

test('in turns comes the same as in one go, with a pause every few items', async () => {
  const feed = atOnce(rssSteps(rss(...Array.from({ length: 30 }, (_, i) => item(`<title>Story ${i}</title>`))), 'https://gull.example/'))
  let pauses = 0
  const inTurns = await finishedInTurns(feed, {}, () => {
    pauses++
    return Promise.resolve()
  })
  expect(inTurns).toEqual(finishedReading(feed, {}))
  expect(pauses).toBeGreaterThanOrEqual(4)
})
