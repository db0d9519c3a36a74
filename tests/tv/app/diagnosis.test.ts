import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { usualReading } from '../../../src/newsroom/model/reading'
import { utf8Of } from '../../../src/newsroom/text/utf8'
import { diagnosisOf, withoutQueries, type Diagnosis, type DiagnosisNeeds } from '../../../src/tv/app/diagnosis'
import { codeTextOf } from '../../../src/tv/app/diagnosisCode'
import { entriesOf, heardKeyWords } from '../../../src/tv/app/diagnosisEntries'
import { codeOf } from '../../../src/tv/components/codeOf'
import { code } from '../../../src/tv/components/storyTheme'

const at = Date.UTC(2026, 10, 24, 12, 5)
const whole: Diagnosis = {
  at, version: '1.2.3 5f2a91c3', renderer: 'WebGL', channel: 'Saltmere News', languages: ['en', 'en-GB', 'de-DE'], textSize: 'large',
  device: { tv: 'webos', engine: 'Chrome 68', screen: '1920 × 1080', userAgent: `Mozilla/5.0 (Web0S; Linux/SmartTV) ${'x'.repeat(300)}` },
  keys: [{ name: 'up', code: 38, key: 'ArrowUp' }, { name: null, code: 999, key: '' }, { name: 'up', code: 38, key: 'ArrowUp' }, { name: 'back', code: 461, key: 'GoBack' }],
  hosts: [{ host: 'gull.example', outcome: 'answered', took: 120 }, { host: 'tern.example', outcome: 'failed', took: 5000 }],
  storage: { state: 'works', bytes: 812_345 },
  troubles: [{ at: at - 60_000, code: 'N1', text: 'gull.example' }],
}

describe('what is told', () => {
  const needs = (told: Partial<DiagnosisNeeds['equipment']> = {}): DiagnosisNeeds => ({
    newsroom: {
      channel: { name: 'Gull Post', language: 'ar' }, preferences: { chosen: () => ({ reading: { ...usualReading, size: 'small' } }) },
      askedHosts: () => whole.hosts, failedRequests: () => [{ at: 20, kind: 'late', host: 'gull.example' }, { at: 5, kind: 'malformed', host: 'tern.example' }],
    } as never,
    equipment: { device: whole.device, version: '1', storage: () => whole.storage, uncaught: () => [], keys: { last: () => whole.keys, onPress: () => () => undefined }, ...told },
    languages: [undefined, 'fr-CA'], now: () => at,
  })

  test('of errors are the last ones of the newsroom and of the app, the last one first, each with its code', () => {
    const { troubles } = diagnosisOf(needs({ uncaught: () => [{ at: 10, code: 'E1', text: 'x is not a function' }] }), 'en', '2D')
    expect(troubles.map(({ code: short, text }) => `${short} ${text}`)).toEqual(['N2 gull.example', 'E1 x is not a function', 'N5 tern.example'])
  })

  test('of languages is what is spoken, the channel’s, and the TV’s first that is one', () => {
    expect(diagnosisOf(needs(), 'es', '2D')).toMatchObject({ languages: ['es', 'ar', 'fr-CA'], textSize: 'small', channel: 'Gull Post' })
  })

  test('of an error is never what stands behind an address’s path, or before its host', () => {
    const { troubles } = diagnosisOf(needs({ uncaught: () => [{ at: 30, code: 'E2', text: 'No https://me:word@gull.example/a.m3u8?token=secret#x now' }] }), 'en', '2D')
    expect(troubles[0]!.text).toBe('No https://gull.example/a.m3u8 now')
  })
})

test.each([
  ['at https://gull.example/app.js?v=1:3:4', 'at https://gull.example/app.js'], ['https://gull.example#key', 'https://gull.example'],
  ['blob:https://gull.example/1', 'blob:https://gull.example/1'], ['is it so?', 'is it so?'], ['//me@gull.example/a', '//gull.example/a'],
])('%s is told as %s', (text, told) => {
  expect(withoutQueries(text)).toBe(told)
})

describe('the code', () => {
  test('says what matters in lines that somebody can read', () => {
    expect(codeTextOf({ ...whole, device: { ...whole.device, userAgent: 'Mozilla/5.0 (Web0S)' } }).split('\n')).toEqual([
      'Tenfoot 1.2.3 5f2a91c3 2026-11-24T12:05Z',
      'Saltmere News en en-GB de-DE large',
      'webos Chrome 68 1920x1080 WebGL',
      'storage works 812kB',
      'keys 999=?, 38=up, 461=back',
      'errors 12:04 N1 gull.example',
      'hosts gull.example 120ms, tern.example failed 5000ms',
      'Mozilla/5.0 (Web0S)',
    ])
  })

  test('does not change with keys that it has already', () => {
    expect(codeTextOf({ ...whole, keys: [...whole.keys].reverse() })).toBe(codeTextOf(whole))
  })

  test('of anything at all is one that phones read from the sofa', () => {
    const most = Math.floor(code.size / 9) - code.quietZone * 2
    const word = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant('خبر‌ها '.repeat(60)))
    // A failure prints its seed.
    fc.assert(fc.property(word, word, word, fc.array(word, { maxLength: 9 }), (channel, userAgent, version, texts) => {
      const text = codeTextOf({
        ...whole, channel, version, device: { ...whole.device, userAgent },
        troubles: texts.map(one => ({ at, code: 'E1', text: one })), hosts: texts.map(host => ({ host, outcome: 'asking', took: 0 })), keys: texts.map((key, i) => ({ name: null, code: 90_000 + i, key })),
      })
      expect(utf8Of(text).length).toBeLessThanOrEqual(420)
      expect(text.split('\n').filter(line => line === '')).toEqual([])
      expect(codeOf(text, most)).not.toBeNull()
    }), { numRuns: 60 })
  })
})

test('the page says the same in the viewer’s words, what is not there, too', () => {
  const said = (diagnosis: Diagnosis): string => entriesOf(diagnosis).map(({ label, lines }) => `${label}: ${lines.join(' | ')}`).join('\n')
  expect(said(whole)).toContain('Hosts: gull.example: 120 ms | tern.example: no answer after 5000 ms')
  expect(said(whole)).toMatch(/Storage: Works · 812 kB\nLast errors: \d\d:\d\d N1 gull\.example/)
  expect(said({ ...whole, hosts: [], troubles: [], keys: [], storage: { state: 'none', bytes: 0 } })).toContain('Hosts: None asked yet\nStorage: Not there: nothing is kept · 0 kB\nLast errors: None')
})

test.each([
  [{ name: 'back', code: 461, key: 'GoBack' }, 'Key 461: Back'], [{ name: '7', code: 55, key: '7' }, 'Key 55: 7'],
  [{ name: null, code: 999, key: '' }, 'Key 999: unknown to this channel'], [{ name: null, code: 0, key: 'XF86Mode' }, 'Key 0: unknown to this channel (XF86Mode)'],
] as const)('%j is ‘%s’', (pressed, said) => {
  expect(heardKeyWords(pressed)).toBe(said)
})
