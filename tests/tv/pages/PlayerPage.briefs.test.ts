import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { captions } from '../../../src/tv/components/watchTheme'
import { destroyStages } from '../../support/stage'
import { stories } from '../../support/stageNews'
import { stream, watching } from '../../support/stagePlayer'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

/** A live stream with so many headlines beside it; `goesOn`: what is opened is read beside it. */
function reading(count = 9, goesOn = true) {
  const news = stories(count)
  const shown = watching(stream(), {}, undefined, { reading: { headlines: () => ({ stories: news, metaOf: ({ id }) => `${id} h` }), goesOn: () => goesOn } })
  shown.live()
  shown.pass(6_000)
  return { ...shown, news }
}

test('Down brings headlines, four at once, and OK opens the one in focus', () => {
  const { press, focus, text, requests, news } = reading()
  press('down')
  expect(focus()).toMatchObject({ id: 'brief:s0', role: 'headline', label: 'Headline s0', value: 's0 h', index: 1, count: 9 })
  expect(text()).toEqual(expect.arrayContaining(['Headlines', 'Headline s0', 'Headline s3']))
  expect(text()).not.toContain('Headline s4')
  for (let i = 0; i < 20; i++) press('down')
  expect([focus().id, text().includes('Headline s5'), text().includes('Headline s4')]).toEqual(['brief:s8', true, false])
  press('pageUp', 'up', 'ok')
  expect(requests).toContainEqual(['$open', news[3]])
})

test('the button among the controls leads there, too; Back and Up from the first lead back to the controls', () => {
  const { press, focus, unheard, text, settle } = reading()
  press('ok', 'left', 'left', 'left')
  expect(focus()).toMatchObject({ id: 'video:read', label: 'Read' })
  press('ok', 'down', 'back')
  expect([focus().id, unheard, text().includes('Headlines')]).toEqual(['video:read', [], false])
  press('down')
  expect(focus().id).toBe('brief:s1')
  press('up', 'up')
  settle()
  expect([focus().role, text().includes('Pause')]).toEqual(['button', true])
})

test('headlines and the panel take each other’s place, and captions stand over both', () => {
  const { press, focus, text, subject } = reading()
  const bottom = () => subject.tag('Captions').y
  press('down')
  expect(bottom()).toBe(captions.overBriefs)
  press('up')
  press('up')
  expect([focus().id.startsWith('watching:'), text().includes('Headlines'), bottom()]).toEqual([true, false, captions.bottom])
  press('back', 'down')
  expect([focus().role, subject.tag('Panel').visible]).toEqual(['headline', false])
})

test('without news it says so, and Back leads on', () => {
  const { press, focus, text, unheard } = reading(0)
  press('down')
  expect([focus().label, text().includes('No news has come yet. Press Back to return.')]).toEqual(['No news has come yet. Press Back to return.', true])
  press('ok', 'back')
  expect([focus().role, unheard]).toEqual(['button', []])
})

test('what is given up takes the headlines away', () => {
  const { press, focus, media, pass, text } = reading()
  press('down')
  media.breaks(4)
  media.breaks(4)
  pass(40_000, false)
  expect([focus().role, text().includes('Headlines')]).toEqual(['message', false])
})

test('read beside it plays on, with the place it had, and else it stops', () => {
  const on = reading()
  on.subject.visible = false
  on.draw()
  expect([on.broadcast.view.state, on.stage.getClearColor()?.[3]]).toEqual(['playing', 1])
  on.broadcast.pause()
  on.subject.visible = true
  on.draw()
  on.live()
  expect([on.media.address, on.broadcast.view.state]).toEqual(['https://gull.example/a.m3u8', 'playing'])
  const off = reading(9, false)
  off.subject.visible = false
  off.draw()
  expect(off.broadcast.view.state).toBe('off')
})
