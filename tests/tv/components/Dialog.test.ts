import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { Dialog } from '../../../src/tv/components/Dialog'
import { words } from '../../../src/tv/components/words'
import { textOf } from '../../../src/tv/app/stageReport'
import type { KeyName } from '../../../src/platform/keys'
import { destroyStages, show } from '../../support/stage'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const choices = [{ id: 'stay', label: 'Stay' }, { id: 'leave', label: 'Leave' }]

function asked(question = 'Leave Harbour News?') {
  const shown = show(Dialog)
  shown.subject.ask(question, choices)
  shown.subject._refocus()
  shown.draw()
  return shown
}

test('a dialog shows its question and answers, the first in focus', () => {
  const { stage, focus } = asked()
  expect(textOf(stage)).toEqual(['Leave Harbour News?', 'Stay', 'Leave'])
  expect(focus()).toMatchObject({ id: 'dialog:stay', role: 'button', label: 'Stay', index: 1, count: 2 })
})

test.each<[KeyName[], string]>([
  [['ok'], 'stay'],
  [['right', 'ok'], 'leave'],
  [['right', 'right', 'right', 'ok'], 'leave'],
  [['right', 'left', 'left', 'ok'], 'stay'],
  [['back'], 'stay'],
  [['right', 'back'], 'stay'],
])('%j answers “%s”', (keys, answer) => {
  const { press, requests } = asked()
  press(...keys)
  expect(requests).toEqual([['$answered', answer]])
})

test('one answer at a time has the ring', () => {
  const { press, focused, focus } = asked()
  press('right')
  expect(focus()).toMatchObject({ id: 'dialog:leave', index: 2 })
  expect(focused().tag('Ring')).toBeDefined()
  press('left')
  expect(focused().tag('Ring')).toBeDefined()
  expect(focus().id).toBe('dialog:stay')
})

test('nothing behind the dialog hears a key', () => {
  const { press, unheard, requests } = asked()
  press('up', 'down', 'left', 'pageUp', 'pageDown', 'red', '5', 'playPause', 'info')
  expect(unheard).toEqual([])
  expect(requests).toEqual([])
})

test('a dialog that asks again begins with its first answer', () => {
  const { subject, press, focus, focused } = asked()
  press('right')
  subject.ask('Really?', choices)
  subject._refocus()
  focused()
  expect(focus().id).toBe('dialog:stay')
})

test('the box grows with its question, by two lines at most, and the answers stay below it', () => {
  const tops = ['Leave?', words.leave('The Long Harbour Broadcasting Corporation'), words.leave('The Harbour '.repeat(20))].map(question => {
    const { subject, stage } = asked(question)
    const [lines, ground, buttons] = [linesIn(subject.tag('Box.Question') as Lightning.Element), subject.tag('Box') as Lightning.Element, subject.tag('Box.Buttons') as Lightning.Element]
    expect(textOf(stage)).toContain('Stay')
    return [lines.length, ground.y, buttons.y]
  })
  expect(tops).toEqual([[1, 380, 176], [2, 352, 232], [3, 324, 288]])
})

test('a dialog without answers holds the keys, and Back still answers', () => {
  const { subject, press, requests, unheard } = show(Dialog)
  subject.ask('Wait', [])
  subject._refocus()
  press('left', 'right', 'ok', 'back')
  expect(unheard).toEqual([])
  expect(requests).toEqual([['$answered', '']])
})
