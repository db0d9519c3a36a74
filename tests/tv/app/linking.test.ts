import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { channel as whole, host, web } from '../../support/harbourNews'
import { closeApp, openApp, type Opened, type OpenOptions } from '../../support/stageApp'
import { words } from '../../../src/tv/components/words'

const channel = { ...whole, live: [{ id: 'pier', title: 'Pier', sources: [`${host}/pier.m3u8`], picture: null, audio: false }] } as typeof whole
const open = (options: OpenOptions = {}, pages: Record<string, string | number> = web): Promise<Opened> => openApp(channel, pages, 'popup', options)
const idOf = ({ newsroom }: Opened, headline: string): string => newsroom.stories().find(story => story.headline === headline)!.id
const where = ({ report }: Opened): string => {
  const { name, params } = report().screen
  return [name, params['id'] ?? ''].filter(part => part !== '').join('/')
}
const note = ({ text }: Opened): boolean => text().includes(words.noLink)

afterEach(closeApp)
// A test that starts the app twice takes longer on a busy machine.
jest.setTimeout(30_000)

/** The id of a story is the same in every start. */
async function knownId(headline: string): Promise<string> {
  const app = await open()
  await app.newsroom.refresh('sport')
  const id = idOf(app, headline)
  closeApp()
  return id
}

describe('cold', () => {
  test('a story is opened over home, and Back leads home, then asks', async () => {
    const app = await open({ link: `story/${await knownId('sport 1')}` })
    expect([app.report().screen.name, app.report().screen.title]).toEqual(['story', 'sport 1'])
    app.press('back')
    await app.quiet()
    expect(where(app)).toBe('home')
    app.press('back')
    await app.quiet()
    expect([app.focus().id, app.told.left]).toEqual(['dialog:stay', 0])
  })

  test.each([['section/sport', 'section'], ['live/pier', 'live']])('%s is opened', async (link, name) => {
    const app = await open({ link })
    expect(app.report().screen.name).toBe(name)
    expect(note(app)).toBe(false)
  })

  test('it goes before what the viewer begins with', async () => {
    const chosen = { texts: new Map([['preferences', JSON.stringify({ start: 'section/news', welcomed: true })]]) }
    const storage = { read: (key: string) => chosen.texts.get(key) ?? null, write: () => true, remove: () => undefined, keys: () => [...chosen.texts.keys()] }
    expect(where(await open({ storage, link: 'section/sport' }))).toBe('section/sport')
    closeApp()
    expect(where(await open({ storage }))).toBe('section/news')
  })

  test.each(['story/unknown', 'section/nowhere', 'live/none', 'play/none', 'story/../../etc', '<b>', 'x'.repeat(9_999), '%E0%A4%A', ''])('%j lands on home, with a word', async link => {
    const app = await open({ link })
    expect([where(app), note(app), app.report().focused === null]).toEqual(['home', true, false])
    expect(app.text().join()).not.toContain(link === '' ? '\u0000' : link)
  })

  test('without a network it ends at home, with a word', async () => {
    const app = await open({ link: 'story/abc' }, {})
    expect([where(app), note(app)]).toEqual(['home', true])
  })
})

describe('warm', () => {
  test('a link takes the place of what was open, and Back leads home', async () => {
    const app = await open()
    app.press('right', 'ok')
    await app.quiet()
    expect(app.report().screen.name).toBe('story')
    app.openLink('section/sport')
    await app.quiet()
    expect(where(app)).toBe('section/sport')
    app.press('back')
    await app.quiet()
    expect(where(app)).toBe('home')
  })

  test('a link to what is open leaves it open, with home below it', async () => {
    const app = await open({ link: 'section/sport' })
    app.openLink('section/sport')
    await app.quiet()
    expect(where(app)).toBe('section/sport')
  })

  test('one that comes while a page is on its way is opened after it', async () => {
    const app = await open()
    app.press('right', 'ok')
    app.openLink('live/pier')
    await app.quiet()
    expect(app.report().screen.name).toBe('live')
  })

  test('of two at once the second holds', async () => {
    const app = await open()
    app.openLink('story/unknown')
    app.openLink('section/sport')
    await app.quiet()
    expect([where(app), note(app)]).toEqual(['section/sport', false])
  })

  test('a question that stood open is gone', async () => {
    const app = await open()
    app.press('back')
    await app.quiet()
    expect(app.focus().id).toBe('dialog:stay')
    app.openLink('section/sport')
    await app.quiet()
    expect([where(app), app.focus().id === 'dialog:stay']).toEqual(['section/sport', false])
  })

  test('a number is typed, and opens what it stands for', async () => {
    const app = await open()
    app.openLink('number/201')
    await app.quiet()
    expect(app.report().screen.name).toBe('story')
    app.openLink('number/999')
    await app.quiet()
    expect([where(app), app.text().includes(words.noNumber(999))]).toEqual(['home', true])
  })

  test('a number that comes on another page waits until home has come', async () => {
    const app = await open({ link: 'section/sport' })
    app.openLink('number/201')
    await app.quiet()
    expect(app.report().screen.name).toBe('story')
    app.openLink('number/300')
    await app.quiet()
    expect([where(app), app.focus().label]).toEqual(['home', 'sport 0'])
  })

  test('a key that is pressed while a story is looked for calls that off', async () => {
    const app = await open()
    app.openLink('story/unknown')
    app.press('right')
    await app.quiet()
    expect([where(app), note(app)]).toEqual(['home', false])
  })

  test('hostile links leave nothing behind but a word at home', async () => {
    const app = await open({ link: 'section/sport' })
    app.openLink('story/<script>')
    await app.quiet()
    expect([where(app), note(app)]).toEqual(['home', true])
  })
})
