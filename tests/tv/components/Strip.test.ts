import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { textOf } from '../../../src/tv/app/stageReport'
import { Strip } from '../../../src/tv/components/Strip'
import { reader, safe, strip } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { destroyStages, show } from '../../support/stage'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const long = 'The ferry has run aground off the long quay, and all of its passengers are being brought ashore by the lifeboat and by fishing boats tonight'

test('it says that news breaks, the headline in one line, and what to type', () => {
  const { subject, settle, stage } = show(Strip)
  subject.show({ headline: long, number: 207 })
  settle()
  expect(textOf(stage)).toEqual([words.breaking, long, words.type(207)])
  const [label, headline, number] = ['Label', 'Headline', 'Number'].map(ref => subject.tag(ref)) as [Lightning.Element, Lightning.Element, Lightning.Element]
  expect(linesIn(headline)).toHaveLength(1)
  expect(label.x + label.renderWidth).toBeLessThan(headline.x)
  expect(headline.x + headline.renderWidth).toBeLessThan(number.x - number.renderWidth)
})

test('without a number the headline has all the room', () => {
  const { subject, settle, stage } = show(Strip)
  subject.show({ headline: 'Aground', number: null })
  settle()
  expect(textOf(stage)).toEqual([words.breaking, 'Aground'])
})

test('it stands inside the safe area, below the text of a story', () => {
  expect(strip.top).toBeGreaterThan(reader.bottom)
  expect(strip.top + strip.height).toBe(safe.bottom)
})

test('it goes when it is taken away, once', () => {
  const { subject, settle, stage } = show(Strip)
  expect(subject.hide()).toBe(false)
  subject.show({ headline: 'Aground', number: 207 })
  settle()
  expect(subject.isShown).toBe(true)
  expect([subject.hide(), subject.hide()]).toEqual([true, false])
  settle()
  expect(textOf(stage)).toEqual([])
})
