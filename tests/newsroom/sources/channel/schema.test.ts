import { describe, expect, test } from '@jest/globals'
import { Validator, type Schema } from '@cfworker/json-schema'
import { readFileSync } from 'node:fs'
import { readChannelFile } from '../../../../src/newsroom/sources/channelFile'

const schema = JSON.parse(readFileSync('static/channel.schema.json', 'utf8')) as Schema
const isRight = (json: unknown) => new Validator(schema, '2020-12').validate(JSON.parse(JSON.stringify(json))).valid
const isChannel = (json: unknown) => readChannelFile(JSON.stringify(json), 'https://gull.example/channel.json').channel !== null

const sourced = { name: 'G', sources: ['/a'] }
const section = (more: object) => ({ name: 'G', sections: [{ title: 'A', sources: ['/a'], ...more }] })
const detailed = (more: object) => section({ sources: [{ address: '/a', ...more }] })
const live = (more: object) => ({ ...sourced, live: [{ title: 'G live', sources: ['/live.m3u8'], ...more }] })
const mirrors = (more: object) => ({ ...sourced, mirrors: more })
const editions = (more: unknown) => ({ ...sourced, editions: more })
const site = (rules: unknown) => ({ ...sourced, sites: { 'n.example': rules } })

const good: readonly unknown[] = [
  sourced, section({}), { ...sourced, $schema: './channel.schema.json' }, { name: ' G ', sources: [' https://n.example/rss '] },
  { name: 'G', snapshot: 'https://cdn.example/manifest.json' }, { ...section({}), snapshot: 'manifest.json' },
  { ...sourced, sections: [] }, { ...section({}), sources: [] }, { name: 'G', sections: [], snapshot: '/m.json' },
  { ...sourced, language: 'pt-BR', brand: { accent: '#F2A93b' } },
  section({ sections: [{ title: 'B', sources: ['/b'] }] }), { name: 'G', sections: [{ title: 'A', sections: [{ title: 'B', sources: ['/b'] }] }] },
  { name: 'G', sources: ['a.xml', '../b/c.xml', '//n.example/d', 'HTTP://n.example', 'my feeds/a.xml', 'a.xml?x=https://b/'] },
  detailed({}), detailed({ storyPath: '/{id}' }), detailed({ storyPath: '/Detail/{year}/{month}/{day}/{id}/*' }), detailed({ storyPath: '/a-{id}.html' }),
  ...['+03:30', '-5', '+0100', '+14:00', 'CET', 'UTC', 'Z', '+00:00', '-00:00'].map(zone => detailed({ zone })),
  ...['utf-8', 'windows-1256', 'iso-8859-15', 'gb18030', 'shift_jis'].map(encoding => detailed({ encoding })),
  section({ only: { categories: ['Sport'] } }), section({ only: { paths: ['/sport/', '/'], trails: ['Defence'] } }),
  live({}), live({ sources: ['https://n.example/a.m3u8?x=1', 'b.mp4'], picture: 'studio.jpg', audio: true }), { ...sourced, live: [] },
  mirrors({ 'n.example': ['m.example', 'localhost:8080', 'a:65535', 'b:00080'] }), mirrors({ 'новости.example': ['127.0.0.1'] }), mirrors({}), mirrors({ constructor: ['toString'] }),
  site({}), site({ headline: 'h1.title', body: '#story .text p', remove: ['[data-x="y z"]', 'div, .a.b#c', '*'] }),
  { ...sourced, breaking: { categories: ['Breaking'] } }, { ...sourced, breaking: { trails: ['Alerts'], categories: [], minutes: 1_440 } },
  editions([{ language: 'ar', sources: ['/ar'] }, { language: 'fa', name: 'نورس', sections: [{ title: 'اخبار', sources: ['/fa'] }], live: [{ title: 'زنده', sources: ['/fa.m3u8'] }], phrases: ['ما را دنبال کنید'], breaking: { categories: ['فوری'] } }, { language: 'fr', snapshot: 'fr.json' }]), editions([]),
  { ...editions([{ language: 'ar', sources: ['/ar'], storyAddress: 'http://ar.n.example/{story}?full=1' }]), storyAddress: ' https://n.example/a/{story}.html ' },
  { ...sourced, phrases: ['Follow us on', 'abc'] }, { ...sourced, phrases: [] },
  { ...sourced, package: { id: 'example.gull.tv', version: '1.0.0', logo: 'logo.svg' } },
]

