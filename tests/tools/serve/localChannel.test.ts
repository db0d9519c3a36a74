import { afterAll, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sourcesIn } from '../../../src/tools/serve/channelSources'
import { openChannel } from '../../../src/tools/serve/localChannel'
import { folderWith, removeFolders } from './folder'

afterAll(removeFolders)

function opened(channel: unknown, files: Readonly<Record<string, string>> = {}) {
  const text = typeof channel === 'string' ? channel : JSON.stringify(channel)
  const folder = folderWith({ ...files, 'channel.json': text })
  return { folder, ...openChannel(join(folder, 'channel.json')) }
}

test('file paths become addresses of this server, web addresses stay', () => {
  const { folder, local, problems } = opened({
    name: 'Town',
    sections: [
      { title: 'News', sources: ['feeds/my news.xml', 'https://news.example/rss'], sections: [{ title: 'Local', sources: ['feeds/local.xml'] }] },
      { title: 'Sport', sources: ['other/sport.xml'] },
    ],
  }, { 'feeds/my news.xml': '', 'feeds/local.xml': '', 'other/sport.xml': '' })
  expect(problems).toEqual([])
  expect(local?.mounts).toEqual([join(folder, 'feeds'), join(folder, 'other')])
  expect(local?.channel).toEqual({
    name: 'Town',
    sections: [
      { title: 'News', sources: ['/files/0/my%20news.xml', 'https://news.example/rss'], sections: [{ title: 'Local', sources: ['/files/0/local.xml'] }] },
      { title: 'Sport', sources: ['/files/1/sport.xml'] },
    ],
  })
})

test('a folder inside another is served from there, so that its feeds reach the pictures of the whole', () => {
  const { folder, local } = opened({ name: 'Town', sources: ['site/ar/news.xml', 'site/news.xml', 'site-2/news.xml'] }, { 'site/ar/news.xml': '', 'site/news.xml': '', 'site-2/news.xml': '' })
  expect(local?.mounts).toEqual([join(folder, 'site'), join(folder, 'site-2')])
  expect(local?.channel).toMatchObject({ sources: ['/files/0/ar/news.xml', '/files/0/news.xml', '/files/1/news.xml'] })
})

test('absolute paths and file addresses are paths, too', () => {
  const feeds = folderWith({ 'a.xml': '', 'b.xml': '' })
  const { local } = opened({ name: 'Town', sections: [{ title: 'News', sources: [join(feeds, 'a.xml'), pathToFileURL(join(feeds, 'b.xml')).href] }] })
  expect(local).toMatchObject({ mounts: [feeds], channel: { sections: [{ sources: ['/files/0/a.xml', '/files/0/b.xml'] }] } })
})

test('sources with details, a channel’s only sources and its snapshot are paths, too', () => {
  const detailed = { address: 'a.xml', zone: '+01:00' }
  const { local, problems } = opened({ name: 'Town', sources: [detailed, 'b.xml'], snapshot: 'out/manifest.json' }, { 'a.xml': '', 'b.xml': '', 'out/manifest.json': '' })
  expect(problems).toEqual([])
  expect(local?.channel).toEqual({ name: 'Town', sources: [{ address: '/files/0/a.xml', zone: '+01:00' }, '/files/0/b.xml'], snapshot: '/files/0/out/manifest.json' })
  expect(opened({ name: 'Town', sources: [{ address: 'gone.xml' }], snapshot: 'gone.json' }).problems).toEqual([
    expect.stringMatching(/^sources\[0\]\.address: there is no file/),
    expect.stringMatching(/^snapshot: there is no file/),
  ])
})

test('streams and their pictures are paths, too, and no feeds', () => {
  const { local, problems } = opened({ name: 'Town', sources: ['a.xml'], live: [{ title: 'Live', sources: ['live/a.m3u8', 'https://n.example/b.m3u8'], picture: 'gone.jpg' }] }, { 'a.xml': '', 'live/a.m3u8': '' })
  expect([local, problems]).toEqual([null, [expect.stringMatching(/^live\[0\]\.picture: there is no file .*gone\.jpg/)]])
  const { local: right } = opened({ name: 'Town', sources: ['a.xml'], live: [{ title: 'Live', sources: ['live/a.m3u8', 'https://n.example/b.m3u8'] }] }, { 'a.xml': '', 'live/a.m3u8': '' })
  expect(right?.channel).toMatchObject({ live: [{ sources: ['/files/0/live/a.m3u8', 'https://n.example/b.m3u8'] }] })
  expect(sourcesIn(right?.channel).map(({ place }) => place)).toEqual(['sources[0]'])
})

test('a file with a byte order mark is read like any other', () => {
  expect(opened('\ufeff{ "name": "Town", "sources": ["a.xml"] }', { 'a.xml': '' }).problems).toEqual([])
})

test('every problem is told with its place', () => {
  const { local, problems } = opened({
    name: 'Town',
    sections: [{ title: 'News', sources: ['gone.xml', 'ftp://host/feed'] }, { title: 'Sport', sections: [{ sources: ['sport'] }] }],
  }, { 'sport/feed.xml': '' })
  expect(local).toBeNull()
  expect(problems).toEqual(expect.arrayContaining([
    expect.stringMatching(/^sections\[0\]\.sources\[0\]: there is no file .*gone\.xml;/),
    expect.stringMatching(/^sections\[1\]\.sections\[0\]\.title: /),
    expect.stringMatching(/^sections\[1\]\.sections\[0\]\.sources\[0\]: there is no file .*sport;/),
  ]))
})

test('an address that is neither web nor file is a problem', () => {
  const { problems } = opened({ name: 'Town', sections: [{ title: 'News', sources: ['ftp://host/feed', 'javascript:alert(1)'] }] })
  expect(problems.map(problem => problem.split(':')[0])).toEqual(['sections[0].sources[0]', 'sections[0].sources[1]'])
})

test.each([
  ['no object', '[]'],
  ['no JSON', '{ "name": "Town", }'],
  ['nothing', ''],
  ['sources of another kind', '{ "name": "Town", "sections": [{ "title": "News", "sources": "feed.xml" }] }'],
])('%s is explained', (_, text) => {
  const { local, problems } = opened(text)
  expect(local).toBeNull()
  expect(problems).not.toEqual([])
})

test('a file that is not there is told', () => {
  expect(openChannel('/nowhere/channel.json')).toEqual({ local: null, problems: ['/nowhere/channel.json: there is no such file, or it cannot be read.'] })
})
