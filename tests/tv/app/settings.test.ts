import { afterEach, describe, expect, test } from '@jest/globals'
import type { KeyName } from '../../../src/platform/keys'
import { createStarting } from '../../../src/tv/app/starting'
import { invitations } from '../../../src/tv/components/languages/invitations'
import { words } from '../../../src/tv/components/words'
import { fakeStorage } from '../../support/fakeStorage'
import { channel, section, web } from '../../support/harbourNews'
import { closeApp, openApp, type Opened } from '../../support/stageApp'

afterEach(closeApp)

/** The app with the settings open, at the line of this id. */
async function openSettings(line: string, from = channel): Promise<Opened> {
  const app = await openApp(from, web)
  app.press('up', 'left', 'ok')
  await app.quiet()
  await go(app, line)
  return app
}

async function go({ press, quiet, focus }: Opened, id: string): Promise<void> {
  for (let i = 0; focus().id !== id; i++) {
    if (i > 12) throw new Error(`No line ${id}.`)
    press('down')
    await quiet()
  }
}

async function type({ press, quiet }: Opened, ...keys: KeyName[]): Promise<void> {
  for (const key of keys) {
    press(key)
    await quiet()
  }
}

test('Settings opens from home, and Back returns to its button', async () => {
  const app = await openSettings('sections')
  expect(app.report().screen).toMatchObject({ name: 'settings', title: 'Settings', state: 'ready' })
  await type(app, 'back')
  expect(app.focus()).toMatchObject({ id: 'header:settings' })
})

describe('sections', () => {
  test('one that is hidden leaves home and comes back', async () => {
    const app = await openSettings('sections')
    await type(app, 'ok')
    expect(app.focus()).toMatchObject({ id: 'section:news', value: words.isShown })
    await type(app, 'ok')
    expect(app.focus()).toMatchObject({ id: 'section:news', value: words.isHidden })
    await type(app, 'back')
    expect(app.focus()).toMatchObject({ id: 'sections', value: '1 of 2 shown' })
    await type(app, 'back', 'down')
    expect(app.focus()).toMatchObject({ label: 'sport 0' })
    await type(app, '2', '0', '0')
    expect(app.report().screen).toMatchObject({ name: 'section', title: 'news' })
    await type(app, 'back', 'up', 'ok', 'down', 'ok')
    await go(app, 'section:news')
    await type(app, 'ok', 'back', 'back', 'down', 'up')
    expect(app.focus()).toMatchObject({ label: 'news 0' })
  })

  test('Right moves one towards the end, focus goes with it, and the channel’s own order is one line away', async () => {
    const app = await openSettings('sections')
    await type(app, 'ok', 'right')
    expect(app.focus()).toMatchObject({ id: 'section:news', index: 2 })
    await type(app, 'right')
    expect(app.focus()).toMatchObject({ id: 'section:news', index: 2 })
    expect(app.newsroom.sections().map(({ id }) => id)).toEqual(['sport', 'news'])
    await go(app, 'asTheChannel')
    await type(app, 'ok')
    expect(app.newsroom.sections().map(({ id }) => id)).toEqual(['news', 'sport'])
    expect(app.focus().role).toBe('setting')
  })

  test('with every section hidden home still shows news, and the list says so', async () => {
    const app = await openSettings('sections')
    await type(app, 'ok', 'ok', 'down', 'ok')
    expect(app.text()).toContain(words.help.allHidden)
    await type(app, 'back', 'back', 'down')
    expect(app.focus()).toMatchObject({ role: 'card', label: 'sport 0' })
    await type(app, 'up')
    expect(app.focus()).toMatchObject({ role: 'card', label: 'news 0' })
  })
})