const bad: readonly unknown[] = [
  7, [], null, 'G', {}, { name: 'G' }, { name: '', sources: ['/a'] }, { name: '  ', sources: ['/a'] }, { name: 7, sources: ['/a'] }, { name: 'x'.repeat(81), sources: ['/a'] },
  { sources: ['/a'] }, { name: 'G', sources: [] }, { name: 'G', sections: [] }, { ...section({}), sources: ['/a'] }, { name: 'G', sources: '/a' },
  { ...sourced, extra: 1 }, JSON.parse('{ "name": "G", "sources": ["/a"], "__proto__": 1 }'), { ...sourced, constructor: 1 },
  { ...sourced, language: 'English!' }, { ...sourced, language: null }, { ...sourced, brand: {} }, { ...sourced, brand: { accent: 'red' } }, { ...sourced, brand: { accent: '#fff000', x: 1 } },
  ...['', ' ', 'ftp://a/b', 'javascript:alert(1)', 'https://', 'https:a', 'http:///a', '//', 'file:///a', 'mailto:a@b', 'x'.repeat(2_001)].map(address => ({ name: 'G', sources: [address] })),
  { name: 'G', sources: [7] }, { name: 'G', sources: [null] }, { name: 'G', sources: [{}] }, { name: 'G', sources: [['/a']] }, { name: 'G', sources: Array(51).fill('/a') },
  { name: 'G', sections: [{}] }, { name: 'G', sections: [7] }, { name: 'G', sections: {} }, { name: 'G', sections: [{ title: 'A' }] }, { name: 'G', sections: [{ title: 'A', sources: [] }] },
  section({ title: '' }), section({ title: undefined }), section({ extra: 1 }), section({ sections: [{ title: 'B' }] }),
  detailed({ extra: 1 }), detailed({ address: undefined }), detailed({ address: 'ftp://a' }),
  ...['', 'Detail/{id}', '/news/*', '/{slug}', '/{id}{year}', '/{id}*', '/{id}?x', '/{year}/{id}', '/{id}/{id}', '/{', '/a b/{id}', 7].map(storyPath => detailed({ storyPath })),
  ...['', 'Europe/Berlin', '+15', '+3:3', 'XX', 'cet', '03:30', 7].map(zone => detailed({ zone })),
  ...['', 'Windows-1256', 'ascii art', 'utf8', 7].map(encoding => detailed({ encoding })),
  section({ only: {} }), section({ only: 'Sport' }), section({ only: { paths: ['sport'] } }), section({ only: { categories: [] } }), section({ only: { categories: [''] } }), section({ only: { tags: ['a'] } }),
  { name: 'G', sections: [{ title: 'A', only: { categories: ['a'] }, sections: [{ title: 'B', sources: ['/b'] }] }] },
  live({ sources: [] }), live({ sources: '/a.m3u8' }), live({ sources: ['rtmp://n.example/live'] }), live({ sources: [{ address: '/a.m3u8' }] }), live({ title: '' }), live({ title: undefined }), live({ sources: undefined }),
  live({ picture: 'ftp://a' }), live({ audio: 'yes' }), live({ extra: 1 }), { ...sourced, live: {} }, { ...sourced, live: [7] }, { name: 'G', live: [{ title: 'A', sources: ['/a'] }] },
  mirrors({ 'n.example': [] }), mirrors({ 'n.example': 'm.example' }), mirrors({ 'n.example': ['https://m.example'] }), mirrors({ 'n.example': ['m.example/x'] }),
  mirrors({ 'https://n.example': ['m.example'] }), mirrors({ 'n.example': ['m.example', 'm.example'] }), mirrors({ 'n.example': ['a b', 'a<b', 'a:65536'] }), mirrors({ 'n.example': ['a@b'] }), { ...sourced, mirrors: [] },
  site({ body: 'div > p' }), site({ body: 'p:first-child' }), site({ body: '' }), site({ body: '.a,,.b' }), site({ body: ['.a'] }), site({ remove: '.a' }), site({ remove: ['+'] }), site({ title: 'h1' }), site(7),
  { ...sourced, sites: { 'n.example/x': {} } },
  ...[{}, true, 'Breaking', { categories: [] }, { minutes: 5 }, { categories: ['a'], paths: ['/'] }, ...[0, 1.5, 1_441, '60'].map(minutes => ({ categories: ['a'], minutes }))].map(breaking => ({ ...sourced, breaking })),
  ...[{}, [{}], [7], [{ language: 'ar' }], [{ sources: ['/ar'] }], [{ language: 'Arabic!', sources: ['/ar'] }], [{ language: 'ar', sources: ['/ar'], brand: { accent: '#f2a93b' } }], [{ language: 'ar', sources: ['/ar'], sections: [{ title: 'A', sources: ['/a'] }] }], [{ language: 'ar', sections: [{ title: 'A' }] }], [{ language: 'ar', sources: ['/ar'], editions: [] }]].map(editions),
  ...['', '/{story}', 'https://n.example/', 'https://{story}/', 'https://n.example/{story}/{story}', 'https://n.example/{id}/{story}', 'https://n.example/{story}#top', 'https://n.example/a b/{story}', 'ftp://n.example/{story}', 7].map(storyAddress => ({ ...sourced, storyAddress })),
  { ...sourced, phrases: ['a'] }, { ...sourced, phrases: ['  a '] }, { ...sourced, phrases: 'Follow us' }, { ...sourced, phrases: [''] }, { ...sourced, phrases: ['x'.repeat(201)] },
  { name: 'G', snapshot: '' }, { name: 'G', snapshot: 'ftp://a' }, { name: 'G', snapshot: 7 },
]

