import { afterAll, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createFolder } from '../../../src/tools/publish/folder'
import { publish } from '../../../src/tools/publish/publish'
import { cardOf } from '../../../src/tools/publish/writtenStory'
import { startBroadcaster, feed, article } from '../../support/broadcaster'
import { folderWith, removeFolders } from '../serve/folder'
import { cardsOf, snapshotIn } from './opened'

afterAll(removeFolders)

/** The command, and all that it says. */
async function command(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const drawn: string[] = []
  const end = new AbortController()
  const code = await publish(args, { out: line => { out.push(line); end.abort() }, err: line => err.push(line) }, { isTTY: true, write: text => drawn.push(text) }, () => end.signal)
  return { code, out: out.join('\n'), err: err.join('\n'), drawn: drawn.join('') }
}

test('the demo channel is published whole, and starts with 15 kB', async () => {
  const to = join(folderWith({}), 'snapshot')
  const { code, out, err, drawn } = await command('--to', to, '--base', 'https://saltmere.example/')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.split('\n')
  expect(lines.map(line => line.slice(0, line.indexOf(':')))).toEqual([to, join(to, 'ar'), join(to, 'fa')])
  for (const line of lines) expect(line).toMatch(/: generation 1, \d+ stories in 8 sections, \d+ files written, 0 removed; a TV starts with \d+\.\d kB\.$/)
  expect(drawn).toMatch(/(\d\d) of \1 stories/)
  const snapshot = snapshotIn(createFolder(to))
  const { sections } = await snapshot.open()
  for (const { id, count, stories } of sections) {
    const cards = (await cardsOf(snapshot, id)).flat()
    expect(cards.slice(0, 12)).toEqual(stories)
    expect(cards).toHaveLength(count)
    for (const card of cards) {
      const story = await snapshot.story(card.file)
      expect(card).toEqual(cardOf(story, card.file))
      if (story.address !== null) expect(story.body.length).toBeGreaterThan(3)
    }
  }
  const home = (JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as { home: string }).home
  const start = ['manifest.json', home].map(name => gzipSync(readFileSync(join(to, name)), { level: 9 }).length)
  expect(start[0]! + start[1]!).toBeLessThan(15_000)
})

test('feeds of this machine and pages of the web go together, and every problem has its place', async () => {
  const broadcaster = await startBroadcaster({
    '/1041': article('Ferry', Array.from({ length: 6 }, (_, i) => `${i}. The line to the islands had been shut for six years, and nobody on Long Quay had expected to see it again.`)),
    '/sport.xml': { status: 500, body: 'down' },
  })
  const local = feed([{ title: 'Ferry', link: `${broadcaster.address}/1041`, date: '2026-11-24T06:00:00Z', picture: '/p.jpg' }, { title: 'Gone', link: `${broadcaster.address}/1042`, date: '2026-11-24T05:00:00Z', picture: '/p.jpg' }])
  const folder = folderWith({
    'channel.json': JSON.stringify({ name: 'Gull', sections: [{ title: 'News', sources: ['feeds/news.xml'], sections: [{ title: 'Sport', sources: [`${broadcaster.address}/sport.xml`] }] }] }),
    'feeds/news.xml': String(local.body),
  })
  const to = join(folder, 'snapshot')
  const { code, out, err } = await command('--to', to, '--channel', join(folder, 'channel.json'), '--json')
  await broadcaster.close()
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const { problems, ...report } = JSON.parse(out) as { problems: readonly { place: string }[]; generation: number }
  expect(report).toMatchObject({ to, generation: 1, sections: 2, stories: 2 })
  expect(problems.map(({ place }) => place)).toEqual(['sections[0].sections[0].sources[0]', `${broadcaster.address}/1042`])
  const cards = (await cardsOf(snapshotIn(createFolder(to)), 'news')).flat()
  expect((await snapshotIn(createFolder(to)).story(cards[0]!.file)).body).toHaveLength(6)
})

test('each edition is a snapshot in a folder of its language, with its own problems at their places', async () => {
  const told = (title: string) => String(feed([{ title, link: '', date: '2026-11-24T06:00:00Z' }]).body)
  const folder = folderWith({
    'channel.json': JSON.stringify({
      name: 'Gull', sections: [{ title: 'News', sources: ['news.xml'] }],
      editions: [{ language: 'pt-BR', sections: [{ title: 'Notícias', sources: ['pt.xml'] }] }, { language: 'fr', sections: [{ title: 'Infos', sources: ['http://127.0.0.1:9/fr.xml'] }] }],
    }),
    'news.xml': told('Ferry'), 'pt.xml': told('Barco'),
  })
  const to = join(folder, 'snapshot')
  const { code, out } = await command('--to', to, '--channel', join(folder, 'channel.json'), '--json')
  const { editions, ...main } = JSON.parse(out) as { readonly editions: readonly object[] }
  expect([code, main, ...editions]).toMatchObject([
    1,
    { to, language: 'en', generation: 1, stories: 1, problems: [] },
    { to: join(to, 'pt-br'), language: 'pt-BR', generation: 1, stories: 1, problems: [] },
    { to: join(to, 'fr'), language: 'fr', generation: null, problems: [{ place: 'editions[1].sections[0].sources[0]' }, { place: 'editions[1].sections' }] },
  ])
  const brazilian = snapshotIn(createFolder(join(to, 'pt-br')))
  expect((await brazilian.open()).sections.map(({ title, stories }) => [title, stories.map(({ headline }) => headline)])).toEqual([['Notícias', ['Barco']]])
})

