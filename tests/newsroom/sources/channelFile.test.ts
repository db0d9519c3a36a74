import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'

const base = 'https://gull.example/tv/channel.json'
const read = (json: unknown) => readChannelFile(JSON.stringify(json), base)
const written = ({ problems }: ReturnType<typeof read>) => problems.map(({ path, text }) => `${path}: ${text}`)
const problemsOf = (json: unknown) => written(read(json))
const section = (more: object) => ({ name: 'G', sections: [{ title: 'A', sources: ['/a'], ...more }] })
const detailed = (more: object) => section({ sources: [{ address: '/a', ...more }] })

describe('what a file says', () => {
  test('a name and a feed are a channel, with one section whose parts the feed makes', () => {
    expect(read({ name: 'Gull Post', sources: ['news.xml'] })).toEqual({
      problems: [],
      channel: {
        name: 'Gull Post', language: 'en', accent: null,
        sections: [{ id: 'gull-post', title: 'Gull Post', trail: ['Gull Post'], sources: [{ address: 'https://gull.example/tv/news.xml', storyPath: null, zone: null, encoding: null }], only: null }],
        sectionsFromFeed: true, live: [], mirrors: new Map(), sites: new Map(), phrases: [], snapshot: null,
      },
    })
  })

  test('everything else a file can say', () => {
    expect(read({
      $schema: './channel.schema.json', name: 'Gull Post', language: 'fa', brand: { accent: '#F2A93B' },
      sections: [{
        title: 'Sport',
        sources: [{ address: 'https://News.example/rss', storyPath: '/Detail/{year}/{month}/{day}/{id}/*', zone: '+03:30', encoding: 'windows-1256' }],
        only: { categories: ['Sport'], paths: ['/sport/'] },
      }],
      live: [{ title: 'Gull live', sources: ['live.m3u8', 'https://backup.example/live.m3u8'], picture: 'studio.jpg' }, { title: 'Gull live', sources: ['/radio.mp3'], audio: true }],
      mirrors: { 'News.example': ['news.example.net', 'Mirror.example.org:8080'] },
      sites: { 'news.example': { headline: 'h1.title', remove: ['.share'] } },
      phrases: ['Follow us on'],
      breaking: { categories: ['Breaking'] },
      snapshot: '/snapshot/manifest.json',
    })).toEqual({
      problems: [],
      channel: {
        name: 'Gull Post', language: 'fa', accent: '#f2a93b',
        sections: [{
          id: 'sport', title: 'Sport', trail: ['Sport'],
          sources: [{ address: 'https://news.example/rss', storyPath: '/Detail/{year}/{month}/{day}/{id}/*', zone: '+03:30', encoding: 'windows-1256' }],
          only: { categories: ['Sport'], paths: ['/sport/'], trails: [] },
        }],
        sectionsFromFeed: false,
        live: [
          { id: 'gull-live', title: 'Gull live', sources: ['https://gull.example/tv/live.m3u8', 'https://backup.example/live.m3u8'], picture: 'https://gull.example/tv/studio.jpg', audio: false },
          { id: 'gull-live-2', title: 'Gull live', sources: ['https://gull.example/radio.mp3'], picture: null, audio: true },
        ],
        mirrors: new Map([['news.example', ['news.example.net', 'mirror.example.org:8080']]]),
        sites: new Map([['news.example', { headline: 'h1.title', remove: ['.share'] }]]),
        phrases: ['Follow us on'],
        breaking: { only: { categories: ['Breaking'], paths: [], trails: [] }, minutes: 60 },
        snapshot: 'https://gull.example/snapshot/manifest.json',
      },
    })
  })

  test('nested sections follow their parents, with their whole trail', () => {
    const coast = { title: 'Coast', sources: ['/c.xml'] }
    const { channel } = read({ name: 'G', sections: [{ title: 'News', sections: [{ title: 'Defence', sources: ['/d.xml'], sections: [coast] }] }] })
    expect(channel?.sections.map(({ id, trail }) => [id, trail.join(' / ')])).toEqual([
      ['news-defence', 'News / Defence'],
      ['news-defence-coast', 'News / Defence / Coast'],
    ])
  })

  test('titles in other scripts and equal titles get ids of their own', () => {
    const titles = ['اخبار', 'News', 'News', 'News 2', 'News', '!']
    const ids = read({ name: 'G', sections: titles.map((title, i) => ({ title, sources: [`/${i}`] })) }).channel!.sections.map(({ id }) => id)
    expect(new Set(ids).size).toBe(titles.length)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  test('a channel with a snapshot needs no sections', () => {
    expect(read({ name: 'G', snapshot: 'https://cdn.example/manifest.json' }).channel).toMatchObject({ sections: [], sectionsFromFeed: false, snapshot: 'https://cdn.example/manifest.json' })
  })

  test('the demo channel is one', () => {
    expect(readChannelFile(readFileSync('static/channel.json', 'utf8'), base).problems).toEqual([])
  })

  test('a byte order mark is no mistake', () => {
    expect(readChannelFile('\ufeff{ "name": "G", "sources": ["/a"] }', base).problems).toEqual([])
  })
})

describe('what is wrong with it', () => {
  test('every problem is told with its place and remedy, not only the first', () => {
    expect(problemsOf({ nmae: 'x', extra: 1, sections: [{ title: '', sources: ['ftp://a/b'] }, { title: 'B', sources: 'https://a.example/' }, 7, { titel: 'C' }] })).toEqual([
      expect.stringMatching(/^name: .*missing/),
      expect.stringMatching(/^sections\[0\]\.title: Write/),
      expect.stringMatching(/^sections\[0\]\.sources\[0\]: “ftp:\/\/a\/b” is no web address/),
      expect.stringMatching(/^sections\[1\]\.sources: Write a list/),
      expect.stringMatching(/^sections\[2\]: Write a section/),
      expect.stringMatching(/^sections\[3\]\.title: .*missing/),
      expect.stringMatching(/^sections\[3\]: Give this section a feed/),
      expect.stringMatching(/^nmae: .*Did you mean "name"\?/),
      expect.stringMatching(/^extra: .*Remove it; here can stand "name", /),
      expect.stringMatching(/^sections\[3\]\.titel: .*Did you mean "title"\?/),
    ])
  })

  test.each<[string, object, RegExp]>([
    ['no feed at all', { name: 'G' }, /^: Name the channel’s feed/],
    ['an empty list of feeds', { name: 'G', sources: [] }, /^: Name the channel’s feed/],
    ['feeds beside sections', { ...section({}), sources: ['/a'] }, /^sources: Move these into a section/],
    ['a section without feeds', { name: 'G', sections: [{ title: 'A' }] }, /^sections\[0\]: Give this section a feed/],
    ['a source that is a number', section({ sources: [7] }), /^sections\[0\]\.sources\[0\]: Write an address/],
    ['a source without address', detailed({ address: undefined }), /^sections\[0\]\.sources\[0\]\.address: .*missing/],
    ['a story path that is an address', detailed({ storyPath: 'https://n.example/{id}' }), /storyPath: Begin with the slash/],
    ['a story path with a strange place', detailed({ storyPath: '/{slug}/{id}' }), /storyPath: \{slug\} is no place/],
    ['a story path without day', detailed({ storyPath: '/{year}/{month}/{id}' }), /storyPath: .*\{day\} is missing/],
    ['a story path that says nothing', detailed({ storyPath: '/news/*' }), /storyPath: Name at least \{id\}/],
    ['a story path with places that touch', detailed({ storyPath: '/{id}{year}/{month}/{day}' }), /storyPath: Two places touch/],
    ['a story path with a lone bracket', detailed({ storyPath: '/{id}/{' }), /storyPath: A bracket/],
    ['a zone of a city', detailed({ zone: 'Europe/Berlin' }), /zone: “Europe\/Berlin” is no zone that every TV knows/],
    ['a zone nobody knows', detailed({ zone: 'XYZ' }), /zone: /],
    ['an unknown encoding', detailed({ encoding: 'Windows 1256' }), /encoding: .*small letters/],
    ['only without anything', section({ only: {} }), /^sections\[0\]\.only: Say which stories/],
    ['only without sources', { name: 'G', sections: [{ title: 'A', only: { categories: ['x'] }, sections: [{ title: 'B', sources: ['/b'] }] }] }, /^sections\[0\]\.only: .*it has none/],
    ['a path without a slash', section({ only: { paths: ['sport'] } }), /only\.paths\[0\]: “sport” is no beginning/],
    ['a mirror with a scheme', { ...section({}), mirrors: { 'n.example': ['https://m.example/x'] } }, /^mirrors\["n\.example"\]\[0\]: .*"m\.example"/],
    ['a mirrored address', { ...section({}), mirrors: { 'https://n.example/': ['m.example'] } }, /^mirrors\["https:\/\/n\.example\/"\]: .*"n\.example"/],
    ['a host that mirrors itself', { ...section({}), mirrors: { 'n.example': ['N.example'] } }, /^mirrors\["n\.example"\]\[0\]: A host is not its own mirror/],
    ['a mirror twice', { ...section({}), mirrors: { 'n.example': ['m.example', 'm.example'] } }, /^mirrors\["n\.example"\]\[1\]: .*already/],
    ['a host without mirrors', { ...section({}), mirrors: { 'n.example': [] } }, /^mirrors\["n\.example"\]: Name at least one/],
    ['a host twice', { ...section({}), mirrors: { 'n.example': ['a.example'], 'N.EXAMPLE': ['b.example'] } }, /^mirrors\["N\.EXAMPLE"\]: n\.example stands here twice/],
    ['a selector that is none', { ...section({}), sites: { 'n.example': { body: 'div > p' } } }, /^sites\["n\.example"\]\.body: “div > p” is not simple enough/],
    ['an unknown rule', { ...section({}), sites: { 'n.example': { title: 'h1' } } }, /^sites\["n\.example"\]\.title: .*Did you mean "headline"\?/],
    ['a phrase that is everything', { ...section({}), phrases: ['a'] }, /^phrases\[0\]: Write at least 3/],
    ['a stream of another kind', { ...section({}), live: [{ title: 'A', sources: ['rtmp://n.example/live'] }] }, /^live\[0\]\.sources\[0\]: “rtmp:\/\/n\.example\/live” is no web address.*live\.m3u8/],
    ['a stream without an address', { ...section({}), live: [{ title: 'A', sources: [] }] }, /^live\[0\]\.sources: Write at least one/],
    ['another word for a stream’s picture', { ...section({}), live: [{ title: 'A', sources: ['/a'], poster: '/b' }] }, /^live\[0\]\.poster: .*Did you mean "picture"\?/],
    ['news that breaks for days', { ...section({}), breaking: { categories: ['Breaking'], minutes: 5_000 } }, /^breaking\.minutes: Write how many minutes/],
    ['nothing that would be breaking', { ...section({}), breaking: { minutes: 60 } }, /^breaking: Say which news is breaking/],
    ['a snapshot that is no address', { name: 'G', snapshot: 'ftp://a/b' }, /^snapshot: /],
    ['another word for ours', { name: 'G', feeds: ['/a'] }, /^feeds: .*Did you mean "sources"\?/],
    ['an entry of the file in a section', section({ mirrors: {} }), /^sections\[0\]\.mirrors: .*Move it to the top of the file/],
    ['too many sections', { name: 'G', sections: [{ title: 'A', sections: Array.from({ length: 200 }, (_, i) => ({ title: `${i}`, sources: ['/a'] })) }] }, /^sections: These are 201 sections/],
    ['sections too deep', { name: 'G', sections: [1, 2, 3, 4, 5, 6].reduce<object[]>(sections => [{ title: 'A', sections }], [{ title: 'Z', sources: ['/z'] }]) }, /: Sections can stand in each other 6 deep/],
    ['too many sources', section({ sources: Array.from({ length: 51 }, (_, i) => `/${i}`) }), /^sections\[0\]\.sources: At most 50/],
    ['a title without end', section({ title: 'x'.repeat(81) }), /title: .*at most 80/],
  ])('%s', (_, json, problem) => {
    expect(problemsOf(json)).toContainEqual(expect.stringMatching(problem))
    expect(read(json).channel).toBeNull()
  })

  test('JSON with a mistake is told with its line', () => {
    const { channel, problems } = readChannelFile('{\n  "name": "G",\n  "sections": [,]\n}', base)
    expect(channel).toBeNull()
    expect(problems[0]!.text).toMatch(/not JSON \(line 3, column \d+\)/)
  })

  test('entries that stand twice are told, in whatever they stand', () => {
    const text = '{ "name": "G:{", "name": "H", "sections": [{ "title": "A", "sources": ["/a,[", "/b"] }, { "title": "B", "sources": ["/c"], "\\u0074itle": "C" }], "sites": { "a.example": {}, "a.example": {} } }'
    expect(written(readChannelFile(text, base))).toEqual(['name', 'sections[1].title', 'sites["a.example"]'].map(path => expect.stringContaining(`${path}: This entry stands here twice`)))
  })

  test('what is too large or nests too deep is told before it is walked', () => {
    expect(written(readChannelFile(`{ "sections": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`, base))).toEqual([expect.stringMatching(/^: Brackets/)])
    expect(written(readChannelFile(' '.repeat(1_000_001), base))).toEqual([expect.stringMatching(/more than 1000000 characters/)])
  })

  test('a path is told where the file lies at no web address', () => {
    expect(written(readChannelFile('{ "name": "G", "sources": ["a.xml"], "snapshot": "b.json" }', 'file:///tv/channel.json'))).toEqual([
      expect.stringMatching(/^sources\[0\]: “a\.xml” is a path/),
      expect.stringMatching(/^snapshot: “b\.json” is a path/),
    ])
  })
})

test('whatever JSON a file holds, the reader judges it and does not throw', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('/a', 'G', ['/a'], [{ title: 'A', sources: ['/a'] }], {}, [], [{}], { 'a.example': {} }, { 'a.example': ['b.example'] }))
  const entry = fc.constantFrom('name', 'sources', 'sections', 'mirrors', 'sites', 'live', 'phrases', 'snapshot', 'brand', 'language', '__proto__', 'constructor')
  fc.assert(fc.property(fc.array(fc.tuple(entry, odd)), entries => {
    const { channel, problems } = readChannelFile(`{${entries.map(([name, value]) => `"${name}":${JSON.stringify(value)}`).join(',')}}`, base)
    expect(channel === null).toBe(problems.length > 0)
  }), { numRuns: 500 })
})

