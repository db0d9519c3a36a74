import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { readingChoices, usualReading } from '../../../src/newsroom/model/reading'
import { textOf } from '../../../src/tv/app/stageReport'
import { safe, screen, welcome } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { WelcomePage } from '../../../src/tv/pages/WelcomePage'
import { destroyStages, show } from '../../support/stage'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

function showWelcome() {
  const shown = show(WelcomePage)
  shown.subject.begin({ ...usualReading, theme: 'sepia' })
  shown.settle()
  return { ...shown, answers: () => shown.requests.filter(([name]) => name === '$welcomed').map(request => request[1]) }
}

test('it begins with the smallest size, and each Right is a larger one, to the end', () => {
  const { press, focus } = showWelcome()
  const heard = readingChoices.size.map(() => {
    const { value } = focus()
    press('right')
    return value
  })
  expect(heard).toEqual(['Very small', 'Small', 'Medium', 'Large', 'Very large'])
  expect(focus()).toMatchObject({ role: 'setting', value: 'Very large', index: 5, count: 5 })
  press('left')
  expect(focus().value).toBe('Large')
})

test('OK takes the size and leaves all else, Back takes nothing', () => {
  const { press, answers } = showWelcome()
  press('right', 'right', 'right', 'ok', 'back')
  expect(answers()).toEqual([{ ...usualReading, theme: 'sepia', size: 'large' }, null])
})

test('the whole text stands in every size, above what to press', () => {
  const { press, subject, settle, stage } = showWelcome()
  for (let i = 0; i < readingChoices.size.length; i++) {
    settle()
    const text = subject.tag('Text') as Lightning.Element
    expect(linesIn(text).join(' ').replace(/ +/g, ' ').trim()).toBe(words.sample.text)
    expect(text.y + text.renderHeight).toBeLessThan(welcome.cellsTop)
    expect(textOf(stage)).toEqual(expect.arrayContaining([words.welcome, words.welcomeFoot]))
    press('right')
  }
})

test('a pointer takes the size that is clicked; a click beside the sizes is OK', () => {
  const { subject, press, focus } = showWelcome()
  const line = (welcome.cellsTop + 20) / screen.height
  const clicked = (x: number, y = line) => subject.keysAt(x / screen.width, y)
  const cell = welcome.cellsWidth / 5
  expect(clicked(safe.left + cell * 2.5)).toEqual(['right', 'right'])
  press(...clicked(safe.left + cell * 4.5))
  expect(focus().value).toBe('Very large')
  expect([clicked(safe.left + cell * 3.5), clicked(safe.left + cell * 4.5)]).toEqual([['left'], []])
  expect([clicked(safe.left - 20), clicked(safe.left + welcome.cellsWidth + 20), clicked(safe.left + 20, 0.1)]).toEqual([['ok'], ['ok'], ['ok']])
})
