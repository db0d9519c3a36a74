import { expect, test } from '@jest/globals'
import { createSeries, curve, percentile } from '../../../src/simulator/panels/series'

test('a series keeps the last values', () => {
  const series = createSeries(3)
  ;[1, 2, 3, 4].forEach(series.add)
  expect(series.values).toEqual([2, 3, 4])
})

test('the newest value stands at the right, the highest at the top, and a steady one in the middle', () => {
  expect(curve([0, 10], 3, 20, 10)).toBe('10.0,9.0 20.0,1.0')
  expect(curve([5, 5], 2, 20, 10)).toBe('0.0,5.0 20.0,5.0')
})

test('percentiles of few values are among them', () => {
  expect([percentile([], 50), percentile([7], 95), percentile([4, 1, 3, 2], 50)]).toEqual([null, 7, 3])
})
