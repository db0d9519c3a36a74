import { describe, expect, test } from '@jest/globals'
import { Validator, type Schema } from '@cfworker/json-schema'
import { readdirSync, readFileSync } from 'node:fs'
import { keyNames } from '../../../src/platform/keys'
import { tvSetOf } from '../../../src/platform/tvSetOf'
import { keysOf } from '../../../src/simulator/profiles/keysOf'
import { profiles } from '../../../src/simulator/profiles/profiles'
import { readProfile } from '../../../src/simulator/profiles/readProfile'
import { remotes } from '../../../src/simulator/remote/remotes'
import { lackingIn } from '../../../src/simulator/shim/engineApis'
import { fakeTvWindow } from '../../support/fakeTvWindow'
import { keyTable } from '../../support/keyTable'

const folder = 'src/simulator/profiles'
const files = readdirSync(folder).filter(file => file.endsWith('.json') && !file.includes('.schema.'))
/** Android's browsers tell these by the codes of keyboards, its shells by the remote's own: both are in the platform's table. */
const toldAsKeyboards = [176, 177, 33, 34]
const schema = JSON.parse(readFileSync(`${folder}/profile.schema.json`, 'utf8')) as Schema

test('every file is in the menu, and named as it calls itself', () => {
  expect(files.map(file => file.replace(/\.json$/, '')).sort()).toEqual(profiles.map(({ id }) => id).sort())
  expect(profiles.length).toBeGreaterThanOrEqual(12)
})

test.each(files)('%s is what the published schema describes, and what the bench reads', file => {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  expect(new Validator(schema, '2020-12').validate(JSON.parse(text)).errors.map(({ error }) => error)).toEqual([])
  expect(readProfile(text)).toEqual({ profile: JSON.parse(text) as object })
})

describe.each(profiles.map(profile => [profile.id, profile] as const))('%s', (_, profile) => {
  test('sends the codes that makers’ papers have for each of its keys', () => {
    const codes = keysOf(profile.platform)
    for (const key of keyNames) {
      const known = keyTable[profile.platform][key]
      if (known) expect([key, known.includes(codes[key]![0]!) || (profile.platform === 'androidtv' && toldAsKeyboards.includes(codes[key]![0]!) && codes[key]!.some(code => known.includes(code)))]).toEqual([key, true])
    }
  })

  test('is taken for its maker’s by the name of its browser alone', () => {
    if (profile.userAgent === undefined) return
    expect(tvSetOf(fakeTvWindow({ userAgent: profile.userAgent }).tv).name).toBe(profile.platform)
  })

  test('has the engine that its browser’s name tells', () => {
    const told = Number(/Chrome\/(\d+)/.exec(profile.userAgent ?? '')?.[1] ?? /KHTML, like Gecko\) (\d+)\./.exec(profile.userAgent ?? '')?.[1] ?? profile.engine)
    expect(told).toBe(profile.engine ?? told)
  })

  test('has a remote whose first keys are the six', () => {
    const { parts } = remotes[profile.remote]
    const keys = parts.flatMap(part => part.kind === 'keys' ? part.keys : [])
    expect([parts.some(({ kind }) => kind === 'pad'), keys.includes('back')]).toEqual([true, true])
  })
})

test('an engine lacks what came after it, and the build for young engines keeps what it goes by', () => {
  expect(lackingIn(68, false)).toEqual(expect.arrayContaining(['Array.prototype.flatMap', 'Object.fromEntries', 'globalThis', 'structuredClone']))
  expect(lackingIn(69, false)).not.toContain('Array.prototype.flatMap')
  expect(lackingIn(53, true)).toContain('Object.entries')
  expect(lackingIn(53, false)).not.toContain('Object.entries')
  expect(lackingIn(999, true)).toEqual([])
})
