import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { SettingLine, type Setting } from '../../../src/tv/components/SettingLine'
import { SettingList } from '../../../src/tv/components/SettingList'
import { list, safe, setting } from '../../../src/tv/components/theme'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, elementsIn, show } from '../../support/stage'
import { settingLines } from '../../support/stageSettingLines'

afterEach(destroyStages)

function showList(settings: readonly Setting[], at?: string) {
  const shown = show(SettingList, { x: safe.left, y: setting.top })
  shown.subject.show(settings, list.width, at)
  shown.settle()
  return shown
}

function shownLines(stage: Lightning.Stage): SettingLine[] {
  return elementsIn(stage).filter((element): element is SettingLine => element instanceof SettingLine && element.visible)
}

test('lines say what they are and what it is now; arrows walk them, and the ends are the page’s', () => {
  const { press, focus, unheard, stage } = showList(settingLines(3))
  expect(focus()).toMatchObject({ id: 'l0', role: 'setting', label: 'Line 0', value: 'On', index: 1, count: 3, rect: { x: safe.left, y: setting.top, w: list.width } })
  press('up', 'down', 'down', 'down', 'left')
  expect(focus().id).toBe('l2')
  expect(unheard).toEqual(['up', 'down', 'left'])
  expect(textOf(stage)).toEqual(expect.arrayContaining(['Line 1', 'On']))
})

test('two hundred lines have as many elements as a screenful, and focus stays inside the safe area', () => {
  const { press, focus, stage, settle } = showList(settingLines(200))
  const before = elementsIn(stage).length
  press(...Array.from({ length: 60 }, () => 'down' as const))
  settle()
  expect(focus()).toMatchObject({ id: 'l60', index: 61 })
  expect(focus().rect.y + focus().rect.h).toBeLessThanOrEqual(safe.bottom)
  expect(elementsIn(stage).length).toBeLessThan(before + 30)
  press('pageDown')
  settle()
  expect(focus().id).toBe('l69')
})

test('where more lines follow the last one is seen as through glass, until the focus comes there', () => {
  const { press, stage, settle } = showList(settingLines(12))
  const alphaOf = (name: string): number => shownLines(stage).find(({ described }) => described.label === name)!.alpha
  expect(['Line 8', 'Line 9'].map(alphaOf)).toEqual([1, setting.peekAlpha])
  press(...Array.from({ length: 9 }, () => 'down' as const))
  settle()
  expect(['Line 9', 'Line 10'].map(alphaOf)).toEqual([1, setting.peekAlpha])
  press('down', 'down')
  settle()
  expect(['Line 10', 'Line 11'].map(alphaOf)).toEqual([1, 1])
})

test('ten lines are a whole list: nothing says that more follow', () => {
  const { stage } = showList(settingLines(10))
  expect(shownLines(stage).map(({ alpha }) => alpha)).toEqual(Array(10).fill(1))
})

test('focus stays on its line when lines come, go and change places; on its neighbour when it went', () => {
  const { subject, press, focus, settle } = showList(settingLines(4))
  const lines = settingLines(4)
  press('down', 'down')
  subject.show([lines[2]!, lines[0]!, lines[1]!, lines[3]!], list.width)
  settle()
  expect(focus()).toMatchObject({ id: 'l2', index: 1 })
  subject.show([lines[0]!, lines[1]!], list.width)
  settle()
  expect(focus().id).toBe('l0')
  subject.show(lines, list.width, 'l3')
  expect(focus().id).toBe('l3')
})

test('a long name leaves room for its value', () => {
  const { stage } = showList(settingLines(1, { label: 'A section whose name goes on and on until it would reach the end of the line and beyond it' }))
  const [label, value] = ['Label', 'Value'].map(ref => elementsIn(stage).find(element => element.ref === ref)) as [Lightning.Element, Lightning.Element]
  expect(label.x + label.renderWidth).toBeLessThan(value.x - value.renderWidth)
})
