import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { usualReading } from '../../../src/newsroom/model/reading'
import type { KeyName } from '../../../src/platform/keys'
import type { Words } from '../../../src/tv/components/languages/en'
import { learnLanguage, wordsIn } from '../../../src/tv/components/words'
import { learnEvery } from '../../support/everyLanguage'
import { clippedTexts } from '../../support/clippedTexts'
import { FakeTextTrack } from '../../support/fakeTextTracks'
import { fakeStorage } from '../../support/fakeStorage'
import { channel, feedOf, host, web } from '../../support/harbourNews'
import { pseudoLanguage } from '../../support/pseudoLanguage'
import { closeApp, openApp, type Opened } from '../../support/stageApp'
import { item, rss } from '../../support/written'

// Whole apps, screen after screen.
jest.setTimeout(30_000)
learnEvery(learnLanguage)

afterEach(closeApp)

const spoken: readonly (readonly [string, Words])[] = [['a language two fifths longer', pseudoLanguage], ['Arabic', wordsIn('ar')], ['Persian', wordsIn('fa')], ['Spanish', wordsIn('es')], ['French', wordsIn('fr')]]
const stream = { id: 'live', title: 'Harbour live', sources: ['https://news.example/live.m3u8'], picture: null, audio: false }

describe.each(spoken)('%s has room', (_name, words) => {
  const opened = async (chosen = {}, pages: Readonly<Record<string, string | number>> = web) => {
    const storage = fakeStorage()
    storage.write('preferences', JSON.stringify({ welcomed: true, ...chosen }))
    return looking(await openApp({ ...channel, live: [stream] }, pages, 'popup', { storage, words }))
  }

  test('on home, in its header, its numbers and its question', async () => {
    const { clipped } = await opened({ numbersShown: true, guest: true })
    expect(await clipped('up', 'left', 'left', 'ok', 'back', 'down', 'down', 'right', 'right', 'right', 'right')).toEqual([])
    expect(await clipped('9', '9', '9', 'back', 'back', 'back', 'back')).toEqual([])
  })

  test('for news that waits, and where none came', async () => {
    const { app, clipped } = await opened({ numbersShown: true, guest: true })
    app.web.pages.set(`${host}/news.xml`, feedOf('flash', 9))
    await app.newsroom.refresh('news')
    expect(await clipped('right', 'up')).toEqual([])
    app.web.pages.clear()
    await app.newsroom.refresh('news')
    await app.newsroom.refresh('sport')
    app.pass(3 * 3_600_000)
    expect(await clipped('down', 'down')).toEqual([])
  })

  test('where nothing came, and where all is muted', async () => {
    const offline = await opened({}, {})
    expect(await offline.clipped('right', 'up')).toEqual([])
    closeApp()
    const muted = await opened({ muted: ['news', 'sport'] })
    expect(await muted.clipped('right', 'down')).toEqual([])
  })

  test('in all lists of the settings', async () => {
    const { app, clipped } = await opened({ hidden: ['sport'], muted: ['storm'] })
    app.newsroom.searches.keep('fog')
    expect(await clipped('up', 'left', 'ok')).toEqual([])
    expect(await clipped('ok', 'down', 'down', 'down', 'back')).toEqual([])
    expect(await clipped('down', 'ok', 'down', 'down', 'back')).toEqual([])
    expect(await clipped('down', 'ok', 'down', 'up', 'ok', 'ok', 'back', 'back')).toEqual([])
    expect(await clipped('down', 'down', 'down', 'ok', 'down', 'down', 'down', 'down', 'down', 'back')).toEqual([])
    expect(await clipped('down', 'down', 'down', 'down', 'ok', 'right', 'back')).toEqual([])
  })

  test('where the remote is taught, in what is kept, and on the page about this TV', async () => {
    const { app, clipped } = await opened()
    const to = async (id: string): Promise<void> => {
      for (let i = 0; app.focus().id !== id && i < 24; i++) {
        app.press('down')
        await app.quiet()
      }
    }
    expect(await clipped('up', 'left', 'ok')).toEqual([])
    await to('keys')
    expect(await clipped('ok')).toEqual([])
    await to('key:playPause')
    expect(await clipped('ok')).toEqual([])
    app.pass(2_000)
    app.hear({ name: 'down', code: 40, key: '' })
    expect(await clipped()).toEqual([])
    app.press('ok')
    app.hear({ name: null, code: 10_999, key: '' })
    expect(await clipped('back', 'down', 'ok', 'down', 'down', 'down', 'ok', 'back', 'back')).toEqual([])
    expect(await clipped('down', 'ok')).toEqual([])
    app.hear({ name: null, code: 10_999, key: '' })
    expect(await clipped('down', 'back')).toEqual([])
  })

  test('over a story, around it, and where it is read aloud', async () => {
    const { app, clipped } = await opened()
    app.voice.hasVoices('en')
    expect(await clipped('right', 'right', 'ok')).toEqual([])
    expect(await clipped('up', 'right', 'right', 'ok', 'back')).toEqual([])
    expect(await clipped('left', 'left', 'ok', 'down', 'down', 'down', 'back')).toEqual([])
    expect(await clipped('up', 'right', 'yellow', 'right', 'right', 'ok', 'ok', 'back')).toEqual([])
    expect(await clipped('down', ...Array<KeyName>(8).fill('right'), 'down')).toEqual([])
  })

  test('over a story in the largest type', async () => {
    const { clipped } = await opened({ reading: { ...usualReading, size: 'largest' } })
    expect(await clipped('right', 'right', 'ok', 'up', 'ok', 'down', 'back')).toEqual([])
  })

  test('in a search', async () => {
    const { app, clipped } = await opened()
    app.newsroom.searches.keep('fog')
    expect(await clipped('search', 'ok', 'right', 'ok', 'right', 'right', 'right', 'right', 'right')).toEqual([])
  })

  test('in a section', async () => {
    const { clipped } = await opened()
    expect(await clipped(...Array<KeyName>(11).fill('right'), 'ok', 'down', 'up', 'up')).toEqual([])
  })

  test('over a stream', async () => {
    const { app, clipped } = await opened()
    expect(await clipped('ok')).toEqual([])
    app.media.arrives({ duration: Infinity, from: 0, to: 900, time: 895 })
    expect(await clipped('down', 'left', 'left', 'ok', 'ok', 'right')).toEqual([])
  })

  test('in the headlines over a stream, and beside a story', async () => {
    const { app, clipped } = await opened()
    app.press('ok')
    await app.quiet()
    app.media.arrives({ duration: Infinity, from: 0, to: 900, time: 895 })
    expect(await clipped('up', 'back', 'down', 'down', 'back', 'down', 'ok', 'up', 'down', 'playPause')).toEqual([])
    app.media.breaks(4)
    app.media.breaks(4)
    expect(await clipped()).toEqual([])
  })

  test('over a recording, before its end and after it', async () => {
    const film = (name: string) => item(`<title>${name}</title><guid>${name}</guid><enclosure url="${host}/${name}.mp4" type="video/mp4" length="1"/><itunes:duration>12:31</itunes:duration>`)
    const { app, clipped } = await opened({}, { ...web, [`${host}/news.xml`]: rss(film('one'), film('two')) })
    expect(await clipped('right', 'ok', 'ok')).toEqual([])
    app.media.arrives({ duration: 751, from: 0, to: 751 })
    expect(await clipped('right', 'up', 'left')).toEqual([])
    app.media.tell('ended')
    expect(await clipped('left')).toEqual([])
  })

  test('in the panel over a stream', async () => {
    const { app, clipped } = await opened({ watching: { captions: 'en', sound: null, lines: null, look: { size: 'large', colour: 'white', ground: 'none' } } })
    app.press('ok')
    await app.quiet()
    app.media.textTracks.add(new FakeTextTrack('en', 'English'))
    app.media.textTracks.add(new FakeTextTrack('fr', 'Français'))
    app.media.arrives({ duration: Infinity, from: 0, to: 900, time: 895 })
    expect(await clipped('up', 'left', 'right', 'right', 'down', 'left', 'left', 'down', 'right', 'right', 'down', 'left', 'left', 'down', 'right', 'right')).toEqual([])
  })

  test('in the question to a new viewer', async () => {
    const { clipped } = await opened({ welcomed: false })
    expect(await clipped('right', 'right', 'right')).toEqual([])
  })
})

interface Looking {
  readonly app: Opened
  /** Presses keys, and says of all that was on screen which texts have no room. */
  clipped(...keys: KeyName[]): Promise<readonly string[]>
}

function looking(app: Opened): Looking {
  return {
    app,
    clipped: async (...keys) => {
      const found = new Set<string>()
      const look = async (): Promise<void> => {
        await app.quiet()
        clippedTexts(app.stage).forEach(text => found.add(text))
      }
      await look()
      for (const key of keys) {
        app.press(key)
        await look()
      }
      // The channel's name makes way for its buttons.
      return [...found].filter(text => text !== `cut: ${channel.name}`)
    },
  }
}
