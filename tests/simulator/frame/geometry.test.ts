import { expect, test } from '@jest/globals'
import { geometryOf } from '../../../src/simulator/frame/geometry'
import { plainView, readView } from '../../../src/simulator/frame/frameView'

const room = { width: 1000, height: 500 }
const tv = { width: 1920, height: 1080 }

test('the picture fills its room as far as its shape allows, in whole pixels', () => {
  expect(geometryOf({ room, tv, zoom: 'fit', crop: 0 })).toEqual({ width: 888, height: 500, scale: 888 / 1920, left: 0, top: 0 })
})

test('at 100 % a pixel is a pixel, whatever the room', () => {
  expect(geometryOf({ room, tv, zoom: '100', crop: 0 })).toEqual({ width: 1920, height: 1080, scale: 1, left: 0, top: 0 })
  expect(geometryOf({ room, tv: { width: 3840, height: 2160 }, zoom: '50', crop: 0 })).toMatchObject({ width: 1920, scale: 0.5 })
})

test('what is cut off leaves the rest filling the same screen', () => {
  const { width, scale, left, top } = geometryOf({ room, tv, zoom: '100', crop: 5 })
  expect([width, Math.round(1920 * scale * 0.9), Math.round(left), Math.round(top)]).toEqual([1920, 1920, 107, 60])
})

test('a view that was kept is read again; anything else is the plain one', () => {
  const view = { size: '4K', zoom: '50', safe: [10], crops: true } as const
  expect(readView(JSON.stringify(view))).toEqual(view)
  for (const text of [null, '', 'null', '{"size":"8K","zoom":3,"safe":"5","crops":"yes"}', '[]']) expect(readView(text)).toEqual(plainView)
})