test('a word that is typed mutes its stories everywhere, and hears them again when it is taken off', async () => {
  const app = await openSettings('muted', { ...channel, sections: [section('news'), section('sport')] })
  await type(app, 'ok', 'ok')
  // s, p, o, r, t on a keyboard of six columns.
  await type(app, 'down', 'down', 'down', 'ok', 'up', 'right', 'right', 'right', 'ok')
  expect(app.text()).toContain('sp')
  await type(app, 'left', 'ok', 'right', 'right', 'right', 'ok', 'left', 'left', 'left', 'left', 'down', 'ok')
  expect(app.text()).toEqual(expect.arrayContaining(['sport', words.mute('sport'), '3 stories']))
  await type(app, 'right', 'right', 'right', 'right', 'right', 'ok')
  expect(app.focus()).toMatchObject({ id: 'muted:sport', value: words.isMuted })
  expect(app.newsroom.stories()).toHaveLength(9)
  await type(app, 'back', 'back', 'down')
  expect(app.text()).not.toContain('sport 0')
  await type(app, 'up', 'ok')
  await go(app, 'muted')
  await type(app, 'ok', 'down', 'ok')
  expect(app.newsroom.stories()).toHaveLength(12)
  expect(app.focus()).toMatchObject({ id: 'word' })
})

test('where muted words leave nothing to read, home says so, and how to undo it', async () => {
  const { newsroom, text, focus } = await openApp(channel, web)
  newsroom.preferences.choose({ muted: ['news', 'sport'] })
  expect(text()).toContain(words.allMuted)
  expect(focus().role).toBe('message')
  newsroom.preferences.choose({ muted: ['news'] })
  expect(text()).toContain('sport 0')
  expect(text()).not.toContain(words.allMuted)
})

test('guest mode is said in the header, keeps nothing, and gives back what was there', async () => {
  const app = await openApp(channel, web)
  await type(app, 'yellow', 'up', 'left', 'ok')
  await go(app, 'guest')
  await type(app, 'ok')
  expect(app.focus()).toMatchObject({ id: 'guest', value: 'On' })
  await type(app, 'back')
  expect(app.text()).toContain(words.guest)
  expect(app.text()).not.toContain(words.saved)
  await type(app, 'down', 'right', 'yellow')
  expect(app.newsroom.marks.saved().map(({ headline }) => headline)).toEqual(['news 1'])
  await type(app, 'back', 'up', 'left', 'ok')
  expect(app.focus()).toMatchObject({ id: 'guest', value: 'On' })
  await type(app, 'ok', 'back')
  expect(app.newsroom.marks.saved().map(({ headline }) => headline)).toEqual(['news 0'])
  expect(app.focus()).toMatchObject({ id: 'header:settings' })
  expect(app.text()).not.toContain(words.guest)
})

describe('clearing', () => {
  test('asks first; who keeps loses nothing, and focus returns to the line', async () => {
    const app = await openApp(channel, web)
    await type(app, 'ok', 'right', 'back', 'up', 'left', 'ok')
    await go(app, 'kept')
    await type(app, 'ok')
    await go(app, 'clear:history')
    expect(app.focus()).toMatchObject({ value: '1 story' })
    await type(app, 'ok')
    expect(app.focus()).toMatchObject({ id: 'dialog:keep' })
    expect(app.text()).toContain(words.clearIt.history)
    await type(app, 'back')
    expect(app.focus()).toMatchObject({ id: 'clear:history', value: '1 story' })
    await type(app, 'ok', 'right', 'ok')
    expect(app.focus()).toMatchObject({ id: 'clear:history', value: words.nothingKept })
    await type(app, 'ok')
    expect(app.focus()).toMatchObject({ id: 'clear:history' })
    await type(app, 'back', 'back', 'down')
    expect(app.text()).not.toContain(words.recentlyRead)
    expect(app.text()).not.toContain(words.goOn)
    expect(app.focus().value).not.toMatch(/^Read/)
  })

  test('lets go what was saved, and nothing else', async () => {
    const app = await openApp(channel, web)
    app.newsroom.searches.keep('fog')
    await type(app, 'yellow', 'up', 'left', 'ok')
    await go(app, 'kept')
    await type(app, 'ok')
    await go(app, 'clear:saved')
    await type(app, 'ok', 'right', 'ok')
    expect([app.newsroom.marks.saved(), app.newsroom.searches.recent()]).toEqual([[], ['fog']])
    await go(app, 'clear:searches')
    await type(app, 'ok', 'right', 'ok')
    expect(app.newsroom.searches.recent()).toEqual([])
  })
})

