import { afterEach, expect, test } from '@jest/globals'
import { languages } from '../../../src/newsroom/model/language'
import { textOf } from '../../../src/tv/app/stageReport'
import { Sign } from '../../../src/tv/components/Sign'
import { safe, screen } from '../../../src/tv/components/theme'
import { watchNote, watchPanel } from '../../../src/tv/components/watchTheme'
import { learnLanguage, wordsIn } from '../../../src/tv/components/words'
import { learnEvery } from '../../support/everyLanguage'
import { destroyStages, show } from '../../support/stage'

learnEvery(learnLanguage)

afterEach(destroyStages)

test('it stands in the middle, also of what is left of the screen, and nothing is left of it without words', () => {
  const { subject, stage, settle } = show(Sign)
  subject.words = 'One moment …'
  expect(subject.x + subject.w / 2).toBe(screen.width / 2)
  subject.middle = watchNote.besidePanel
  expect(subject.x + subject.w / 2).toBe(watchNote.besidePanel)
  subject.words = 'Stops in one minute'
  settle()
  expect([subject.x + subject.w / 2, textOf(stage)]).toEqual([watchNote.besidePanel, ['Stops in one minute']])
  subject.words = ''
  settle()
  expect([textOf(stage), subject.bulletins]).toEqual([[], [{ id: 'sign', parts: [] }]])
})

test.each(languages)('all that it says in %s has room beside the panel', language => {
  const { waiting, standsStill, watching } = wordsIn(language)
  const { subject } = show(Sign)
  subject.middle = watchNote.besidePanel
  for (const words of [waiting, standsStill, watching.stopsSoon]) {
    subject.words = words
    expect([words, subject.x >= safe.left, subject.x + subject.w <= watchPanel.x]).toEqual([words, true, true])
  }
})
