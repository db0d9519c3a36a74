import { afterAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { indexPage } from '../../../src/tools/build/indexPage'
import { readInlined } from '../../../src/tools/build/inlined'
import { simulate } from '../../../src/tools/hosted/simulate'
import { ask } from '../serve/ask'
import { folderWith, removeFolders } from '../serve/folder'

afterAll(removeFolders)

const page = indexPage({ name: 'Saltmere News', channel: { name: 'Saltmere News' }, channelAddress: 'static/channel.json', settings: { appSettings: { version: '0.1.0' }, platformSettings: {} }, scripts: ['js/app.js'], boot: '' })
const built = (): string => folderWith({ 'es6/index.html': page, 'es6/js/app.js': 'app()', 'es6/static/demo/news.xml': '<rss>' })

/** The command, and all that it says; `to`: where it writes. */
async function command(dist: string, args: readonly string[], whenServed: (address: string) => Promise<unknown> = async () => undefined) {
  const out: string[] = []
  const err: string[] = []
  const untilStopped = async (): Promise<void> => { await whenServed(/http:\S+/.exec(out.join('\n'))![0]) }
  const code = await simulate(args, { out: line => out.push(line), err: line => err.push(line) }, { dist, untilStopped })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const filesOf = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile()).sort()
const sumOf = (folder: string): string => filesOf(folder).reduce((hash, path) => hash.update(path).update(readFileSync(join(folder, path))), createHash('sha256')).digest('hex')
const inside = (): string => join(folderWith({}), 'bench')

test('bench and app lie in one folder, and nothing names the root of a site', async () => {
  const to = inside()
  expect(await command(built(), ['--to', to])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Host the folder by https') })
  expect(filesOf(to)).toEqual(expect.arrayContaining(['icon.svg', 'index.html', 'index.js', 'shim.js', 'simulator.css', 'worker.js', 'tv/index.html', 'tv/js/app.js', 'tv/static/demo/news.xml']))
  expect(readFileSync(join(to, 'tv/index.html'), 'utf8')).toBe(page)
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toMatch(/<html data-hosted /)
  const rooted = /(?:src|href)="\/|url\(["']?\//
  expect(['index.html', 'simulator.css'].filter(file => rooted.test(readFileSync(join(to, file), 'utf8')))).toEqual([])
})

test('the same build gives the same bytes, also over what was written before', async () => {
  const [dist, one, other] = [built(), inside(), inside()]
  for (const to of [one, other, one]) expect((await command(dist, ['--to', to])).code).toBe(0)
  expect(sumOf(one)).toBe(sumOf(other))
})

test('another channel comes with what lies beside it, and without the demo', async () => {
  const to = inside()
  const channel = join(folderWith({ 'channel.json': '{"name":"Gull </script> Post","language":"fa","sections":[{"title":"News","sources":["feeds/news.xml"]}]}', 'feeds/news.xml': '<rss>', 'secret.txt': 'x' }), 'channel.json')
  const { code, out } = await command(built(), ['--to', to, '--channel', channel, '--json'])
  expect([code, JSON.parse(out)]).toEqual([0, { to, files: filesOf(to).length, bytes: expect.any(Number), problems: [] }])
  const html = readFileSync(join(to, 'tv/index.html'), 'utf8')
  expect([readInlined(html, 'channel'), readInlined(html, 'settings')]).toMatchObject([{ name: 'Gull </script> Post' }, { channelAddress: 'channel/channel.json' }])
  expect(filesOf(to).filter(path => /demo|secret|channel\//.test(path))).toEqual(['tv/channel/feeds/news.xml'])
})

test.each([
  ['{"name":"Gull"}', /Name the channel’s feed/],
  ['{', /needs a correction/],
  ['{"name":"Gull","sections":[{"title":"News","sources":["missing.xml"]}]}', /sections\[0\]\.sources\[0\]: There is no file/],
])('the channel %s is told what it lacks, and nothing is written', async (text, problem) => {
  const to = inside()
  const { code, err } = await command(built(), ['--to', to, '--channel', join(folderWith({ 'channel.json': text }), 'channel.json')])
  expect([code, err]).toEqual([1, expect.stringMatching(problem)])
  expect(() => statSync(to)).toThrow()
})

test('what is no bench is not written over', async () => {
  const to = folderWith({ 'letter.txt': 'dear' })
  expect(await command(built(), ['--to', to])).toMatchObject({ code: 1, err: `${to}: There is something in this folder that is no bench. Name a new one.` })
  expect(filesOf(to)).toEqual(['letter.txt'])
})

test.each([true, false])('without a build it says what to do; to be written: %p', async isWritten => {
  await expect(command(folderWith({}), isWritten ? ['--to', inside()] : [])).rejects.toThrow(/There is no app in .* yet\. Run: npm run build/)
})

test('without --to it is served on this machine, until it is stopped', async () => {
  let title = ''
  const { code } = await command(built(), ['--port', '0', '--json'], async address => { title = (await ask(address.replace(/".*/, ''), '/')).text })
  expect([code, title]).toEqual([0, expect.stringContaining('tester')])
})

test.each([
  [['--to', ''], /--to needs/], [['--port', 'x'], /--port x: a port/], [['--to', 'x', '--port', '1'], /leave it out/], [['--channel', ''], /--channel needs/], [['--nonsense'], /nonsense/],
])('%j is wrong usage', async (args, problem) => {
  const { code, err } = await command(built(), args)
  expect([code, err]).toEqual([2, expect.stringMatching(problem)])
})
