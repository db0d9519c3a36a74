import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { KeyName } from '../../src/platform/keys'
import { cards, governed } from './governed'

describe('rule 20: the first repeat', () => {
  test('comes after 450 ms, then ten steps a second follow', () => {
    const { down, pass, times } = governed()
    down('right')
    pass(449)
    expect(times()).toEqual([0])
    pass(500)
    expect(times()).toEqual([0, 450, 550, 650, 750, 850])
  })

  test.each([300, 900])('comes after %d ms for who wants that', first => {
    const { down, pass, times } = governed({ first })
    down('right')
    pass(first + 150)
    expect(times()).toEqual([0, first, first + 100])
  })

  test('does not come to a key that is let go before', () => {
    const { down, up, pass, times } = governed()
    down('right')
    pass(440)
    up('right')
    pass(5_000)
    expect(times()).toEqual([0])
  })

  test('waits for the page: one that turns twice a second turns not sooner', () => {
    const { down, pass, times } = governed({ pace: { every: 500, far: null } })
    down('right')
    pass(2_100)
    expect(times()).toEqual([0, 500, 1_000, 1_500, 2_000])
  })
})

describe('rule 19: one press is one step, a held key is ten a second at most', () => {
  const tvs: [string, number, boolean][] = [['none', 0, false], ['30 a second, marked', 33, true], ['30 a second, unmarked', 33, false], ['ten a second, marked', 100, true], ['five a second, unmarked', 200, false]]

  test.each(tvs)('on a TV that repeats %s, with ten steps a second', (_, every, marked) => {
    const { down, up, pass, repeats, times } = governed()
    down('down')
    if (every) repeats('down', 1_500, every, marked)
    else pass(1_500)
    up('down')
    const steps = times()
    pass(5_000)
    expect(times()).toEqual(steps)
    expect(steps.slice(0, 3)).toEqual([0, 450, 550])
    expect([11, 12]).toContain(steps.length)
  })

  test.each(tvs.filter(([, every]) => every > 0 && every <= 100))('on a TV that repeats %s and never tells that a key came up', (_, every, marked) => {
    const { down, pass, repeats, times } = governed({ knownUps: false })
    down('down')
    repeats('down', 1_500, every, marked)
    const steps = times()
    pass(5_000)
    expect(times()).toEqual(steps)
    expect(steps.length).toBeGreaterThanOrEqual(7)
    for (let i = 2; i < steps.length; i++) expect(steps[i]! - steps[i - 1]!).toBeGreaterThanOrEqual(100)
  })

  test('a TV that neither repeats nor tells that a key came up hears every press, and no more', () => {
    const { down, pass, times } = governed({ knownUps: false })
    for (const ms of [0, 130, 300, 1_000, 8_000]) {
      pass(ms)
      down('right')
    }
    pass(9_000)
    expect(times()).toEqual([0, 130, 430, 1_430, 9_430])
  })

  test('a number is heard whole where no key ever comes up', () => {
    const { down, pass, heard } = governed({ knownUps: false })
    for (const digit of ['1', '1', '2'] as const) {
      down(digit)
      pass(250)
    }
    expect(heard.map(({ key }) => key)).toEqual(['1', '1', '2'])
  })

  test('presses are heard as fast as they come', () => {
    const { down, up, pass, times } = governed()
    for (let i = 0; i < 20; i++) {
      down('right')
      up('right')
      pass(5)
    }
    expect(times()).toHaveLength(20)
  })

  test('what a TV sent while the app was busy is not made up for', () => {
    const { down, up, busy, heard } = governed({ takes: 400, knownUps: false })
    down('right')
    busy(500)
    for (let burst = 0; burst < 3; burst++) {
      // The engine hands over at once what came during the last step.
      for (let i = 0; i < 12; i++) down('right', true)
      busy(20)
    }
    up('right')
    expect(heard.filter(({ as }) => as === 'step')).toHaveLength(1)
  })

  test('repeats that X11 writes as an up and a down are one hold', () => {
    const { down, up, pass, times } = governed()
    down('right')
    pass(500)
    for (let i = 0; i < 30; i++) {
      up('right')
      down('right')
      pass(33)
    }
    up('right')
    pass(5_000)
    for (const [i, time] of times().entries()) if (i > 1) expect(time - times()[i - 1]!).toBeGreaterThanOrEqual(100)
    expect(times().length).toBeLessThanOrEqual(12)
  })
})

