import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { LeadCard } from '../../../src/tv/components/LeadCard'
import { contrast } from '../../../src/tv/components/contrast'
import { colours, lead } from '../../../src/tv/components/theme'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'
import { story } from '../../support/stageNews'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

const longest = 'Harbour pilots and the council agree '.repeat(8).slice(0, 200)

function showLead(headline = 'Night ferry sails again', mark: 'new' | null = null) {
  const shown = show(LeadCard)
  shown.subject.show({ story: story('s1', { headline }), meta: '3 h', mark, tint: 0xff24405a, section: 'News', index: 1, count: 9 })
  shown.settle()
  return shown
}

const headlineOf = (shown: LeadCard): Lightning.Element => shown.tag('Frame.Words.Headline')

test('the top story shows its headline and age, and opens and saves as a card does', () => {
  const { stage, focus, press, requests, subject } = showLead()
  expect(textOf(stage)).toEqual(expect.arrayContaining(['Night ferry sails again', '3 h']))
  expect(focus()).toMatchObject({ id: 'story:s1', role: 'card', label: 'Night ferry sails again', value: '3 h', index: 1, count: 9 })
  press('ok', 'yellow')
  expect(requests.map(([name]) => name)).toEqual(['$open', '$save'])
  expect(subject.tag('Frame.Ring')).toMatchObject({ color: colours.accent })
})

test('a headline of 200 characters ends in … after two lines, all of it on the dark foot', () => {
  const { subject, draw } = showLead(longest)
  draw()
  expect(linesIn(headlineOf(subject))).toHaveLength(2)
  expect(linesIn(headlineOf(subject))[1]).toMatch(/…$/)
  expect(lead.headlineBottom - headlineOf(subject).renderHeight).toBeGreaterThanOrEqual(lead.shadeFull)
})

test('words stand out from the foot of a picture that is white', () => {
  const alpha = (colours.shadeReadable >>> 24) / 255
  const overWhite = [16, 8, 0].reduce((rgb, bits) => rgb | Math.round((colours.shadeReadable >> bits & 255) * alpha + 255 * (1 - alpha)) << bits, 0)
  expect(contrast(colours.text, overWhite)).toBeGreaterThan(4.5)
})

test('what is new has a dot before its age', () => {
  const { subject } = showLead('Fog', 'new')
  expect(subject.tag('Frame.Words.Dot')).toMatchObject({ color: colours.accent })
  expect((subject.tag('Frame.Words.Meta') as Lightning.Element).x).toBeGreaterThan(0)
})
