import { afterEach, expect, test } from '@jest/globals'
import { HeaderButtons } from '../../../src/tv/components/HeaderButtons'
import { home } from '../../../src/tv/components/theme'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

const entries = [{ id: 'news', label: '7 new' }, { id: 'settings', label: 'Settings' }, { id: 'search', label: 'Search' }]

function showButtons(shown = entries) {
  const stage = show(HeaderButtons, { x: home.buttonRight, y: home.buttonTop })
  stage.subject.show(shown)
  stage.settle()
  return stage
}

test('the buttons end at the right edge, side by side without touching', () => {
  const { subject, focus, press } = showButtons()
  const rects = entries.map(() => {
    const { rect } = focus()
    press('left')
    return rect
  }).reverse()
  expect(rects[2]!.x + rects[2]!.w).toBe(home.buttonRight)
  expect(rects[0]!.x + rects[0]!.w + home.buttonGap).toBe(rects[1]!.x)
  expect(rects[1]!.x + rects[1]!.w + home.buttonGap).toBe(rects[2]!.x)
  expect(home.buttonRight - subject.w).toBe(rects[0]!.x - home.buttonGap)
})

test('focus begins at the last, walks to the first, and says where it is', () => {
  const { focus, press, unheard } = showButtons()
  expect(focus()).toMatchObject({ id: 'search', index: 3, count: 3 })
  press('left', 'left', 'left')
  expect(focus()).toMatchObject({ id: 'news', index: 1, count: 3 })
  expect(unheard).toEqual(['left'])
})

test('a button that goes hands the focus to the next one that stays', () => {
  const { subject, focus, press } = showButtons()
  press('left', 'left')
  subject.show(entries.slice(1))
  expect(focus()).toMatchObject({ id: 'settings', index: 1 })
})

test('other words make a button as wide as they are, and it keeps the focus', () => {
  const { subject, focus, press, focused } = showButtons()
  press('left', 'left')
  const button = focused()
  subject.show([{ id: 'news', label: '12 new, 3 updated', sign: 'new' }, ...entries.slice(1)] as typeof entries)
  expect(focused()).toBe(button)
  expect(focus()).toMatchObject({ label: '12 new, 3 updated' })
  const { rect } = focus()
  press('right')
  expect(rect.x + rect.w + home.buttonGap).toBe(focus().rect.x)
})

test('focus stays on its button when others come and go', () => {
  const { subject, focus, press } = showButtons()
  press('left')
  subject.show(entries.slice(1))
  expect(focus()).toMatchObject({ id: 'settings', index: 1, count: 2 })
  subject.show([entries[0]!, entries[2]!])
  expect(focus()).toMatchObject({ id: 'search', index: 2, count: 2 })
})
