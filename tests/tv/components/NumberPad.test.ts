import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import { safe, typed } from '../../../src/tv/components/theme'
import { TypedNumber } from '../../../src/tv/components/TypedNumber'
import { destroyStages, show } from '../../support/stage'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

function openPad() {
  const shown = show(TypedNumber)
  shown.subject.openPad()
  shown.settle()
  const asked = () => shown.requests.filter(([name]) => name === '$typed').map(request => request[1])
  const says = () => {
    shown.settle()
    return textOf(shown.stage).slice(0, 3).join('')
  }
  return { ...shown, asked, says }
}

test('twelve keys inside the safe area, from the middle; the edges hold the focus', () => {
  const { focus, press, unheard } = openPad()
  expect(focus()).toMatchObject({ id: 'key:5', role: 'key', label: '5', count: 12 })
  press('right', 'right', 'up', 'up', 'up')
  expect(focus().id).toBe('key:3')
  expect(focus().rect.x + focus().rect.w).toBeLessThan(safe.right)
  press('down', 'down', 'down', 'down', 'left', 'left', 'left')
  expect(focus().id).toBe('key:delete')
  expect(focus().rect.y + focus().rect.h).toBeLessThan(safe.bottom)
  expect(unheard).toEqual([])
})

test('OK writes digits, however long one takes, and the third asks', () => {
  const { press, asked, says } = openPad()
  press('ok')
  jest.advanceTimersByTime(typed.patience * 4)
  press('up', 'ok')
  expect(says()).toContain('52')
  expect(asked()).toEqual([])
  press('left', 'ok')
  expect(asked()).toEqual([521])
})

test('Delete takes the last digit, Open asks early', () => {
  const { press, asked } = openPad()
  press('ok', 'up', 'ok', 'down', 'down', 'down', 'left', 'ok', 'right', 'right', 'ok')
  expect(asked()).toEqual([500])
})

test('an answer in words goes, and the pad waits for the next number', () => {
  const { subject, press, asked, focus, stage, settle } = openPad()
  press('ok', 'ok', 'ok')
  subject.say('There is nothing under 555 now.')
  settle()
  expect(textOf(stage)).toContain('There is nothing under 555 now.')
  jest.advanceTimersByTime(typed.patience)
  settle()
  expect(textOf(stage)).not.toContain('There is nothing under 555 now.')
  expect(focus().id).toBe('key:5')
  press('ok', 'ok', 'ok')
  expect(asked()).toEqual([555, 555])
})

test('it closes with the number, and OK on it is never heard as the end of a number', () => {
  const { subject } = openPad()
  expect(subject.complete()).toBe(false)
  expect(subject.close()).toBe(true)
  expect([subject.hasPad, subject.visible, subject.close()]).toEqual([false, false, false])
})
