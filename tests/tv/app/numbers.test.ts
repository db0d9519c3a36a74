import { afterEach, describe, expect, test } from '@jest/globals'
import { words } from '../../../src/tv/components/words'
import { articles, channel, feedOf, host, section, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'

afterEach(closeApp)

describe('numbers', () => {
  test('a number opens its story from home, another one from the story; Back walks the same way', async () => {
    const { press, quiet, report, focus } = await openApp(channel, web)
    press('right', 'right')
    expect(focus()).toMatchObject({ label: 'news 2', number: 203 })
    press('2', '0', '5')
    await quiet()
    expect(report().screen).toMatchObject({ name: 'story', title: 'news 4' })
    press('2', '0', '2')
    await quiet()
    expect(report().screen).toMatchObject({ name: 'story', title: 'news 1' })
    press('back')
    await quiet()
    expect(report().screen).toMatchObject({ title: 'news 4' })
    press('back')
    await quiet()
    expect(focus()).toMatchObject({ label: 'news 2' })
  })

  test('a section’s number opens its row, home’s the first one, from anywhere', async () => {
    const { press, quiet, report, focus, text } = await openApp(channel, web)
    press('ok')
    await quiet()
    press('3', '0', '0')
    await quiet()
    expect(focus()).toMatchObject({ label: 'sport 0', index: 1 })
    press('1', '0', '0')
    await quiet()
    expect(focus()).toMatchObject({ label: 'news 0' })
    press('back')
    expect(focus().id).toBe('dialog:stay')
    press('1', '0', '2', 'back')
    expect(text()).not.toContain('1')
    expect(report().screen.name).toBe('home')
  })

  test('an unknown number says so in one sentence and moves nothing; so does a row of one’s own that is empty', async () => {
    const { press, quiet, focus, text } = await openApp(channel, web)
    press('right', '2', '9', '9')
    await quiet()
    expect(text()).toContain(words.noNumber(299))
    press('1', '0', '2')
    await quiet()
    expect(text()).toContain(words.noNumber(102))
    expect(focus()).toMatchObject({ label: 'news 1' })
  })

  test('102 opens what is saved', async () => {
    const { press, quiet, focus } = await openApp(channel, web)
    press('yellow', '1', '0', '2')
    await quiet()
    expect(focus()).toMatchObject({ label: 'news 0', count: 1 })
  })

  test('OK ends a number early, Back takes it away, and neither does anything else', async () => {
    const { press, quiet, focus, text, report } = await openApp(channel, web)
    press('3', 'ok')
    await quiet()
    expect(focus()).toMatchObject({ label: 'sport 0' })
    press('2', '0', 'back')
    await quiet()
    expect(report().screen.name).toBe('home')
    expect(text()).not.toContain('2')
    expect(focus()).toMatchObject({ label: 'sport 0' })
  })

  test('the story of a section that nobody has looked at is asked for', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const many = { ...channel, sections: names.map(section) }
    const pages = Object.fromEntries(names.map(name => [`${host}/${name}.xml`, feedOf(name, 3)]))
    const { press, quiet, report, web: network } = await openApp(many, { ...pages, [`${host}/g/1.html`]: articles[`${host}/news/1.html`]! })
    expect(network.asked).not.toContain(`${host}/g.xml`)
    press('8', '0', '2')
    await quiet()
    expect(report().screen).toMatchObject({ name: 'story', title: 'g 1' })
  })

  test('a remote without digits has a pad: OK types, Back closes it and returns to its button', async () => {
    const { press, quiet, focus, report, newsroom, text } = await openApp(channel, web)
    expect(text()).not.toContain(words.number)
    newsroom.preferences.choose({ numbersShown: true })
    expect(text()).toEqual(expect.arrayContaining(['200', expect.stringMatching(/^201 · /)]))
    press('up', 'left', 'left', 'ok')
    await quiet()
    expect(focus()).toMatchObject({ id: 'key:5' })
    press('back')
    await quiet()
    expect(focus()).toMatchObject({ id: 'header:number' })
    press('ok')
    press('up', 'ok', 'down', 'down', 'down', 'ok', 'up', 'up', 'up', 'right', 'ok')
    await quiet()
    expect(report().screen).toMatchObject({ name: 'story', title: 'news 2' })
    expect(focus().role).toBe('article')
    press('back')
    await quiet()
    expect(focus()).toMatchObject({ id: 'header:number' })
  })
})
