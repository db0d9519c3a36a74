import { describe, expect, test } from '@jest/globals'
import { everyKey, keyNames, lightningKeys, type KeyName } from '../../src/platform/keys'
import { learnedIn } from '../../src/platform/learnedKeys'
import { namesOf } from '../../src/platform/namedKeys'
import { createTeaching, teachable, type Taught, type Teachable } from '../../src/platform/teaching'
import { tvNames } from '../../src/platform/tvSet'
import { tvSetOf } from '../../src/platform/tvSetOf'
import { webosKeys } from '../../src/platform/webos'
import { fakeStorage } from '../support/fakeStorage'
import { fakeTvWindow } from '../support/fakeTvWindow'
import { handClock } from '../support/handClock'

function taught(texts: Readonly<Record<string, string>> = {}) {
  const storage = fakeStorage()
  Object.entries(texts).forEach(([key, text]) => storage.texts.set(key, text))
  const clock = handClock()
  const teaching = createTeaching({ storage, now: clock.now, after: clock.after })
  const nameOf = namesOf(webosKeys, teaching.nameOf)
  const outcomes: Taught[] = []
  const press = (code: number, key = ''): boolean => teaching.hears({ name: nameOf({ keyCode: code, key }) ?? null, code, key })
  const teach = (key: Teachable, code: number, word = ''): Taught => {
    teaching.ask(key, outcome => outcomes.push(outcome))
    clock.pass(2_000)
    expect(press(code, word)).toBe(true)
    return outcomes[outcomes.length - 1]!
  }
  return { storage, clock, teaching, nameOf, outcomes, press, teach }
}

describe('a key that is taught', () => {
  test('means at once what it was taught to be, also at the next start, and nothing else is lost', () => {
    const { teach, nameOf, storage } = taught()
    expect(teach('back', 999)).toEqual({ kind: 'taught' })
    expect([nameOf({ keyCode: 999 }), nameOf({ keyCode: 461 })]).toEqual(['back', 'back'])
    const next = taught(Object.fromEntries(storage.texts))
    expect([next.nameOf({ keyCode: 999 }), next.teaching.codeOf('back')]).toEqual(['back', 999])
  })

  test('may be another key of the remote, but for the six', () => {
    const { teach, nameOf } = taught()
    expect(teach('green', 403)).toEqual({ kind: 'taught' })
    expect(nameOf({ keyCode: 403, key: 'ColorF0Red' })).toBe('green')
  })

  test('takes the place of the one that was taught before, and may become another', () => {
    const { teach, nameOf, teaching } = taught()
    teach('back', 998)
    teach('back', 999)
    expect([nameOf({ keyCode: 998 }), nameOf({ keyCode: 999 })]).toEqual([undefined, 'back'])
    expect(teach('red', 999)).toEqual({ kind: 'taught' })
    expect([teaching.codeOf('back'), teaching.codeOf('red')]).toEqual([null, 999])
  })

  test('is forgotten on request, also for the next start', () => {
    const { teach, nameOf, teaching, storage } = taught()
    teach('play', 999)
    teaching.forget()
    expect([nameOf({ keyCode: 999 }), storage.read('keys')]).toEqual([undefined, null])
  })

  test('that is it already says so', () => {
    expect(taught().teach('red', 403)).toEqual({ kind: 'already' })
    expect(taught().teach('ok', 13)).toEqual({ kind: 'already' })
  })

  test.each([[38, 'up'], [40, 'down'], [37, 'left'], [39, 'right'], [13, 'ok'], [461, 'back']] as const)('%i stays what it is, and the wait is over', (code, name) => {
    const { teach, press, nameOf, storage } = taught()
    expect(teach('red', code)).toEqual({ kind: 'kept', as: name })
    expect([nameOf({ keyCode: code }), storage.texts.size]).toEqual([name, 0])
    expect(press(403)).toBe(false)
  })

  test.each([0, 229, NaN])('with the code %d of any key is refused', code => {
    expect(taught().teach('red', code, 'Unidentified')).toEqual({ kind: 'nameless' })
  })
})

describe('the wait for a key', () => {
  test('ends after ten seconds, and leaves all as it was', () => {
    const { teaching, clock, outcomes, press } = taught()
    teaching.ask('back', outcome => outcomes.push(outcome))
    clock.pass(9_999)
    expect(outcomes).toEqual([])
    clock.pass(1)
    expect(outcomes).toEqual([{ kind: 'late' }])
    expect(press(999)).toBe(false)
  })

  test('takes no notice of the OK that began it, told again without a mark while the thumb is on it', () => {
    const { teaching, clock, outcomes, press } = taught()
    teaching.ask('back', outcome => outcomes.push(outcome))
    clock.pass(500)
    expect([press(13), outcomes]).toEqual([true, []])
    clock.pass(600)
    press(13)
    expect(outcomes).toEqual([{ kind: 'kept', as: 'ok' }])
  })

  test('nor is the key that was taught heard again while the thumb is on it', () => {
    const { teach, press, clock } = taught()
    teach('back', 999)
    expect(press(999)).toBe(true)
    clock.pass(1_000)
    expect(press(999)).toBe(false)
  })
})

test.each(['', 'null', '{}', '[[13,"red"],[38,"ok"],[461,"blue"]]', '[[999,"__proto__"],["999","back"],[0,"back"],[null]]', '[7,[]]', '{"broken":'])('whatever is stored (%s), on every set the six keys work', text => {
  const learned = learnedIn({ read: () => text })
  for (const name of tvNames) {
    const { keys } = tvSetOf(fakeTvWindow().tv, name)
    const nameOf = namesOf(keys, code => learned.get(code) ?? null)
    for (const key of ['up', 'down', 'left', 'right', 'ok', 'back'] as const) expect(keys[key]!.map(keyCode => nameOf({ keyCode }))).toEqual(keys[key]!.map(() => key))
  }
})

test('every key has a code that Lightning knows, and none of another key’s', () => {
  for (const name of tvNames) {
    const keys = everyKey(tvSetOf(fakeTvWindow().tv, name).keys)
    const codes = keyNames.map((key: KeyName) => keys[key]![0]!)
    expect(new Set(codes).size).toBe(keyNames.length)
    expect(codes.filter(code => lightningKeys(keys)[code] === undefined)).toEqual([])
  }
  expect(teachable.filter(key => !keyNames.includes(key))).toEqual([])
})
