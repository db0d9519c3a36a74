import { expect, test } from '@jest/globals'
import { read } from '../../../src/tools/read/read'

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = []
  const err: string[] = []
  const code = await read(args, { out: line => out.push(line), err: line => err.push(line) })
  return { code, out, err }
}

test('a feed file is printed as JSON, one object a line, in the shape of the model', async () => {
  const { code, out } = await run('--json', '--base', 'https://saltmere.example/demo/coast.xml', 'static/demo/coast.xml', 'static/demo/weather.xml')
  expect(code).toBe(0)
  expect(out).toHaveLength(2)
  const { kind, title, language, stories, warnings } = JSON.parse(out[0]!)
  expect({ kind, title, language, warnings }).toEqual({ kind: 'rss', title: expect.stringContaining('Saltmere News'), language: 'en', warnings: [] })
  expect(stories).toHaveLength(4)
  expect(stories[0]).toMatchObject({
    headline: expect.any(String), lead: expect.any(String), trail: expect.any(Array), published: expect.stringMatching(/Z$/), byline: expect.any(String),
    address: expect.stringMatching(/^https:\/\/saltmere\.example\/demo\/2026\//), picture: { caption: expect.any(String), credit: expect.any(String) }, body: expect.any(Array),
  })
})

test('an article page is one story with its trail and typed blocks', async () => {
  const { out } = await run('--json', '--base', 'https://saltmere.example/demo/2026/11/24/1070/sea-wall.html', 'static/demo/2026/11/24/1070/sea-wall.html')
  const { kind, stories } = JSON.parse(out[0]!)
  expect(kind).toBe('page')
  expect(stories[0].trail).toEqual(['News', 'Defence', 'Coast'])
  expect(stories[0].body.map(({ type }: { type: string }) => type)).toEqual(expect.arrayContaining(['paragraph', 'heading', 'quote']))
})

test('people get lines to read', async () => {
  const { out } = await run('static/demo/coast.xml')
  expect(out.join('\n')).toMatch(/^Saltmere News.* \(rss, en\): 4 stories\n/)
})

test('what cannot be read is told in its place, and the rest is read', async () => {
  const { code, out, err } = await run('nowhere.xml', 'static/demo/coast.xml')
  expect(code).toBe(1)
  expect(err[0]).toMatch(/^nowhere\.xml: There is no file/)
  expect(out).toHaveLength(1)
  expect(JSON.parse((await run('--json', 'nowhere.xml')).out[0]!)).toMatchObject({ failure: { kind: 'gone' } })
})

test.each([[['--jsn', 'a']], [[]], [['--base', 'here', 'a']]])('wrong usage %j ends with 2 and the usage', async args => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err[0]).toContain('npm run channel -- read')
})
