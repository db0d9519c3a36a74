import { expect, test } from '@jest/globals'
import desktop from '../../../src/simulator/profiles/desktop.json'
import { readProfile } from '../../../src/simulator/profiles/readProfile'

const problemsOf = (value: unknown): readonly string[] => {
  const read = readProfile(typeof value === 'string' ? value : JSON.stringify(value))
  return 'problems' in read ? read.problems : []
}

test('a profile that is written well is taken as it is', () => {
  expect(readProfile(JSON.stringify({ ...desktop, label: 'Hotel TV', repeat: null }))).toMatchObject({ profile: { label: 'Hotel TV', repeat: null } })
})

test.each([
  ['{', 'This is not JSON: a profile begins with { and names its values in double quotes. Take one of the bench’s own as a pattern.'],
  ['[]', 'must be an object, not [].'],
  [{ ...desktop, v: 2 }, 'v: must be 1, not 2.'],
  [{ ...desktop, id: undefined }, 'id: is missing.'],
  [{ ...desktop, id: 'My TV' }, 'id: "My TV" is not written as it must be: ^[a-z0-9][a-z0-9.-]{0,39}$'],
  [{ ...desktop, platform: 'roku' }, 'platform: must be one of browser, webos, tizen, rdk, hbbtv, androidtv, vidaa, titan, not "roku".'],
  [{ ...desktop, screen: { width: 100, height: 1080 } }, 'screen.width: 100 is less than 640.'],
  [{ ...desktop, repeat: 'fast' }, 'repeat: must be an object or nothing, not "fast".'],
  [{ ...desktop, engine: 60.5 }, 'engine: must be a whole number, not 60.5.'],
  [{ ...desktop, removed: ['fetch', 'a b'] }, 'removed[1]: "a b" is not written as it must be: ^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*){0,3}$'],
  ['x'.repeat(20_001), 'The file has 20001 letters: a profile has 20000 at most.'],
])('%j is explained', (value, sentence) => {
  expect(problemsOf(value)).toEqual([sentence])
})

test('a name that nobody knows is told with those that there are, whatever it is', () => {
  const [problem] = problemsOf(`{ "__proto__": 1, ${JSON.stringify(desktop).slice(1)}`)
  expect(problem).toMatch(/^__proto__: nobody knows this name\. There are: v, id, label, .*overscan\.$/)
})

test('all that is wrong is told at once', () => {
  expect(problemsOf({ v: 1 })).toEqual(['id', 'label', 'platform', 'screen', 'remote', 'repeat'].map(name => `${name}: is missing.`))
})
