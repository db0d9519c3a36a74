import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { channelStorage } from '../../src/platform/storage'
import { currentVersion, prefixOf } from '../../src/platform/storedVersion'
import { smallArea } from '../support/smallArea'

function areaOf(texts: Readonly<Record<string, string>>, room = 100_000) {
  const area = smallArea(room)
  Object.entries(texts).forEach(([key, text]) => area.texts.set(key, text))
  return area
}

const mark = (channel: string): string => `${prefixOf(channel)}version`

describe('what is kept of a channel', () => {
  test('by the first version, which had no mark, is found again under the new keys', () => {
    const area = areaOf({ 'tenfoot Gull Post preferences': 'mine', 'tenfoot Gull Post ar saved': 'kept', 'tenfoot Gull Post web.index': 'news' })
    const storage = channelStorage('Gull Post', area)
    expect(['preferences', 'ar saved', 'web.index', 'version'].map(storage.read)).toEqual(['mine', 'kept', 'news', String(currentVersion)])
    expect(Array.from(area.texts.keys()).filter(key => key.indexOf('tenfoot Gull Post') === 0)).toEqual([])
  })

  test('a name without spaces is where it was', () => {
    const area = areaOf({ 'tenfoot Gull preferences': 'mine' })
    expect(channelStorage('Gull', area).read('preferences')).toBe('mine')
    expect(Array.from(area.texts.keys()).sort()).toEqual(['tenfoot Gull preferences', 'tenfoot Gull version'])
  })

  test('is never what a channel keeps whose name goes on', () => {
    const area = areaOf({})
    channelStorage('Gull Sport', area).write('saved', 'theirs')
    const gull = channelStorage('Gull', area)
    expect(gull.keys()).toEqual(['version'])
    gull.clear()
    expect(channelStorage('Gull Sport', area).read('saved')).toBe('theirs')
  })

  test('is brought up to date once: what an older app writes later is not taken', () => {
    const area = areaOf({})
    channelStorage('Gull Post', area).write('saved', 'new')
    area.texts.set('tenfoot Gull Post saved', 'old')
    expect(channelStorage('Gull Post', area).read('saved')).toBe('new')
  })

  test('in a storage without room for both, is moved all the same', () => {
    const text = 'x'.repeat(300)
    const area = areaOf({ 'tenfoot Gull Post saved': text }, 400)
    expect(channelStorage('Gull Post', area).read('saved')).toBe(text)
  })

  test.each(['99', '0', '-1', '2.5', 'two', '', '{}', '9'.repeat(400)])('with the mark %j is read as far as it can be, and gets ours', told => {
    const area = areaOf({ [mark('Gull Post')]: told, [`${prefixOf('Gull Post')}preferences`]: 'mine' })
    const storage = channelStorage('Gull Post', area)
    expect([storage.read('preferences'), area.texts.get(mark('Gull Post'))]).toEqual(['mine', String(currentVersion)])
  })
})

const keys = fc.oneof(fc.constantFrom('preferences', 'saved', 'web.index', 'version', 'ar saved', 'keys', ''), fc.string({ maxLength: 12 }))
const texts = fc.oneof(fc.constantFrom('null', '[[]]', '{"a":', '7', '2', '99'), fc.string({ maxLength: 40 }))
const channels = fc.oneof(fc.constantFrom('Gull', 'Gull Post', 'Gull%20Post', 'خبر', '\ud83d'), fc.string({ minLength: 1, maxLength: 8 }))

test('what stands under the key that is tried stays, also where nothing more has room', () => {
  const area = areaOf({ 'tenfoot   ?': '' }, 20)
  expect(channelStorage(' ', area).keys()).toEqual(['?'])
  expect(channelStorage(' ', area).keys()).toEqual(['?'])
})

test('whatever a TV holds, in whatever room: it can be opened, twice, and others’ texts stay', () => {
  // A failure prints its seed.
  fc.assert(fc.property(channels, fc.array(fc.tuple(fc.constantFrom('old', 'new', 'other', 'neighbour'), keys, texts), { maxLength: 12 }), fc.nat(200), (channel, held, slack) => {
    const before = Object.fromEntries(held.map(([whose, key, text]) => [{ old: `tenfoot ${channel} `, new: prefixOf(channel), other: 'other ', neighbour: 'tenfoot Tern%20Post ' }[whose] + key, text]))
    const room = Object.entries(before).reduce((sum, [key, text]) => sum + key.length + text.length, slack)
    const area = areaOf(before, room)
    const first = channelStorage(channel, area)
    const found = Object.fromEntries(first.keys().map(key => [key, first.read(key)]))
    const again = channelStorage(channel, area)
    expect(Object.fromEntries(again.keys().map(key => [key, again.read(key)]))).toEqual(found)
    for (const [key, text] of Object.entries(before)) if (/^(other|tenfoot Tern)/.test(key)) expect(area.texts.get(key)).toBe(text)
    again.clear()
    expect(Array.from(area.texts.keys()).filter(key => key.indexOf(prefixOf(channel)) === 0)).toEqual([])
  }))
})
