import { describe, expect, test } from '@jest/globals'
import { Validator, type Schema } from '@cfworker/json-schema'
import { readFileSync } from 'node:fs'
import { idMistake, versionCode, versionMistake } from '../../../src/tools/packs/about/ids'
import { readAbout } from '../../../src/tools/packs/about/readAbout'

const schema = JSON.parse(readFileSync('static/channel.schema.json', 'utf8')) as Schema
const told = (entry: unknown, version: string | null = null) => readAbout({ name: 'Gull', package: entry }, version)
const isInSchema = (entry: unknown) => new Validator(schema, '2020-12').validate({ name: 'Gull', sources: ['/a'], package: entry }).valid

const good: readonly unknown[] = [
  { id: 'example.gull.tv' }, { id: 'tv.gull', version: '0.0.1' }, { id: 'tv.gull', version: '255.255.999', vendor: 'Gull', logo: 'logo.svg', background: '#FFFFFF' },
  { id: 'tv.gull', description: 'News', website: 'https://gull.example/', privacy: 'https://gull.example/privacy', support: 'tv@gull.example', ages: '12+' },
  { id: 'tv.gull', tizen: { id: 'aB3dE5gH7j' }, hbbtv: { address: 'https://gull.example/tv', organisation: 4294967295, application: 16383 } },
]
const bad: readonly [entry: unknown, path: string][] = [
  [{}, 'package.id'], [7, 'package'], [{ id: 7 }, 'package.id'], [{ id: 'gull' }, 'package.id'], [{ id: 'Example.Gull' }, 'package.id'], [{ id: 'example.gull-tv' }, 'package.id'], [{ id: 'example.1gull' }, 'package.id'],
  [{ id: 'tv.gull', version: '1.0' }, 'package.version'], [{ id: 'tv.gull', version: '01.0.0' }, 'package.version'], [{ id: 'tv.gull', version: '1.0.1000' }, 'package.version'],
  [{ id: 'tv.gull', background: 'black' }, 'package.background'], [{ id: 'tv.gull', website: 'http://gull.example' }, 'package.website'], [{ id: 'tv.gull', support: 'gull' }, 'package.support'], [{ id: 'tv.gull', ages: 'all' }, 'package.ages'],
  [{ id: 'tv.gull', logo: ' ' }, 'package.logo'], [{ id: 'tv.gull', icon: 'a.png' }, 'package.icon'], [{ id: 'tv.gull', tizen: { id: 'short' } }, 'package.tizen.id'], [{ id: 'tv.gull', tizen: 7 }, 'package.tizen'],
  [{ id: 'tv.gull', hbbtv: { organisation: 0 } }, 'package.hbbtv.organisation'], [{ id: 'tv.gull', hbbtv: { application: 16384 } }, 'package.hbbtv.application'], [{ id: 'tv.gull', hbbtv: { address: 'gull.example' } }, 'package.hbbtv.address'],
]

test.each(good)('%j is right, for us and for editors', entry => {
  expect(told(entry).problems).toEqual([])
  expect(isInSchema(entry)).toBe(true)
})

test.each(bad)('%j is told at its place, and marked by editors', (entry, path) => {
  const { about, problems } = told(entry)
  expect(about).toBeNull()
  expect(problems.map(problem => problem.path)).toEqual([path])
  expect(problems[0]!.text).toMatch(/^[A-Z].*[.}]$/)
  expect(isInSchema(entry)).toBe(false)
})

describe('ids', () => {
  test.each(['com.lge.gull', 'com.webos.gull', 'com.palm.x', 'com.samsung.gull', 'com.android.gull', 'com.example.gull', 'android.gull'])('%s is somebody else’s', id => {
    expect(idMistake(id)).toMatch(/are kept for others/)
  })

  test('a word of Java is refused, because Android would', () => {
    expect(idMistake('tv.new.gull')).toBe('“new” is a word of Java, so Android takes no id with it. Write another part.')
    expect(idMistake('tv.news.gull')).toBeNull()
  })

  test('Samsung’s ten letters follow from the id, the same for ever', () => {
    expect(told({ id: 'example.gull.tv' }).about!.tizen.id).toBe(told({ id: 'example.gull.tv', version: '2.0.0' }).about!.tizen.id)
    expect(told({ id: 'example.gull.tv' }).about!.tizen.id).toMatch(/^[a-f0-9]{10}$/)
    expect(told({ id: 'example.gull.tw' }).about!.tizen.id).not.toBe(told({ id: 'example.gull.tv' }).about!.tizen.id)
  })
})

describe('versions', () => {
  test('Android’s number grows as the version does', () => {
    const ascending = ['0.0.1', '0.0.999', '0.1.0', '0.255.999', '1.0.0', '1.0.1', '255.255.999'].map(versionCode)
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
    expect(new Set(ascending).size).toBe(ascending.length)
    expect(ascending[ascending.length - 1]).toBeLessThan(2_100_000_000)
  })

  test('one from the command line is told as such', () => {
    expect(told({ id: 'tv.gull', version: '1.0.0' }, '1.2').problems.map(({ path }) => path)).toEqual(['--version'])
    expect(told({ id: 'tv.gull', version: '1.0.0' }, '1.2.0').about!.version).toBe('1.2.0')
    expect(versionMistake('0.0.0')).toMatch(/Begin with/)
  })
})
