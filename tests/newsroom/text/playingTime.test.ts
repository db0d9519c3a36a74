import { expect, test } from '@jest/globals'
import { playingTime } from '../../../src/newsroom/text/playingTime'

test.each([[0, '0:00'], [9.9, '0:09'], [151, '2:31'], [3_599, '59:59'], [3_725, '1:02:05'], [-1, '0:00']])('%d seconds are %s', (seconds, written) => {
  expect(playingTime(seconds)).toBe(written)
})
