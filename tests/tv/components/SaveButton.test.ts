import { afterEach, expect, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import { SaveButton } from '../../../src/tv/components/SaveButton'
import { words } from '../../../src/tv/components/words'
import { destroyStages, elementsIn, show } from '../../support/stage'

afterEach(destroyStages)

test('it says whether the story is saved, and is as wide as its word', () => {
  const { subject, stage, settle, focus } = show(SaveButton)
  subject.show(false)
  settle()
  expect(textOf(stage)).toEqual([words.save])
  const narrow = subject.w
  subject.show(true)
  settle()
  expect(textOf(stage)).toEqual([words.saved])
  expect(subject.w).toBeGreaterThan(narrow)
  expect(focus()).toMatchObject({ id: 'save', role: 'button', label: words.saved })
  expect(subject.w % 8).toBe(0)
})

test('its ring follows its width', () => {
  const { subject, stage, focused } = show(SaveButton)
  subject.show(false)
  subject.show(true)
  expect(focused()).toBe(subject)
  expect(elementsIn(stage).filter(({ ref }) => ref === 'Ring')).toHaveLength(1)
})
