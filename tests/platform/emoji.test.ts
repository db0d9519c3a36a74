import { expect, test } from '@jest/globals'
import { drawsEmoji } from '../../src/platform/emoji'

/** A canvas on which whatever is written comes out in one colour. */
function canvasOf(...colour: number[]): () => HTMLCanvasElement {
  const context = { fillText: () => undefined, getImageData: () => ({ data: new Uint8ClampedArray(Array.from({ length: 4 * 16 }, (_, i) => colour[i % 4]!)) }) }
  return () => ({ getContext: () => context }) as unknown as HTMLCanvasElement
}

test('a face in yellow is an emoji; boxes and grey signs are none', () => {
  expect([drawsEmoji(canvasOf(250, 200, 40, 255)), drawsEmoji(canvasOf(0, 0, 0, 255)), drawsEmoji(canvasOf(120, 130, 125, 255)), drawsEmoji(canvasOf(0, 0, 0, 0))]).toEqual([true, false, false, false])
})

test('a TV without such a canvas draws none', () => {
  expect(drawsEmoji(() => ({ getContext: () => null }) as unknown as HTMLCanvasElement)).toBe(false)
})
