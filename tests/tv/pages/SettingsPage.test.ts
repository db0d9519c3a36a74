import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { usualReading } from '../../../src/newsroom/model/reading'
import { textOf } from '../../../src/tv/app/stageReport'
import { faces, reader } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { scripts } from '../../../src/tv/components/scripts'
import type { Setting } from '../../../src/tv/components/SettingLine'
import type { Level } from '../../../src/tv/components/wish'
import { SettingsPage } from '../../../src/tv/pages/SettingsPage'
import { destroyStages, show } from '../../support/stage'
import { settingLines } from '../../support/stageSettingLines'

afterEach(destroyStages)

const door = (level: Level): Setting => ({ id: level, label: level, value: '', help: `About ${level}`, wish: { kind: 'level', level } })
const sections = settingLines(3, { moves: { left: { kind: 'move', sectionId: 's', step: -1 }, right: { kind: 'move', sectionId: 's', step: 1 } } })
const levels: Readonly<Record<Level, readonly Setting[]>> = {
  settings: [door('sections'), door('muted'), ...settingLines(1), door('text')],
  text: settingLines(1, { moves: { left: { kind: 'read', reading: usualReading }, right: { kind: 'read', reading: { ...usualReading, size: 'large' } } } }),
  edition: settingLines(1),
  keys: settingLines(1),
  kept: settingLines(1),
  language: [{ id: 'language:tv', label: 'As the TV', value: 'Chosen', help: '', wish: null }, { id: 'language:fa', label: 'فارسی', value: '', help: '', wish: { kind: 'speak', language: 'fa' } }],
  sections,
  muted: [door('word'), { id: 'muted:fog', label: 'fog', value: 'Muted', help: 'Remove', wish: { kind: 'unmute', word: 'fog' } }],
  word: [{ id: 'topic:Coast', label: 'Coast', value: '4 stories', help: '', wish: { kind: 'mute', word: 'Coast' } }],
}

/** The page, and an app that answers what it asks for. */
function showSettings(at = '') {
  const shown = show(SettingsPage)
  const answer = (): void => {
    shown.subject.show({ settings: levels[shown.subject.level], script: scripts.latin, now: () => 0 })
    shown.settle()
  }
  shown.subject.begin(at)
  answer()
  const press: typeof shown.press = (...keys) => keys.forEach(key => {
    const asked = shown.requests.length
    shown.press(key)
    if (shown.requests.slice(asked).some(([name]) => name === '$queried' || name === '$wish')) answer()
  })
  const wishes = () => shown.requests.filter(([name]) => name === '$wish').map(request => request[1])
  return { ...shown, press, wishes }
}

test('the first list says what the line in focus does', () => {
  const { focus, press, stage, subject } = showSettings()
  expect(focus().id).toBe('sections')
  expect(textOf(stage)).toEqual(expect.arrayContaining(['Settings', 'About sections']))
  press('down')
  expect(textOf(stage)).toContain('About muted')
  expect(textOf(stage)).not.toContain('About sections')
  expect(subject.screen).toEqual({ name: 'settings', params: { level: 'settings' }, title: 'Settings', state: 'ready' })
})

test('it opens at the line it is opened for', () => {
  expect(showSettings('l0').focus().id).toBe('l0')
})

test('OK opens a list, Back returns to its line, and from there it is the app’s', () => {
  const { press, focus, unheard, subject } = showSettings()
  press('down', 'ok')
  expect([subject.screen.title, focus().id]).toEqual(['Muted words', 'word'])
  press('back')
  expect(focus().id).toBe('muted')
  expect(unheard).toEqual([])
  press('back')
  expect(unheard).toEqual(['back'])
})

test('OK asks for what a line wants, Left and Right for its moves, and only where there are some', () => {
  const { press, wishes } = showSettings()
  press('left', 'ok', 'down', 'ok', 'left', 'right')
  expect(wishes()).toEqual([{ kind: 'hide', sectionId: 's1' }, { kind: 'move', sectionId: 's', step: -1 }, { kind: 'move', sectionId: 's', step: 1 }])
})

test('a line without a wish asks for nothing', () => {
  const { press, wishes, subject } = showSettings()
  subject.show({ settings: settingLines(1, { wish: null }), script: scripts.latin, now: () => 0 })
  press('ok')
  expect(wishes()).toEqual([])
})

test('a word is typed key by key; a topic is one key to the side, and taking it returns to the list', () => {
  const { press, focus, subject, wishes, stage } = showSettings()
  press('down', 'ok', 'ok')
  expect(focus()).toMatchObject({ id: 'key:a', role: 'key' })
  press('ok', 'right', 'ok')
  expect(subject.word).toBe('ab')
  expect(textOf(stage)).toContain('ab')
  press('right', 'right', 'right', 'right', 'right')
  expect(focus()).toMatchObject({ id: 'topic:Coast', role: 'setting' })
  press('back')
  expect(focus().id).toBe('key:f')
  press('right', 'ok')
  expect(wishes()).toEqual([{ kind: 'mute', word: 'Coast' }])
  expect([subject.level, subject.word]).toEqual(['muted', ''])
  press('back')
  expect(focus().id).toBe('muted')
})

test('Back from the keyboard leads to the line that opened it, and a word begun is forgotten', () => {
  const { press, focus, subject } = showSettings()
  press('down', 'ok', 'ok', 'ok', 'back')
  expect([focus().id, subject.word]).toEqual(['word', ''])
})

test('how text is set has a sample beside it, which follows, inside the safe area', () => {
  const { press, subject, stage, requests, wishes, settle } = showSettings('text')
  subject.readAs(usualReading)
  expect(textOf(stage).join(' ')).not.toContain(words.sample.headline)
  press('ok', 'right')
  expect(requests.map(([name]) => name)).toContain('$typefaces')
  expect(wishes()).toEqual([{ kind: 'read', reading: { ...usualReading, size: 'large' } }])
  const sample = (): Lightning.Element => subject.tag('List.Sample.Text')
  for (const size of ['smallest', 'largest'] as const) {
    subject.readAs({ ...usualReading, size, typeface: 'legible' })
    settle()
    expect(textOf(stage).join(' ').replace(/\n/g, ' ')).toContain(words.sample.headline)
    expect((sample().texture as unknown as { fontFace: string }).fontFace).toBe(faces.legible)
    expect(sample().core.getAbsoluteCoords(0, sample().renderHeight)[1]).toBeLessThanOrEqual(reader.progressTop + 8)
  }
  press('back')
  expect(textOf(stage).join(' ')).not.toContain(words.sample.text.slice(0, 12))
})
