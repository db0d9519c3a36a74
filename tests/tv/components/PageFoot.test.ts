import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { PageFoot } from '../../../src/tv/components/PageFoot'
import { safe } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

function showFoot(page: number, pages: number, waiting = false) {
  const shown = show(PageFoot)
  shown.subject.show({ page, pages, waiting })
  shown.draw()
  const read = shown.subject.tag('Read') as Lightning.Element
  return { ...shown, read }
}

test('the foot says which page of how many, and fills its line as far', () => {
  const { stage, read } = showFoot(2, 4)
  expect(textOf(stage)).toEqual(['2 / 4'])
  expect(read.w).toBe(safe.width / 2)
})

test('rule 33: the last page says that the story ends and how to go back', () => {
  const { stage, read } = showFoot(4, 4)
  expect(textOf(stage)).toEqual([words.lastPage, '4 / 4'])
  expect(words.lastPage).toMatch(/Back/)
  expect(read.w).toBe(safe.width)
})

test('the word is gone when the reader turns back', () => {
  const { subject, stage, draw } = showFoot(4, 4)
  subject.show({ page: 3, pages: 4, waiting: false })
  draw()
  expect(textOf(stage)).toEqual(['3 / 4'])
})

test('a story that is still coming has no end yet', () => {
  const { stage, read } = showFoot(1, 1, true)
  expect(textOf(stage)).toEqual([])
  expect(read.visible).toBe(false)
})

test('no page at all draws no line beyond the screen', () => {
  expect(showFoot(1, 0).read.w).toBeLessThanOrEqual(safe.width)
})
