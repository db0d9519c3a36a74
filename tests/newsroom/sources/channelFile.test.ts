import { expect, test } from '@jest/globals'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'

const base = 'https://gull.example/tv/channel.json'
const read = (json: unknown) => readChannelFile(JSON.stringify(json), base)
const problemsOf = (json: unknown) => read(json).problems.map(({ path, text }) => `${path}: ${text}`)

test('the smallest file is a channel', () => {
  expect(read({ name: 'Gull Post', sections: [{ title: 'News', sources: ['news.xml'] }] }).channel).toEqual({
    name: 'Gull Post',
    language: 'en',
    accent: null,
    sections: [{ id: 'news', title: 'News', trail: ['News'], sources: ['https://gull.example/tv/news.xml'] }],
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

test('every problem is told with its place and remedy, not only the first', () => {
  expect(problemsOf({ nmae: 'x', sections: [{ title: '', sources: ['ftp://a/b'] }, { title: 'B', sources: 'https://a.example/' }, 7] })).toEqual([
    expect.stringMatching(/^name: .*missing/),
    expect.stringMatching(/^sections\[0\]\.title: Write/),
    expect.stringMatching(/^sections\[1\]\.sources: Write a list/),
    expect.stringMatching(/^sections\[2\]: Write a section/),
    expect.stringMatching(/^nmae: .*Did you mean "name"\?/),
  ])
})

test('a section without a feed and an address that is none are told', () => {
  expect(problemsOf({ name: 'G', sections: [{ title: 'A' }, { title: 'B', sources: ['ftp://a/b'] }] })).toEqual([
    expect.stringMatching(/^sections\[0\]: Give this section a feed/),
    expect.stringMatching(/^sections\[1\]\.sources\[0\]: “ftp:\/\/a\/b” is no web address/),
  ])
})

test('JSON with a mistake is told with its line', () => {
  const { channel, problems } = readChannelFile('{\n  "name": "G",\n  "sections": [,]\n}', base)
  expect(channel).toBeNull()
  expect(problems[0]!.text).toMatch(/not JSON \(line 3, column \d+\)/)
})

test('names of an object’s own machinery are data like any other', () => {
  const { problems } = readChannelFile('{ "name": "G", "__proto__": { "sections": [] }, "constructor": 1 }', base)
  expect(problems.map(({ path }) => path)).toContain('sections')
})

test('titles in other scripts and equal titles get ids of their own', () => {
  const ids = read({ name: 'G', sections: [{ title: 'اخبار', sources: ['/a'] }, { title: 'News', sources: ['/b'] }, { title: 'News', sources: ['/c'] }] }).channel!.sections.map(({ id }) => id)
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/)
})
