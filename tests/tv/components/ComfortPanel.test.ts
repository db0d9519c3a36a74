import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { readingChoices, readingParts, usualReading, type Reading } from '../../../src/newsroom/model/reading'
import { textOf } from '../../../src/tv/app/stageReport'
import { ComfortPanel } from '../../../src/tv/components/ComfortPanel'
import { colours, comfort, faces, reader, safe } from '../../../src/tv/components/theme'
import { destroyStages, elementsIn, show } from '../../support/stage'

afterEach(destroyStages)

function showPanel(at: 'rail' | 'foot' = 'rail', told: Partial<Reading> = {}) {
  const shown = show(ComfortPanel, { at })
  const tell = (reading: Reading): void => {
    shown.subject.show(reading, ['sans'])
    shown.settle()
  }
  tell({ ...usualReading, ...told })
  return { ...shown, tell, asked: () => shown.requests.filter(([name]) => name === '$readAs').map(request => request[1] as Reading) }
}

test('every line says what it is and what it is now, and is heard so', () => {
  const { press, focus, stage } = showPanel()
  const heard = readingParts.map(() => {
    const { role, label, value, index, count } = focus()
    press('down')
    return `${role} ${label} ${value} ${index}/${count}`
  })
  expect(heard).toEqual(['setting Size Medium 1/4', 'setting Theme Dark 2/4', 'setting Typeface Sans serif 3/4', 'setting Lines Wide 4/4'])
  for (const word of ['Size', 'Medium', 'Theme', 'Dark', 'Typeface', 'Sans serif', 'Lines', 'Wide']) expect(textOf(stage)).toContain(word)
})

test('Left and Right ask at once for one step of the line in focus, and for nothing beyond its ends', () => {
  const { press, tell, asked } = showPanel()
  press('right', 'left')
  expect(asked()).toEqual([{ ...usualReading, size: 'large' }, { ...usualReading, size: 'small' }])
  press('down', 'left', 'down', 'right')
  expect(asked().slice(2)).toEqual([{ ...usualReading, typeface: 'serif' }])
  tell({ ...usualReading, size: 'largest' })
  press('up', 'up', 'right')
  expect(asked()).toHaveLength(3)
})

test('the focus ends at the first and the last line, and no key turns the pages behind', () => {
  const { press, focus, unheard } = showPanel()
  press('up', 'up')
  expect(focus().id).toBe('comfort:size')
  press('down', 'down', 'down', 'down', 'down', 'pageDown', 'pageUp', 'ff', 'rw')
  expect(focus().id).toBe('comfort:width')
  expect(unheard).toEqual([])
})

test('the chosen value alone has a ground, and moves with the choice', () => {
  const { subject, tell } = showPanel()
  const chosen = (line: number): number[] => (subject.tag('Lines') as Lightning.Element).children[line]!.tag('Cells')!.children
    .map((cell: Lightning.Element, i: number) => cell.tag('Ground') ? i : -1).filter((i: number) => i >= 0)
  expect([chosen(0), chosen(2), chosen(3)]).toEqual([[2], [0], [1]])
  tell({ ...usualReading, size: 'largest', width: 'narrow' })
  expect([chosen(0), chosen(2), chosen(3)]).toEqual([[4], [0], [0]])
})

test('a face that has not come is not shown in letters of another', () => {
  const { subject, settle, stage } = showPanel()
  const facesShown = (): unknown[] => elementsIn(stage).flatMap(({ texture }) => texture ? [(texture as unknown as { fontFace?: string }).fontFace] : []).filter(face => face === faces.serifText || face === faces.legible)
  expect(facesShown()).toEqual([])
  subject.show(usualReading, readingChoices.typeface)
  settle()
  expect(facesShown()).toEqual([faces.serifText, faces.legible])
})

test.each(['rail', 'foot'] as const)('in its place at the %s all of it is inside the safe area, and below the text’s first lines', at => {
  const { subject } = showPanel(at)
  const { x, y } = comfort[at]
  expect(x).toBeGreaterThanOrEqual(safe.left)
  expect(x + subject.w).toBeLessThanOrEqual(safe.right)
  expect(y + subject.h).toBeLessThanOrEqual(reader.bottom)
  if (at === 'rail') expect(x).toBe(reader.railLeft)
  else expect(y - reader.top).toBeGreaterThan(400)
  expect((subject.tag('Ground') as Lightning.Element).color).toBe(colours.raised)
})
