import { afterEach, describe, expect, test } from '@jest/globals'
import type { Section } from '../../../src/newsroom/model/channel'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import type { RowContent } from '../../../src/tv/components/Row'
import { safe } from '../../../src/tv/components/theme'
import { SectionPage, type SectionContent } from '../../../src/tv/pages/SectionPage'
import { destroyStages, show } from '../../support/stage'
import { failure, row, stories, story } from '../../support/stageNews'

afterEach(destroyStages)

const section = (title: string): Section => ({ id: title.toLowerCase(), title, trail: [title], sources: [], only: null })
const now = () => new Date(2026, 10, 24, 9, 4).getTime()
const content = (id: string, told: Partial<RowContent> = {}, around: Partial<SectionContent> = {}): SectionContent =>
  ({ row: row(id, { stories: stories(40, id), ...told }), above: [section('News')], below: [section('Coast'), section('Air')], now, timesOf: () => '24 Nov 2026, 09:00', ...around })

function showPage(first = content('a')) {
  const shown = show(SectionPage)
  shown.subject.show(first)
  shown.settle()
  return shown
}

const down = (times: number) => Array<'down'>(times).fill('down')

test('a section shows the way to it, the time, its headlines, and the story in focus beside them', () => {
  const { stage, focus, subject } = showPage(content('a', { stories: [story('one', { lead: 'A lead.' }), story('two')], note: 'News as of 3 h' }))
  expect(textOf(stage)).toEqual(expect.arrayContaining(['News', 'Section a', 'Coast', 'Air', '09:04', 'Headline two', 'A lead.', '24 Nov 2026, 09:00', 'News as of 3 h', '1 / 2']))
  expect(focus()).toMatchObject({ id: 'story:one', role: 'headline', rect: { x: safe.left } })
  expect(subject.screen).toEqual({ name: 'section', params: { id: 'a' }, title: 'Section a', language: null, state: 'ready' })
})

test('the picture follows the focus when it rests, and not while it hurries', () => {
  const picture = (id: string) => ({ address: `https://news.example/${id}.jpg`, caption: null, credit: null })
  const { press, settle, pictures, stage } = showPage(content('a', { stories: stories(30).map(one => ({ ...one, lead: `Lead ${one.id}`, picture: picture(one.id) })) }))
  press(...down(9))
  settle()
  expect(pictures.asked).toEqual(['s0', 's9'].map(id => `https://news.example/${id}.jpg?width=528`))
  expect(textOf(stage)).toContain('Lead s9')
  expect(textOf(stage)).not.toContain('Lead s0')
})

test('Up from the first headline leads to the subsections and steps, Down back to the headline', () => {
  const { press, focus, unheard } = showPage()
  press('down', 'up', 'up')
  expect(focus().id).toBe('chip:coast')
  press('left')
  expect(focus().id).toBe('step:news')
  press('up')
  expect(unheard).toEqual(['up'])
  press('down')
  expect(focus().id).toBe('story:a0')
})

test('a section that leads nowhere else keeps the focus in its headlines', () => {
  const { press, focus, unheard } = showPage(content('a', {}, { above: [], below: [] }))
  press('up')
  expect(focus().id).toBe('story:a0')
  expect(unheard).toEqual(['up'])
})

describe('coming back to a section', () => {
  test('finds the headline where it was left, although another section was shown meanwhile', () => {
    const { subject, press, settle, focus } = showPage()
    press(...down(20), 'up', 'up')
    settle()
    const left = focus()
    subject.show(content('b'))
    settle()
    expect(focus()).toMatchObject({ id: 'story:b0' })
    subject.show(content('a'))
    settle()
    expect(focus()).toEqual(left)
  })

  test('finds the subsection that was opened', () => {
    const { subject, press, settle, focus } = showPage()
    press('up', 'right')
    const left = focus()
    subject.show(content('air'))
    settle()
    expect(focus().id).toBe('story:air0')
    subject.show(content('a'))
    settle()
    expect(focus()).toEqual(left)
  })

  test('finds the same story where news came before it', () => {
    const { subject, press, settle, focus } = showPage()
    press(...down(20))
    settle()
    const { rect } = focus()
    subject.show(content('b'))
    subject.show(content('a', { stories: [story('x'), story('y'), ...stories(40, 'a')] }))
    settle()
    expect(focus()).toMatchObject({ id: 'story:a20', index: 23, rect })
  })
})

test('subsections that are gone give the focus back to the headlines', () => {
  const { subject, press, focus } = showPage()
  press('up')
  subject.show(content('a', {}, { above: [], below: [] }))
  expect(focus().id).toBe('story:a0')
})

test('a page of 500 headlines has as many elements as one of 40', () => {
  const counted = [40, 500].map(count => {
    const { press, settle, stage } = showPage(content('a', { stories: stories(count) }))
    press(...down(30))
    settle()
    return metricsOf(stage).elements
  })
  expect(counted[1]).toBe(counted[0])
})

test.each([
  ['loading', { state: 'waiting', stories: [] }],
  ['error', { state: 'failed', stories: [], failures: [failure('late')] }],
  ['empty', { stories: [] }],
  ['ready', { state: 'failed', failures: [failure('late')] }],
] as const)('the screen is %s', (state, told) => {
  const { subject, focus } = showPage(content('a', told))
  expect(subject.screen.state).toBe(state)
  expect(focus().role).toBe(state === 'ready' ? 'headline' : 'message')
})
