import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { readingChoices, type Theme } from '../../../src/newsroom/model/reading'
import { Button } from '../../../src/tv/components/Button'
import { Dialog } from '../../../src/tv/components/Dialog'
import { palettes } from '../../../src/tv/components/palettes'
import { repaint } from '../../../src/tv/components/repaint'
import { colours, dress } from '../../../src/tv/components/theme'
import { StoryPage } from '../../../src/tv/pages/StoryPage'
import { destroyStages, elementsIn, show } from '../../support/stage'
import { long, showStory } from '../../support/stageStory'

afterEach(() => {
  destroyStages()
  dress('dark')
})

type Stage = ReturnType<typeof showStory>['stage']

function wear(stage: Stage, theme: Theme): void {
  const before = { ...colours }
  dress(theme)
  repaint(stage, before, colours)
}

/** Colours on the stage that are one of this theme and of no other that is worn here. */
function coloursOf(stage: Stage, theme: Theme): number {
  const others = readingChoices.theme.filter(name => name !== theme).flatMap(name => Object.values(palettes[name]))
  const own = Object.values(palettes[theme]).filter(colour => !others.includes(colour))
  return elementsIn(stage).filter(({ color }) => own.includes(color)).length
}

test('a story changes all its colours at once, and none is left of the theme before', () => {
  const { stage, press, settle } = showStory(long)
  press('up')
  settle()
  expect(coloursOf(stage, 'dark')).toBeGreaterThan(5)
  for (const theme of ['sepia', 'light', 'contrast', 'black'] as const) {
    const before = readingChoices.theme.filter(name => name !== theme)
    wear(stage, theme)
    expect([theme, coloursOf(stage, theme) > 3, before.map(name => coloursOf(stage, name))]).toEqual([theme, true, [0, 0, 0, 0]])
  }
})

test('there and back is as it was', () => {
  const { stage } = showStory(long)
  const painted = (): number[] => elementsIn(stage).map(({ color }) => color)
  const before = painted()
  for (const theme of ['light', 'black', 'contrast', 'sepia', 'dark'] as const) wear(stage, theme)
  expect(painted()).toEqual(before)
})

test('what is made after the change wears the new colours, also what was known before', () => {
  show(Dialog).subject.ask('Leave?', [{ id: 'stay', label: 'Stay' }])
  const { stage } = show(Dialog)
  wear(stage, 'light')
  const { subject } = show(Button)
  const colourAt = (component: Lightning.Component, path: string): number => (component.tag(path) as Lightning.Element).color
  expect([colourAt(subject, 'Label'), colourAt(subject, 'Ground')]).toEqual([palettes.light.bright, palettes.light.line])
  expect(colourAt(show(StoryPage).subject, 'Foot.Line')).toBe(palettes.light.line)
})

test('the ground of the screen changes, too', () => {
  const { stage } = showStory(long)
  wear(stage, 'sepia')
  const [red, green, blue] = (stage as unknown as { getClearColor(): number[] }).getClearColor()
  expect([red, green, blue].map(part => Math.round(part! * 255))).toEqual([0xf1, 0xe6, 0xd2])
})
