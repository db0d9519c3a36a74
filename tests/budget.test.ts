import { expect, test } from '@jest/globals'
import { overBudget } from './support/budget'

test('a step over its budget is told with both figures, one within it or without one is not', () => {
  expect(overBudget([{ step: 'units', seconds: 111 }, { step: 'journeys', seconds: 230 }, { step: 'storms', seconds: 999 }]))
    .toEqual([expect.stringMatching(/^units took 111 s; its budget is 110 s/)])
})
