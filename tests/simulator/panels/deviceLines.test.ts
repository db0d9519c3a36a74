import { expect, test } from '@jest/globals'
import { callLines } from '../../../src/simulator/panels/callLines'
import { deviceFacts } from '../../../src/simulator/panels/deviceFacts'
import { touchedLines } from '../../../src/simulator/panels/touchedLines'
import { profiles } from '../../../src/simulator/profiles/profiles'

test('calls of one thing in a row share a line, the newest lines first', () => {
  const registered = ['Info', 'Search'].map((key, index) => ({ name: 'registerKey', args: [key], at: 1210 + index }))
  expect(callLines([...registered, { name: 'exit', args: [], at: 5000 }, { name: 'exit', args: [], at: 6000 }])).toEqual(['6.0 s  exit', '5.0 s  exit', '1.2 s  registerKey (Info, Search)'])
})

test('what was missed stands before what the app brought', () => {
  expect(touchedLines([{ name: 'flat', how: 'brought', times: 1 }, { name: 'at', how: 'used', times: 2 }, { name: 'trimEnd', how: 'brought', times: 1 }]))
    .toEqual(['at: asked for 2 times, and not there', 'The app brought its own: flat, trimEnd'])
  expect(touchedLines([])).toEqual([])
})

test('a TV is told in words, and an engine that the build is too young for says so', () => {
  const facts = (id: string): Record<string, string> => Object.fromEntries(deviceFacts(profiles.find(profile => profile.id === id)!))
  expect(facts('hbbtv-2')).toMatchObject({ 'Graphics': 'no WebGL', 'Held key': 'repeats after 400 ms, then each 120 ms, not marked as repeats; no end is told', 'Engine': expect.stringContaining('Chrome 63 and later') })
  expect(facts('webos-24')).toMatchObject({ Engine: 'as Chrome 108', Processor: '4 cores, 2 GB', Pointer: 'the mouse over the picture' })
})