test('motion is switched between gliding and steps, and numbers on and off', async () => {
  const app = await openSettings('numbers')
  await type(app, 'ok')
  expect(app.focus()).toMatchObject({ value: 'On' })
  await go(app, 'motion')
  expect(app.focus()).toMatchObject({ value: words.gliding })
  await type(app, 'ok')
  expect(app.focus()).toMatchObject({ value: words.stepping })
  expect(app.newsroom.preferences.chosen()).toMatchObject({ numbersShown: true, motion: 'step' })
})

describe('the language', () => {
  test('is the TV’s until the viewer takes another; then the app starts anew, and speaks it', async () => {
    const storage = fakeStorage()
    const app = await openApp(channel, web, 'popup', { storage, languages: ['de-DE', 'fr-FR'] })
    expect(app.told).toMatchObject({ language: 'fr', restarts: 0 })
    app.newsroom.preferences.choose({ welcomed: true })
    await type(app, 'back', 'up', 'left', 'ok')
    await go(app, 'language')
    await type(app, 'ok')
    expect(app.focus()).toMatchObject({ id: 'language:tv', index: 1, count: 6 })
    await go(app, 'language:en')
    expect(app.text()).toContain(invitations.en)
    await go(app, 'language:es')
    await type(app, 'ok')
    expect(app.told.restarts).toBe(1)
    closeApp()
    const next = await openApp(channel, web, 'popup', { storage, languages: ['fr-FR'] })
    expect(next.told).toMatchObject({ language: 'es', restarts: 0 })
  })

  test('the one that was taken starts nothing anew', async () => {
    const storage = fakeStorage()
    storage.write('preferences', JSON.stringify({ welcomed: true, language: 'en' }))
    const app = await openApp(channel, web, 'popup', { storage })
    await type(app, 'up', 'left', 'ok')
    await go(app, 'language')
    expect(app.focus()).toMatchObject({ value: 'English' })
    await type(app, 'ok')
    await go(app, 'language:en')
    expect(app.focus()).toMatchObject({ value: words.isChosen })
    await type(app, 'ok')
    expect(app.told.restarts).toBe(0)
  })

  test('is not offered where it would be forgotten by starting anew', async () => {
    const app = await openSettings('about')
    expect(app.text()).not.toContain(words.language)
  })
})

describe('what the channel begins with', () => {
  test('is the news, until Right or OK choose a section, and Left leads back', async () => {
    const app = await openSettings('start')
    expect(app.focus()).toMatchObject({ label: words.startWith, value: words.startHome })
    await type(app, 'right')
    expect(app.focus().value).toBe('news')
    await type(app, 'ok')
    expect(app.focus().value).toBe('sport')
    await type(app, 'left', 'left', 'left')
    expect(app.focus().value).toBe(words.startHome)
    expect(app.newsroom.preferences.chosen().start).toBe('')
  })

  test('is opened over home at the start, once, and Back leads to the news', async () => {
    const { newsroom } = await openSettings('sections')
    newsroom.preferences.choose({ start: 'section/sport', welcomed: true })
    const starting = createStarting(newsroom, { welcomes: () => false } as never)
    expect([starting(), starting()]).toEqual(['section/sport', null])
  })

  test('is home when the chosen one is no longer in the channel', async () => {
    const { newsroom } = await openSettings('sections')
    newsroom.preferences.choose({ start: 'section/gone' })
    expect(createStarting(newsroom, { welcomes: () => false } as never)()).toBeNull()
  })
})
