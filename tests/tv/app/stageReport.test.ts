import { afterEach, expect, test } from '@jest/globals'
import { Lightning } from '@lightningjs/sdk'
import { countFrames } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

class Square extends Lightning.Component {
  static override _template() {
    return { rect: true, w: 8, h: 8, color: 0xffffffff }
  }
}

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
