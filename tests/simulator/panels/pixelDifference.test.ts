import { expect, test } from '@jest/globals'
import { differenceOf } from '../../../src/simulator/panels/pixelDifference'

const picture = (...pixels: readonly (readonly [number, number, number])[]): Uint8ClampedArray => Uint8ClampedArray.from(pixels.flatMap(pixel => [...pixel, 255]))

test('the same pictures do not differ, and what no eye sees does not count', () => {
  expect(differenceOf(picture([1, 2, 3]), picture([1, 2, 3])).count).toBe(0)
  expect(differenceOf(picture([100, 100, 100]), picture([110, 95, 100])).count).toBe(0)
})

test('each pixel that differs counts once, and is red; the others are dark', () => {
  const { count, marked } = differenceOf(picture([0, 0, 0], [200, 200, 200]), picture([0, 0, 90], [200, 200, 200]))
  expect(count).toBe(1)
  expect([...marked.slice(0, 3)]).toEqual([255, 64, 64])
  expect(marked[4]).toBeLessThan(100)
})

test('pictures of two sizes are refused', () => {
  expect(() => differenceOf(picture([0, 0, 0]), picture([0, 0, 0], [0, 0, 0]))).toThrow('not of the same size')
})
