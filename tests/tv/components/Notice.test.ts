import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { Notice } from '../../../src/tv/components/Notice'
import { colours } from '../../../src/tv/components/theme'
import { failureWords, words } from '../../../src/tv/components/words'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const kinds = ['offline', 'late', 'refused', 'gone', 'malformed', 'unsupported'] as const

test('a notice says what happened and its code, and has the ring', () => {
  const { subject, stage, focus, draw } = show(Notice)
  subject.show({ id: 'notice:a', text: 'It rained.', code: 'late' })
  draw()
  expect(textOf(stage)).toEqual(['It rained.', 'late'])
  expect(focus()).toMatchObject({ id: 'notice:a', role: 'message', label: 'It rained.' })
  expect(subject.tag('Ring')).toMatchObject({ color: colours.accent })
  subject._unfocus()
  expect(subject.tag('Ring')).toBeUndefined()
})

test('a notice without a code shows none of the one before', () => {
  const { subject, stage, draw } = show(Notice)
  subject.show({ id: 'notice:a', text: 'It rained.', code: 'late' })
  draw()
  subject.show({ id: 'notice:a', text: 'It is dry.', code: null })
  draw()
  expect(textOf(stage)).toEqual(['It is dry.'])
})

test('OK asks again, each time', () => {
  const { subject, press, requests } = show(Notice, { signals: { again: '$refresh' } })
  subject.show({ id: 'notice:a', text: words.empty, code: null })
  press('ok', 'ok')
  expect(requests.map(([name]) => name)).toEqual(['$refresh', '$refresh'])
})

test.each([words.empty, ...kinds.map(failureWords)])('“%s” stands in the notice whole, with what to press', text => {
  const { subject, draw } = show(Notice)
  subject.show({ id: 'notice:a', text, code: 'unsupported' })
  draw()
  const [said, code] = [subject.tag('Text'), subject.tag('Code')] as [Lightning.Element, Lightning.Element]
  expect(linesIn(said).join(' ').replace(/\s+/g, ' ').trim()).toBe(text)
  expect(text).toMatch(/Press OK to/)
  expect(said.y + linesIn(said).length * 40).toBeLessThanOrEqual(code.y)
})

test('every kind of failure has its own sentence', () => {
  expect(new Set(kinds.map(failureWords)).size).toBe(kinds.length)
})
