import { afterEach, expect, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import { StoryButtons } from '../../../src/tv/components/StoryButtons'
import { colours, reader, storyButton } from '../../../src/tv/components/theme'
import { destroyStages, elementsIn, show } from '../../support/stage'

afterEach(destroyStages)

function shown() {
  const stage = show(StoryButtons)
  stage.subject.show([{ id: 'save', label: 'Save', key: colours.yellow }, { id: 'share', label: 'Share' }])
  stage.settle()
  return stage
}

test('they stand one after another, each as wide as its word, on the grid', () => {
  const { subject, stage, focus, press, settle } = shown()
  expect(textOf(stage)).toEqual(['Save', 'Share'])
  const save = focus().rect
  expect(focus()).toMatchObject({ id: 'save', role: 'button', label: 'Save', index: 1, count: 2 })
  press('right')
  expect(focus()).toMatchObject({ id: 'share', index: 2, rect: { x: save.x + save.w + storyButton.gap } })
  subject.show([{ id: 'save', label: 'Saved', key: colours.yellow }, { id: 'share', label: 'Share' }])
  settle()
  expect(focus()).toMatchObject({ id: 'share' })
  expect(focus().rect.x).toBeGreaterThan(save.x + save.w + storyButton.gap)
  expect([save.w % 8, focus().rect.x % 8]).toEqual([0, 0])
})

test('one ring, around the one in focus; at both ends the keys are left to others', () => {
  const { stage, press, unheard } = shown()
  press('left', 'right', 'right')
  expect(unheard).toEqual(['left', 'right'])
  expect(elementsIn(stage).filter(({ ref }) => ref === 'Ring')).toHaveLength(1)
})

test('begin goes back to the first', () => {
  const { subject, press, focus } = shown()
  press('right')
  subject.begin()
  subject._refocus()
  expect(focus().id).toBe('save')
})

test('four of them stand closer, and within the width of the picture', () => {
  const { subject, settle, press, focus } = shown()
  subject.show([{ id: 'text', label: 'Text' }, { id: 'save', label: 'Saved', key: colours.yellow }, { id: 'share', label: 'Share' }, { id: 'listen', label: 'Listen' }])
  settle()
  press('right', 'right', 'right')
  const { rect } = focus()
  expect(rect.x + rect.w).toBeLessThanOrEqual(reader.rail)
})
