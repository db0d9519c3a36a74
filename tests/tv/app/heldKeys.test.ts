import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { browserKeys } from '../../../src/platform/browser'
import { keyEvent } from '../../../src/platform/keyEvent'
import type { KeyName } from '../../../src/platform/keys'
import { listenToKeys, type KeyListening } from '../../../src/platform/listenToKeys'
import { heldFor, paceIn } from '../../../src/tv/app/heldKeys'
import { paces } from '../../../src/tv/components/pace'
import { Dialog } from '../../../src/tv/components/Dialog'
import { HomePage } from '../../../src/tv/pages/HomePage'
import { noOffers } from '../../../src/tv/components/StoryOffers'
import { StoryPage } from '../../../src/tv/pages/StoryPage'
import { destroyStages, show, type Shown } from '../../support/stage'
import { row, stories, story } from '../../support/stageNews'

let path: () => readonly Lightning.Component[] = () => []
let keys: KeyListening

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] })
  keys = listenToKeys({ codes: browserKeys, pace: key => paceIn(path(), key), screen: () => path()[1], first: () => heldFor.usual })
  // The TV was seen to tell when keys come up.
  send('keyup', 'info')
})

afterEach(() => {
  keys.stop()
  destroyStages()
  jest.useRealTimers()
})

function send(type: 'keydown' | 'keyup', key: KeyName): void {
  window.dispatchEvent(keyEvent(type, browserKeys[key]![0]!))
}

function hold(key: KeyName, ms: number): void {
  send('keydown', key)
  jest.advanceTimersByTime(ms)
  send('keyup', key)
}

function watched<T>(shown: Shown<T>): Shown<T> {
  path = () => shown.stage.application.focusPath as unknown as Lightning.Component[]
  return shown
}

function home(count = 60): Shown<HomePage> {
  const shown = watched(show(HomePage))
  shown.subject.show({ name: 'Quay News', guest: false, numbersShown: false, now: () => 0, rows: Array.from({ length: 12 }, (_, i) => row(`r${i}`, { stories: stories(count, `r${i}s`) })) })
  shown.subject._refocus()
  shown.settle()
  return shown
}

describe('on home', () => {
  test.each([[100, 2], [440, 2], [460, 3], [1_000, 8], [2_440, 22]])('right held for %i ms is on card %i', (ms, index) => {
    const { focus } = home()
    hold('right', ms)
    expect(focus()).toMatchObject({ index })
    jest.advanceTimersByTime(5_000)
    expect(focus()).toMatchObject({ index })
  })

  test('right held long goes by screenfuls and ends on the last card, left on the first', () => {
    const { focus, settle } = home()
    hold('right', 3_100)
    expect(focus()).toMatchObject({ index: 23 + 3 * 4 })
    hold('right', 5_000)
    settle()
    expect(focus()).toMatchObject({ index: 60, count: 60 })
    hold('left', 5_000)
    settle()
    expect(focus()).toMatchObject({ index: 1, rect: { x: 96 } })
  })

  test('down held goes five rows a second, and ends on the last', () => {
    const { focus } = home()
    hold('down', 1_100)
    expect(focus().id).toBe('story:r5s0')
    hold('down', 5_000)
    expect(focus().id).toBe('story:r11s0')
    hold('up', 5_000)
    expect(focus().id).toBe('story:r0s0')
  })

  test('OK held opens one story', () => {
    const { requests } = home()
    hold('ok', 3_000)
    expect(requests.filter(([name]) => name === '$open')).toHaveLength(1)
  })
})

describe('in a story', () => {
  const body = Array.from({ length: 80 }, (_, i) => ({ type: 'paragraph' as const, text: `Paragraph ${i} tells what the harbour did on this day. It did a good deal, as it does whenever there is fog, and then it slept.` }))

  test.each<KeyName>(['right', 'down', 'pageDown', 'ff'])('%s held turns two pages a second at most', key => {
    const { subject } = watched(show(StoryPage))
    subject.show({ story: story('long', { body }), waiting: false, failure: null, steps: [], offers: () => noOffers, tint: 0xff24405a })
    expect(subject.screen.pages).toBeGreaterThan(8)
    hold(key, 3_100)
    expect(subject.screen.page).toBe(1 + 1 + 6)
  })

  test('OK held turns one', () => {
    const { subject } = watched(show(StoryPage))
    subject.show({ story: story('long', { body }), waiting: false, failure: null, steps: [], offers: () => noOffers, tint: 0xff24405a })
    hold('ok', 3_100)
    expect(subject.screen.page).toBe(2)
  })
})

test('where nobody tells a pace, ten steps a second are made and none is a screenful', () => {
  watched(show(Dialog))
  expect(path().length).toBeGreaterThan(0)
  expect(paceIn(path(), 'right')).toBe(paces.steady)
})