test('a wrong channel file is explained, and nothing is written', async () => {
  const folder = folderWith({ 'channel.json': '{ "name": "", "sections": [{ "title": "News", "sources": ["ftp://a/b"] }] }' })
  const { code, err } = await command('--to', join(folder, 'snapshot'), '--channel', join(folder, 'channel.json'))
  expect(code).toBe(1)
  expect(err).toContain('needs a correction:\n  name: ')
  expect(await createFolder(join(folder, 'snapshot')).names()).toEqual([])
  expect((await command('--to', folder, '--channel', join(folder, 'none.json'), '--json')).out).toContain('There is no such file')
})

test('with --watch it ends between two runs', async () => {
  const to = join(folderWith({}), 'snapshot')
  const { code, out } = await command('--to', to, '--watch', '3600')
  // One line for each edition.
  expect({ code, lines: out.split('\n').length }).toEqual({ code: 0, lines: 3 })
  expect(JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'))).toMatchObject({ generation: 1, next: 300 })
})

test('a folder that is a file is a problem', async () => {
  const folder = folderWith({ snapshot: 'a file' })
  const { code, err } = await command('--to', join(folder, 'snapshot'))
  expect(code).toBe(1)
  expect(err).toMatch(/snapshot.*: It cannot be written or read: /)
})

test.each([
  [[], '--to DIR is missing'],
  [['--to', 's3://bucket/gull'], 'only folders can be published to'],
  [['--to', 'x', '--watch', '5'], '--watch 5: write a number of seconds, 15 or more'],
  [['--to', 'x', '--watch', 'often'], '--watch often'],
  [['--to', 'x', '--base', 'file:///x'], '--base file:///x: write a web address'],
  [['--to', 'x', '--channel', ''], '--channel needs'],
  [['--to', 'x', '--upload'], "Unknown option '--upload'"],
  [['x', '--to', 'x'], 'x'],
])('%j is wrong usage', async (args, words) => {
  const { code, out, err } = await command(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(words)
  expect(err).toContain('npm run channel -- publish --to DIR')
})

test('--help tells all options', async () => {
  const { code, out, err } = await command('--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/--to DIR[\s\S]*--channel FILE[\s\S]*--watch SECONDS[\s\S]*--json/)
})

test('hidden files beside the channel are never read', async () => {
  const folder = folderWith({
    'channel.json': JSON.stringify({ name: 'Gull', sections: [{ title: 'News', sources: ['news.xml'] }] }),
    'news.xml': String(feed([{ title: 'Trap', link: 'http://localhost/%2e%2e/secret.html', date: '2026-11-24T06:00:00Z', picture: '/p.jpg' }, { title: 'Key', link: 'http://localhost/.key', picture: '/p.jpg' }]).body),
  })
  writeFileSync(join(folder, '.key'), String(article('Key', ['A secret that is long enough to be the text of an article, and should never be read by anyone at all.']).body))
  const { code, err } = await command('--to', join(folder, 'snapshot'), '--channel', join(folder, 'channel.json'))
  expect(code).toBe(1)
  expect(err).toContain('http://localhost/.key: ')
})

test('a feed cannot make the publisher read a page of its own network', async () => {
  const secret = await startBroadcaster({ '/secret.html': article('Secret', ['The keys of the house are under the mat, and so is everything else that nobody should read.']) })
  const hidden = secret.address.replace('127.0.0.1', '127.0.0.2')
  const open = await startBroadcaster({ '/news.xml': feed([{ title: 'A story that links inwards', link: `${hidden}/secret.html`, date: '2026-11-24T06:00:00Z' }]) })
  const file = join(folderWith({}), 'channel.json')
  writeFileSync(file, JSON.stringify({ name: 'Gull', sections: [{ title: 'News', sources: [`${open.address}/news.xml`] }] }))
  const { code, err } = await command('--to', join(folderWith({}), 'snapshot'), '--channel', file)
  await Promise.all([secret.close(), open.close()])
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('on this server’s own network') })
  expect(secret.asked).toEqual([])
})