describe('channel.schema.json says what the reader says', () => {
  test.each(good.map(json => [JSON.stringify(json)]))('right: %s', text => {
    expect([isRight(JSON.parse(text)), isChannel(JSON.parse(text))]).toEqual([true, true])
  })

  test.each(bad.map(json => [JSON.stringify(json).slice(0, 200), json]))('wrong: %s', (_, json) => {
    expect([isRight(json), isChannel(json)]).toEqual([false, false])
  })

  test('the demo channel and the examples are right', () => {
    const { examples } = schema as { examples: unknown[] }
    for (const json of [JSON.parse(readFileSync('static/channel.json', 'utf8')), ...examples]) expect([isRight(json), isChannel(json)]).toEqual([true, true])
  })

  test('every entry has a title or a description, and an example', () => {
    const bare = entriesOf(schema).filter(([, entry]) => !(entry.title ?? entry.description) || !hasExample(entry)).map(([name]) => name)
    expect(bare.filter(name => name !== '$schema')).toEqual([])
  })
})

type Entry = Schema & { readonly $ref?: string; readonly examples?: readonly unknown[] }

function hasExample(entry: Entry): boolean {
  const name = entry.$ref?.replace('#/$defs/', '')
  return entry.examples !== undefined || (name !== undefined && hasExample((schema.$defs as Record<string, Entry>)[name]!))
}

function entriesOf(of: Entry): [string, Entry][] {
  const own = Object.entries((of.properties ?? {}) as Record<string, Entry>)
  const below = [...own, ...Object.entries((of.$defs ?? {}) as Record<string, Entry>)].flatMap(([, entry]) => entriesOf(entry))
  return [...own, ...below]
}