describe('names of an object’s own machinery are data like any other', () => {
  test('as entries that nobody knows', () => {
    const { problems } = readChannelFile('{ "name": "G", "sources": ["/a"], "__proto__": { "sections": [] }, "constructor": 1, "toString": 2 }', base)
    expect(problems.map(({ path }) => path)).toEqual(['__proto__', 'constructor', 'toString'])
  })

  test('as hosts', () => {
    const { channel } = readChannelFile('{ "name": "G", "sources": ["/a"], "mirrors": { "__proto__": ["constructor"] }, "sites": { "constructor": { "body": "main" }, "__proto__": {} } }', base)
    expect([...channel!.mirrors]).toEqual([['__proto__', ['constructor']]])
    expect([...channel!.sites.keys()]).toEqual(['constructor', '__proto__'])
  })
})

describe('editions', () => {
  const gull = (...editions: object[]) => ({ name: 'Gull Post', brand: { accent: '#F2A93B' }, mirrors: { 'gull.example': ['tern.example'] }, phrases: ['Follow us'], sections: [{ title: 'News', sources: ['/news.xml'] }], live: [{ title: 'Live', sources: ['/live.m3u8'] }], editions })

  test('each is a channel of its own, and has from the channel what it does not say', () => {
    const { channel, problems } = read(gull({ language: 'ar', name: 'النورس', sections: [{ title: 'الأخبار', sources: ['/ar.xml'] }] }, { language: 'fr', sources: ['/fr.xml'], phrases: ['Suivez-nous'] }))
    expect(problems).toEqual([])
    const [arabic, french] = channel!.editions!
    expect(arabic).toMatchObject({ name: 'النورس', language: 'ar', accent: '#f2a93b', sectionsFromFeed: false, live: [], phrases: ['Follow us'], mirrors: channel!.mirrors })
    expect(arabic!.sections).toMatchObject([{ title: 'الأخبار', sources: [{ address: 'https://gull.example/ar.xml' }] }])
    expect(french).toMatchObject({ name: 'Gull Post', language: 'fr', sectionsFromFeed: true, phrases: ['Suivez-nous'] })
    expect([arabic!.editions, french!.editions]).toEqual([undefined, undefined])
  })

  test('what is wrong in one is told at its place', () => {
    expect(problemsOf(gull({ language: 'ar' }, { language: 'fa', sections: [{ title: 'اخبار' }] }))).toEqual([
      'editions[0]: Name the channel’s feed: "sources": ["https://…"].',
      'editions[1].sections[0]: Give this section a feed: "sources": ["https://…"].',
    ])
    expect(problemsOf(gull({ language: 'ar', sources: ['ftp://a'] }))).toEqual([expect.stringMatching(/^editions\[0\]\.sources\[0\]: /)])
    expect(problemsOf(gull({ language: 'ar', sources: ['/a'], colour: 'red' }))).toEqual([expect.stringMatching(/^editions\[0\]\.colour: Tenfoot knows no such entry/)])
  })

  test('how stories are addressed is each edition’s own, and leads nowhere alone', () => {
    const rule = 'https://gull.example/{story}'
    const arabic = { language: 'ar', sources: ['/ar'], storyAddress: 'https://gull.example/ar/{story}' }
    const { channel } = read({ ...gull(arabic, { language: 'fr', sources: ['/fr'] }), storyAddress: rule })
    expect([channel, ...channel!.editions!].map(one => one!.storyAddress)).toEqual([rule, arabic.storyAddress, undefined])
    expect(problemsOf({ ...gull({ language: 'ar', sources: ['/ar'] }), storyAddress: rule })).toEqual(['storyAddress: This leads from one edition to another: write it for at least two of them.'])
    expect(problemsOf(gull({ language: 'fr', sources: ['/fr'] }, arabic))).toEqual(['editions[1].storyAddress: This leads from one edition to another: write it for at least two of them.'])
  })

  test('no two are in one language', () => {
    expect(problemsOf(gull({ language: 'EN', sources: ['/en'] }, { language: 'ar', sources: ['/a'] }, { language: 'ar', sources: ['/b'] }))).toEqual([
      'editions[0].language: The channel itself is in this language already.',
      'editions[2].language: The edition before is in this language already.',
    ])
  })
})
