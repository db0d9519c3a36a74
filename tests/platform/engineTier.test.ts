import { expect, test } from '@jest/globals'
import { engineTier, type Measured } from '../../src/platform/engineTier'
import { tvNames } from '../../src/platform/tvSet'
import { tvSetOf } from '../../src/platform/tvSetOf'
import { fakeTvWindow } from '../support/fakeTvWindow'

const usual: Measured = { largestTexture: 8192, takesCanvases: true, memory: null, lines: 1080 }
const tier = (told: Partial<Measured> = {}, set = {}) => engineTier({ ...usual, ...told }, set)

test('a set with all that is wanted draws 1080 lines with WebGL, and glides', () => {
  expect(tier()).toEqual({ w: 1920, h: 1080, precision: 1, canvas2d: false, forceTxCanvasSource: true, memoryPressure: 16e6, motion: 'glide' })
})

test('without WebGL it draws without, in less memory, and lists step', () => {
  expect(tier({ largestTexture: 0, takesCanvases: false })).toMatchObject({ canvas2d: true, memoryPressure: 10e6, motion: 'step' })
})

test.each([[{ memory: 1 }], [{ memory: 0.5 }], [{ largestTexture: 2048 }]])('a set with %j is spared', told => {
  expect(tier(told)).toMatchObject({ canvas2d: false, memoryPressure: 10e6, motion: 'step' })
})

test('a set that tells of enough memory, or of none, is not', () => {
  for (const memory of [2, 8, null]) expect(tier({ memory })).toMatchObject({ memoryPressure: 16e6, motion: 'glide' })
})

test.each([[720, 1280], [600, 1280], [1080, 1920], [768, 1920], [2160, 1920], [0, 1920]])('a page of %d lines is drawn %d pixels wide, its proportions kept', (lines, width) => {
  const { w, h, precision } = tier({ lines })
  expect(w).toBe(width)
  expect([w / precision, h / precision].map(Math.round)).toEqual([1920, 1080])
})

test('what a screen of 720 lines has less to draw, it keeps less of', () => {
  expect(tier({ lines: 720 }).memoryPressure).toBe(Math.round(16e6 * 4 / 9))
})

test('texts go straight into their textures but where that was seen to fail, or fails unseen', () => {
  expect(tier({ takesCanvases: false }).forceTxCanvasSource).toBe(false)
  expect(tier({}, { spoilsCanvases: true }).forceTxCanvasSource).toBe(false)
})

test('of all makers only one’s sets spoil canvases, and only one’s promise no WebGL', () => {
  const tiers = tvNames.map(name => [name, engineTier(usual, tvSetOf(fakeTvWindow().tv, name))] as const)
  expect(tiers.filter(([, { forceTxCanvasSource }]) => !forceTxCanvasSource).map(([name]) => name)).toEqual(['tizen'])
  expect(tiers.filter(([, { canvas2d }]) => canvas2d).map(([name]) => name)).toEqual(['hbbtv'])
})
