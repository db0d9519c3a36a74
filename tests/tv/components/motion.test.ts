import { afterEach, expect, test } from '@jest/globals'
import { movingIn } from '../../../src/tv/components/moving'
import { Column } from '../../../src/tv/components/Column'
import { home, move } from '../../../src/tv/components/theme'
import { destroyStages, show } from '../../support/stage'
import { row, stories } from '../../support/stageNews'

afterEach(() => {
  destroyStages()
  move('glide')
})

function column() {
  const shown = show(Column)
  shown.subject.show(['a', 'b', 'c'].map(id => row(id, { stories: stories(12, id) })))
  shown.settle()
  return { ...shown, rows: () => shown.subject.tag('Rows')!.y, moving: () => movingIn(shown.stage) }
}

test('gliding, a row is on its way for some frames', () => {
  const { press, draw, rows, moving } = column()
  press('down')
  draw(2)
  expect(moving()).toBe(true)
  expect(rows()).toBeGreaterThan(-home.rowStep)
})

test('in steps, rows, cards and their scale are where they go in the next frame', () => {
  move('step')
  const { press, draw, rows, moving, focused } = column()
  press('down', 'right', 'right', 'right', 'right', 'right')
  expect(rows()).toBe(-home.rowStep)
  draw(2)
  expect(moving()).toBe(false)
  expect(focused().tag('Frame')!.scale).toBeCloseTo(1.06)
})
