import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { CodePicture } from '../../../src/tv/components/CodePicture'
import { words } from '../../../src/tv/components/words'
import type { KeyName } from '../../../src/platform/keys'
import { fakeStorage } from '../../support/fakeStorage'
import { channel, web } from '../../support/harbourNews'
import { elementsIn } from '../../support/stage'
import { closeApp, openApp, type Opened } from '../../support/stageApp'

jest.setTimeout(30_000)
afterEach(closeApp)

async function type({ press, quiet }: Opened, ...keys: KeyName[]): Promise<void> {
  for (const key of keys) {
    press(key)
    await quiet()
  }
}

/** The settings, with the line of this id pressed. */
async function openLine(id: string, storage = fakeStorage()): Promise<Opened & { readonly storage: ReturnType<typeof fakeStorage> }> {
  storage.write('preferences', JSON.stringify({ welcomed: true }))
  const app = await openApp(channel, web, 'popup', { storage })
  await type(app, 'up', 'left', 'ok')
  await to(app, id)
  await type(app, 'ok')
  return { ...app, storage }
}

async function to(app: Opened, id: string): Promise<void> {
  for (let i = 0; app.focus().id !== id; i++) {
    if (i > 24) throw new Error(`No line ${id}.`)
    await type(app, 'down')
  }
}

describe('about this TV', () => {
  test('is told on pages and by the voice, and Back returns to its line', async () => {
    const app = await openLine('about')
    const all = [...app.text()]
    for (let page = 1; page < app.report().screen.pages!; page++) {
      await type(app, 'down')
      all.push(...app.text())
    }
    const said = all.join('\n').replace(/\u00a0/g, ' ')
    for (const part of ['webos · Chrome 68', '1920 × 1080', '1.2.3 5f2a91c3', channel.name, 'Works · 812 kB', 'E1 x is not a function', words.about.labels.hosts]) expect(said).toContain(part)
    expect(said).not.toContain('secret')
    expect(app.focus()).toMatchObject({ id: 'about', label: words.about.title })
    await type(app, 'up')
    expect(app.focus().value).toContain('TV: webos · Chrome 68')
    expect(app.spoken().map(({ text }) => text).join(' ')).toContain('webos, Chrome 68')
    await type(app, 'back')
    expect(app.focus().id).toBe('about')
  })

  test('every key is told at once with its code, known or not, and joins the code', async () => {
    const app = await openLine('about')
    const code = () => (elementsIn(app.stage).find(element => element instanceof CodePicture || element.constructor.name === 'CodePicture') as CodePicture).modules
    expect(app.text()).toContain(words.about.pressAKey)
    const before = code()
    expect(app.hear({ name: null, code: 999, key: '' })).toBe(false)
    await app.quiet()
    expect(app.text()).toContain('Key 999: unknown to this channel')
    expect(app.spoken().map(({ text }) => text).join(' ')).toContain('Key 999: unknown to this channel')
    expect(code()).not.toEqual(before)
    app.hear({ name: 'back', code: 461, key: 'GoBack' })
    await app.quiet()
    expect(app.text()).toContain('Key 461: Back')
  })
})

describe('teaching the remote', () => {
  test('a key is asked for, taken, said, and forgotten on request', async () => {
    const app = await openLine('keys')
    await to(app, 'key:back')
    await type(app, 'ok')
    expect(app.focus()).toMatchObject({ id: 'key:back', value: words.about.remote.asking })
    expect(app.text().join(' ').replace(/\s+/g, ' ')).toContain('Press the key that you want as ‘Back’ now.')
    expect(app.hear({ name: null, code: 999, key: '' })).toBe(true)
    await app.quiet()
    expect(app.focus()).toMatchObject({ id: 'key:back', value: 'Key 999' })
    expect(app.spoken().map(({ text }) => text)).toContain('From now on this key is ‘Back’.')
    expect(app.storage.read('keys')).toBe('[[999,"back"]]')
    await to(app, 'clear:keys')
    await type(app, 'ok', 'right', 'ok')
    expect([app.storage.read('keys'), app.focus().role]).toEqual([null, 'setting'])
    await type(app, 'up')
    expect(app.text()).not.toContain('Key 999')
  })

  test('OK and arrows are refused in a sentence, and go on working', async () => {
    const app = await openLine('keys')
    await to(app, 'key:red')
    await type(app, 'ok')
    app.pass(2_000)
    expect(app.hear({ name: 'down', code: 40, key: 'ArrowDown' })).toBe(true)
    await app.quiet()
    expect(app.text().join(' ').replace(/\s+/g, ' ')).toContain('This key is ‘Down’, and stays so')
    await type(app, 'down')
    expect(app.focus()).toMatchObject({ id: 'key:green', value: '' })
    await type(app, 'back')
    expect(app.focus().id).toBe('keys')
  })
})

test('clearing everything asks first, once, and then lets go of all', async () => {
  const app = await openLine('kept')
  await to(app, 'clear:all')
  await type(app, 'ok')
  expect([app.focus().id, app.told.forgotten]).toEqual(['dialog:keep', 0])
  expect(app.text().join(' ').replace(/\s+/g, ' ')).toContain(words.clearIt.all)
  await type(app, 'back', 'ok', 'right', 'ok')
  expect(app.told.forgotten).toBe(1)
})
