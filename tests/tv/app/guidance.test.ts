import { afterEach, expect, jest, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { KeyName } from '../../../src/platform/keys'
import { createGuidance, type Stand } from '../../../src/tv/app/guidance'
import { channel, web } from '../../support/harbourNews'
import { fakeMirror } from '../../support/fakeMirror'
import { closeApp, openApp, type Opened } from '../../support/stageApp'

afterEach(closeApp)

async function guided(told = channel): Promise<Opened & { go(...keys: KeyName[]): Promise<void>; heard(): string }> {
  const app = await openApp(told, web)
  app.voice.hasVoices('en')
  app.newsroom.preferences.choose({ guidance: 'full' })
  app.spoken()
  app.voice.end(9)
  return {
    ...app,
    go: async (...keys) => {
      for (const key of keys) {
        app.press(key)
        await app.quiet()
      }
    },
    /** What was said since the last time, to its end. */
    heard: () => {
      const { said } = app.voice
      for (let last = ''; app.voice.saying !== last || last !== ''; ) {
        last = app.voice.saying
        app.voice.end()
        if (app.voice.saying === '') last = ''
      }
      return said.splice(0).map(({ text }) => text).join(' / ')
    },
  }
}

test('who switches it on hears so, and where they are', async () => {
  const app = await guided()
  expect(app.heard()).toBe('Voice guidance is on. / Harbour News. news. news 0. Story, 3 h, 1 of 9. OK opens it.')
})

test('one utterance a focus change; the next takes its place; where nothing moves, the place', async () => {
  const { go, heard, voice, spoken } = await guided()
  heard()
  await go('right', 'right')
  expect(voice.said.map(({ text }) => text)).toEqual(['news 1. Story, 4 h, 2 of 9.', 'news 2. Story, 5 h, 3 of 9.'])
  expect(spoken().slice(-2).map(({ interrupted }) => interrupted)).toEqual([true, false])
  await go('down', 'left')
  heard()
  await go('left')
  expect(heard()).toMatch(/1 of 3\.$/)
})

test('a story is read page by page, and Back stops it', async () => {
  const { go, heard, voice } = await guided()
  heard()
  await go('ok')
  expect(heard()).toMatch(/^news 0\. Story\. \/ Page 1 of 4\. Paragraph 0 tells .* Right turns the page\.$/)
  await go('right')
  expect(voice.saying).toMatch(/^Page 2 of 4\. Paragraph/)
  await go('back')
  expect(voice.saying).toMatch(/^Harbour News\. news\. news 0\./)
})

test('while a story is listened to, guidance is silent', async () => {
  const { go, heard, voice } = await guided()
  await go('ok', 'up', 'right', 'right', 'right')
  heard()
  await go('ok')
  expect(voice.saying).toMatch(/^Paragraph 0 /)
  await go('right', 'up')
  expect(voice.said.filter(({ text }) => !/^(Paragraph|It did)/.test(text))).toEqual([])
  await go('ok')
  expect(voice.saying).toBe('Paused, 1.2×.')
})

test('what is typed, saved and asked is said', async () => {
  const { go, heard } = await guided()
  heard()
  await go('2', '4')
  expect(heard()).toBe('2. / 2 4.')
  await go('4')
  expect(heard()).toBe('There is nothing under 244 now.')
  await go('back', 'yellow')
  expect(heard()).toMatch(/Saved, 3 h\.$/)
  await go('back')
  expect(heard()).toMatch(/^Leave Harbour News\? Stay\. Button, 1 of 2\.$/)
})

test('the TV shows something else: silence', async () => {
  const { presence, voice } = await guided()
  presence().hidden()
  expect(voice.saying).toBe('')
})

test('the mirror has what is in focus, once a change', async () => {
  const { go, mirror, quiet } = await guided()
  const before = mirror.shown.length
  await go('right')
  await quiet()
  expect(mirror.shown.length).toBe(before + 1)
  expect(mirror.shown[before]).toMatchObject({ role: 'link', place: { index: 2, count: 9 }, row: { text: 'news' }, heading: { text: 'Harbour News' }, texts: [{ text: 'news 1', language: 'en', direction: 'ltr' }, { text: '4 h' }] })
  await go('ok')
  const { role, paragraphs } = mirror.shown[mirror.shown.length - 1]!
  expect([role, paragraphs[0]!.text.slice(0, 11)]).toEqual(['article', 'Paragraph 0'])
})

test('without a voice the settings have no line for it, and it is written down all the same', async () => {
  const app = await openApp(channel, web)
  app.press('up', 'left', 'ok')
  await app.quiet()
  expect(app.text().join()).not.toContain('Voice guidance')
  expect(app.spoken().map(({ text }) => text).join()).toContain('Settings. Text. Setting,')
})

test('what cannot be said never stops the picture, and a screen that stands still costs nothing', () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  let [frame, looks, draws] = [(): void => undefined, 0, false]
  const stage = { on: (_: string, update: () => void) => { frame = update }, ctx: { hasRenderUpdates: () => draws } } as unknown as Lightning.Stage
  const scene: Stand['scene'] = () => {
    looks++
    throw new Error('no content yet')
  }
  const guidance = createGuidance({ speech: null, mirror: fakeMirror(), language: 'en', level: () => 'full', now: () => 0 })
  guidance.begin({ stage, scene, paragraphs: () => [] })
  for (let i = 0; i < 100; i++) frame()
  expect(looks).toBe(0)
  guidance.pressed('key')
  for (let i = 0; i < 100; i++) frame()
  expect([looks, warned.mock.calls.length]).toEqual([1, 1])
  draws = true
  frame()
  draws = false
  for (let i = 0; i < 100; i++) frame()
  expect(looks).toBe(2)
  warned.mockRestore()
})
