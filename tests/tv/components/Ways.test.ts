import { afterEach, expect, test } from '@jest/globals'
import type { Section } from '../../../src/newsroom/model/channel'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { safe, ways } from '../../../src/tv/components/theme'
import { Ways } from '../../../src/tv/components/Ways'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

const section = (title: string): Section => ({ id: title.toLowerCase(), title, trail: [title], sources: [], only: null })

function showWays(above: readonly string[], title: string, below: readonly string[], at: string | null = null) {
  const shown = show(Ways, { x: safe.left, y: safe.top })
  shown.subject.show({ above: above.map(section), section: section(title), below: below.map(section) }, at)
  shown.settle()
  return shown
}

test('steps, title and subsections stand on one line in their order', () => {
  const { stage } = showWays(['News', 'Defence'], 'Coast', ['Harbours', 'Lights'])
  expect(textOf(stage).filter(text => text !== '/')).toHaveLength(5)
  expect(textOf(stage).join(' ')).toMatch(/News.*Defence.*Coast/)
})

test('OK opens the step or the subsection in focus', () => {
  const { press, requests, focus } = showWays(['News'], 'Defence', ['Coast', 'Air'])
  expect(focus()).toMatchObject({ id: 'chip:coast', role: 'chip', label: 'Coast', index: 2, count: 3 })
  press('ok', 'right', 'ok', 'left', 'left')
  expect(focus()).toMatchObject({ id: 'step:news', role: 'step', label: 'News', index: 1 })
  press('ok', 'left')
  expect(requests.filter(([name]) => name === '$openSection')).toEqual([['$openSection', 'coast'], ['$openSection', 'air'], ['$openSection', 'news']])
})

test('without subsections the last step is the nearest way', () => {
  expect(showWays(['News', 'Defence'], 'Coast', []).focus().id).toBe('step:defence')
})

test('a way that was focused before is focused again, also when others came', () => {
  const { subject, focus } = showWays(['News'], 'Defence', ['Coast', 'Air'], 'air')
  expect(focus().id).toBe('chip:air')
  subject.show({ above: [section('News')], section: section('Defence'), below: ['Sea', 'Coast', 'Air'].map(section) }, 'air')
  expect(focus().id).toBe('chip:air')
})

test('of fifty subsections only those on the line are there, and the focused one is whole', () => {
  const titles = (count: number) => Array.from({ length: count }, (_, i) => `Subsection ${i}`)
  const counted = [20, 50].map(count => {
    const { press, settle, focus, stage } = showWays(['News'], 'World', titles(count))
    for (let i = 0; i < 15; i++) {
      press('right')
      settle()
      const { x, w } = focus().rect
      expect(focus().label).toBe(`Subsection ${i + 1}`)
      expect(x).toBeGreaterThanOrEqual(safe.left)
      expect(x + w).toBeLessThanOrEqual(safe.left + ways.width)
    }
    expect(textOf(stage).filter(text => text === '…')).toHaveLength(2)
    return metricsOf(stage).elements
  })
  expect(counted[1]).toBe(counted[0])
})

test('very long titles leave the line readable', () => {
  const long = 'The harbours, lights and beacons of the seven islands and of all the coast between them'
  const { focus, press } = showWays([long], long, ['Coast'])
  expect(focus().label).toBe('Coast')
  press('left')
  expect(focus().label).toBe(long)
})
