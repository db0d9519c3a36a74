import { afterEach, expect, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import { StoryTrail, type StoryStep } from '../../../src/tv/components/StoryTrail'
import { reader, safe } from '../../../src/tv/components/theme'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

const steps: readonly StoryStep[] = [{ title: 'News', sectionId: 'news' }, { title: 'Abroad', sectionId: null }, { title: 'Coast', sectionId: 'coast' }]

function showTrail(shownSteps = steps) {
  const shown = show(StoryTrail, { x: safe.left, y: safe.top })
  shown.subject.show(shownSteps)
  shown.settle()
  return shown
}

test('focus is on the last step, walks over what is no section, and OK opens the step', () => {
  const { focus, press, unheard, requests } = showTrail()
  expect(focus()).toMatchObject({ id: 'step:coast', role: 'step', label: 'Coast', index: 2, count: 2 })
  press('left', 'left')
  expect(focus()).toMatchObject({ id: 'step:news', index: 1 })
  press('ok')
  expect(requests).toEqual([['$openSection', 'news']])
  press('right', 'right')
  expect(focus().id).toBe('step:coast')
  expect(unheard).toEqual(['left', 'right'])
})

test('a pointer walks to the step under it, or to the nearest', () => {
  const { subject, focus } = showTrail()
  const at = (x: number): string => {
    subject.pointAt(x / reader.column)
    return focus().id
  }
  expect([at(20), at(reader.column - 1), at(40), at(-30)]).toEqual(['step:news', 'step:coast', 'step:news', 'step:news'])
})

test('the ring is around the step, and the line reads as before', () => {
  const { press, settle, stage, subject } = showTrail()
  expect(textOf(stage).join('')).toBe('News / Abroad / Coast')
  press('left')
  settle()
  expect(textOf(stage).join('')).toBe('News / Abroad / Coast')
  expect(subject.tag('Step')!.x).toBe(0)
  expect(subject.tag('Box.Ring')).toBeDefined()
})

test('a trail that names no section opens nothing', () => {
  expect(showTrail([{ title: 'Abroad', sectionId: null }]).subject.opens).toBe(false)
  expect(showTrail([]).subject.opens).toBe(false)
})

test('steps beyond the end of the line are not walked to', () => {
  const long = Array.from({ length: 20 }, (_, i) => ({ title: `A long step number ${i}`, sectionId: `s${i}` }))
  const { focus } = showTrail(long)
  const { rect, count } = focus()
  expect(count).toBeLessThan(20)
  expect(rect.x).toBeLessThan(safe.left + reader.column)
})

test('with less room only the steps that still stand whole are walked to', () => {
  const { subject, focus, settle, press } = showTrail()
  expect(focus().count).toBe(2)
  subject.room = 200
  settle()
  expect(focus()).toMatchObject({ id: 'step:news', count: 1 })
  subject.room = reader.column
  press('right')
  expect(focus()).toMatchObject({ id: 'step:coast', count: 2 })
})