describe('a long hold', () => {
  test('moves by screenfuls after a while, at a calm rate, through a row of 60 cards in five seconds', () => {
    const { down, pass, heard } = governed({ pace: cards })
    down('right')
    pass(4_999)
    const cardsPassed = heard.reduce((sum, { as }) => sum + (as === 'far' ? 4 : 1), 0)
    expect(heard.filter(({ as }) => as === 'far').map(({ at }) => at)).toEqual([2_550, 2_800, 3_050, 3_300, 3_550, 3_800, 4_050, 4_300, 4_550, 4_800])
    expect(cardsPassed).toBeGreaterThanOrEqual(60)
  })

  test('stops when it is let go, and begins anew with single steps', () => {
    const { down, up, pass, heard } = governed({ pace: cards })
    down('right')
    pass(3_000)
    up('right')
    const before = heard.length
    pass(10)
    down('right')
    pass(500)
    up('right')
    expect(heard.slice(before).map(({ as }) => as)).toEqual(['press', 'step'])
  })
})

describe('a keyup that never comes', () => {
  test('ends the steps of a TV that repeats within one step', () => {
    fc.assert(fc.property(fc.integer({ min: 400, max: 4_000 }), fc.integer({ min: 20, max: 250 }), fc.boolean(), (ms, every, marked) => {
      const { down, pass, repeats, times } = governed({ pace: cards })
      down('right')
      repeats('right', ms, every, marked, 440)
      if (ms <= 440) return
      const steps = times().length
      pass(20_000)
      expect(times().length - steps).toBeLessThanOrEqual(1)
    }))
  })

  test('ends the steps of a TV that does not repeat after five seconds', () => {
    const { down, pass, times } = governed()
    down('right')
    pass(60_000)
    expect(times()[times().length - 1]).toBeLessThanOrEqual(5_050)
  })

  test('does not swallow the next press', () => {
    const { down, pass, times } = governed()
    down('ok')
    pass(6_000)
    down('ok')
    expect(times()).toEqual([0, 6_000])
  })

  test('of a key that another one overruled does not swallow its next press', () => {
    const { down, up, pass, times } = governed()
    down('right')
    pass(200)
    down('down')
    up('down')
    pass(200)
    down('right')
    expect(times()).toEqual([0, 200, 400])
  })

  test('is not waited for when the window loses the keyboard', () => {
    const { down, pass, governor, times } = governed()
    down('right')
    pass(500)
    governor.releaseAll()
    pass(5_000)
    down('right')
    expect(times()).toEqual([0, 450, 5_500])
  })
})

describe('two keys at once', () => {
  test('the second ends the hold of the first, and the first does not come back', () => {
    const { down, up, pass, heard } = governed()
    down('right')
    pass(600)
    down('down')
    pass(600)
    up('down')
    pass(3_000)
    expect(heard.map(({ key, at }) => `${key} ${at}`)).toEqual(['right 0', 'right 450', 'right 550', 'down 600', 'down 1050', 'down 1150'])
    up('right')
    down('right')
    expect(heard).toHaveLength(7)
  })

  test('a TV that repeats both in turn steps the second alone', () => {
    const { down, pass, heard } = governed()
    down('right')
    down('down')
    for (let i = 0; i < 30; i++) {
      pass(33)
      down('right')
      down('down')
    }
    expect(heard.filter(({ as }) => as === 'press')).toHaveLength(2)
    expect(heard.filter(({ as, key }) => as === 'step' && key === 'right')).toEqual([])
  })
})

describe('rule 21: OK and Back act once', () => {
  test.each<[KeyName, boolean, boolean]>([
    ['ok', true, true], ['ok', true, false], ['ok', false, true], ['ok', false, false], ['back', true, false], ['back', false, false], ['playPause', true, false], ['5', true, false],
  ])('%s, held for three seconds (the TV tells ups: %s, marks repeats: %s)', (key, knownUps, marked) => {
    const { down, repeats, times } = governed({ knownUps })
    down(key)
    repeats(key, 3_000, 33, marked)
    expect(times()).toEqual([0])
  })

  test('the second OK of a double press does not reach the screen that the first one opened', () => {
    const { down, up, pass, at, times } = governed()
    const ok = (): void => {
      down('ok')
      up('ok')
    }
    ok()
    at.screen = 'story'
    pass(150)
    ok()
    pass(149)
    ok()
    pass(1)
    ok()
    expect(times()).toEqual([0, 300])
  })

  test('OKs on one screen are all heard', () => {
    const { down, up, pass, times } = governed()
    for (let i = 0; i < 4; i++) {
      down('ok')
      up('ok')
      pass(100)
    }
    expect(times()).toHaveLength(4)
  })
})
