import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { RowTitle } from '../../../src/tv/components/RowTitle'
import { safe, type } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { textOf } from '../../../src/tv/app/stageReport'
import { characterWidth } from '../../support/stageCanvas'
import { destroyStages, show } from '../../support/stage'
import { textAt } from '../../support/stageText'

afterEach(destroyStages)

function showTitle(trail: readonly string[], note = '') {
  const shown = show(RowTitle)
  shown.subject.show(trail, note)
  shown.draw()
  const part = (ref: string): Lightning.Element => shown.subject.tag(ref)
  return { ...shown, part }
}

test('a section stands behind the way that leads to it', () => {
  const { part, stage } = showTitle(['News', 'Defence', 'Coast'])
  expect(textAt(part('Way'))).toBe('News / Defence / ')
  expect(part('Name').x).toBe('News / Defence / '.length * type.section.size * characterWidth)
  expect(textOf(stage).join('')).toBe('News / Defence / Coast')
})

test('an outermost section stands at the edge', () => {
  const { part, stage } = showTitle(['News'])
  expect(part('Name').x).toBe(0)
  expect(textOf(stage)).toEqual(['News'])
})

test('a note comes and goes', () => {
  const { subject, stage, draw } = showTitle(['News'], words.notUpdated)
  expect(textOf(stage)).toEqual(['News', words.notUpdated])
  subject.show(['News'], '')
  draw()
  expect(textOf(stage)).toEqual(['News'])
})

test('a row that shows another section shows nothing of the first', () => {
  const { subject, stage, draw } = showTitle(['News', 'Defence', 'Coast'], words.notUpdated)
  subject.show(['Sport'], '')
  draw()
  expect(textOf(stage)).toEqual(['Sport'])
  subject.show([], '')
  draw()
  expect(textOf(stage)).toEqual([])
})

test('what stays as it is is not drawn again', () => {
  const { subject, part } = showTitle(['News'])
  const drawn = part('Name').texture
  subject.show(['News'], '')
  expect(part('Name').texture).toBe(drawn)
})

test('a long way leaves room for the section’s own name inside the safe area', () => {
  const { part } = showTitle(['News from all the harbours', 'Defence of the northern coast', 'Fisheries and their quotas', 'Herring'])
  expect(part('Name').x + 'Herring'.length * type.section.size * characterWidth).toBeLessThanOrEqual(safe.width)
})

test('a long name and a note do not stand on one another', () => {
  const { part } = showTitle(['News', 'Everything that happened in the harbour and on all of its seven islands'], words.notUpdated)
  const note = part('Note')
  expect(part('Name').x + part('Name').renderWidth).toBeLessThanOrEqual(note.x - note.renderWidth)
})
