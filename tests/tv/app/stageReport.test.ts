import { afterEach, expect, test } from '@jest/globals'
import { Lightning } from '@lightningjs/sdk'
import { countFrames, textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

class Square extends Lightning.Component {
  static override _template() {
    return { rect: true, w: 8, h: 8, color: 0xffffffff }
  }
}

class Line extends Lightning.Component {
  static override _template() {
    return { w: 800, h: 80, First: { x: 0, text: { text: 'first' } }, Second: { x: 400, text: { text: 'second' } }, Below: { x: 0, y: 40, text: { text: 'below' } } }
  }
}

test.each([false, true])('texts of one line come as they are read, in a mirrored page (%s), too', rtl => {
  const { subject, stage, draw } = show(Line)
  subject.rtl = rtl
  draw()
  expect(textOf(stage)).toEqual(['first', 'second', 'below'])
})

test('frames are those that are drawn: looks without anything to draw do not count', () => {
  const { subject, stage, draw } = show(Square)
  draw()
  const frames = countFrames(stage)
  for (let look = 0; look < 30; look++) draw()
  expect(frames()).toBe(0)
  subject.x = 100
  for (let look = 0; look < 30; look++) draw()
  expect(frames()).toBe(1)
})
