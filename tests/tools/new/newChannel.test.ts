import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'
import { newChannel } from '../../../src/tools/new/newChannel'
import { createPrompt } from '../../../src/tools/new/prompt'
import { fakeWeb } from '../../support/fakeWeb'
import { page, rss } from '../../support/written'
import { folderWith, removeFolders } from '../serve/folder'

afterAll(removeFolders)

const home = 'https://gull.example'
const feed = `${home}/rss.xml`
const item = (id: number, ...categories: readonly string[]) => `<item><title>Story ${id}</title><link>${home}/news/${id}</link>${categories.map(name => `<category>${name}</category>`).join('')}</item>`
const plain = rss(item(10), item(11))
const filed = rss(item(10, 'Sport'), item(11, 'Sport'), item(12, 'Sport'), item(13, 'Art'), item(14, 'Art'), item(15, 'Art'))
const website = page(`<title>Gull Post</title><link rel="alternate" type="application/rss+xml" href="/rss.xml">`, '<h1>Gull Post</h1>')

interface Made {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly file: string
  readonly written: Readonly<Record<string, unknown>> | null
  readonly questions: readonly string[]
}

/** Runs the command with these answers, or without a terminal. */
async function made(pages: Readonly<Record<string, string | number>>, args: readonly string[], answers: readonly (string | null)[] | null = null): Promise<Made> {
  const file = join(folderWith({}), 'channel.json')
  const questions: string[] = []
  const left = [...answers ?? []]
  const ask = async (question: string) => {
    questions.push(question)
    return left.shift() ?? null
  }
  let [out, err] = ['', '']
  const code = await newChannel(['--to', file, ...args], {
    out: line => { out += `${line}\n` }, err: line => { err += `${line}\n` }, transport: fakeWeb(pages).transport,
    prompt: answers ? () => ({ ask, close: () => {} }) : null,
  })
  return { code, out, err, file, questions, written: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> : null }
}

describe('without a terminal', () => {
  test('a name and a feed become the smallest channel, and the next commands are told', async () => {
    const { code, out, written, file } = await made({ [feed]: plain }, ['--name', 'Gull Post', '--address', feed])
    expect(code).toBe(0)
    expect(written).toEqual({ $schema: expect.stringMatching(/channel\.schema\.json$/), name: 'Gull Post', language: 'en', sources: [feed] })
    expect(resolve(join(file, '..'), written!.$schema as string)).toBe(resolve('static/channel.schema.json'))
    expect(out).toMatch(/This is a feed: rss, 2 stories, “Gull Post”\.\n/)
    expect(out).toMatch(/Next:\n {2}npm run channel -- check .*channel\.json\n {2}npm start -- --channel .*channel\.json/)
  })

  test('the feed’s title is a name', async () => {
    expect((await made({ [feed]: plain }, ['--address', feed])).written).toMatchObject({ name: 'Gull Post' })
    expect(await made({ [feed]: plain.replace('Gull Post', '') }, ['--address', feed])).toMatchObject({ code: 1, written: null, err: expect.stringMatching(/--name NAME/) })
  })

  test('good categories become sections, after one of all news', async () => {
    const { written } = await made({ [feed]: filed }, ['--name', 'Gull', '--address', feed])
    expect(written).toMatchObject({ sections: [
      { title: 'Gull', sources: [feed] },
      { title: 'Art', sources: [feed], only: { categories: ['Art'] } },
      { title: 'Sport', sources: [feed], only: { categories: ['Sport'] } },
    ] })
    expect(readChannelFile(JSON.stringify(written), home).problems).toEqual([])
  })

  test('a website is asked for its feed, and a host alone is one', async () => {
    const { out, written } = await made({ [`${home}/`]: website, [feed]: plain }, ['--name', 'G', '--address', 'gull.example'])
    expect(written).toMatchObject({ sources: [feed] })
    expect(out).toMatch(/The page names this feed: https:\/\/gull\.example\/rss\.xml/)
  })

  test('a website that names no feed is looked through', async () => {
    const { out, written } = await made({ [`${home}/`]: page('<title>G</title>', '<h1>G</h1>'), [`${home}/feed`]: plain }, ['--name', 'G', '--address', home])
    expect(written).toMatchObject({ sources: [`${home}/feed`] })
    expect(out).toMatch(/names no feed, and one was found at https:\/\/gull\.example\/feed/)
  })

  test.each<[string, Readonly<Record<string, string | number>>, string, RegExp]>([
    ['nothing is there', {}, home, /gull\.example.*could not be reached/],
    ['it is gone', { [feed]: 404 }, feed, /404/],
    ['no feed is found', { [`${home}/`]: page('<title>G</title>', '<h1>G</h1>') }, home, /no feed, and the page names none/],
    ['it is no web address', {}, 'ftp://gull.example/', /no web address/],
    ['it is a sentence', {}, 'my news site', /no web address/],
  ])('%s: told, and nothing is written', async (_, pages, address, problem) => {
    expect(await made(pages, ['--name', 'G', '--address', address])).toMatchObject({ code: 1, written: null, err: expect.stringMatching(problem) })
  })

  test('a name that is none is told', async () => {
    expect(await made({ [feed]: plain }, ['--name', 'x'.repeat(81), '--address', feed])).toMatchObject({ code: 1, written: null, err: expect.stringMatching(/^name: .*at most 80/) })
  })

  test('what there is to know is one JSON object with --json', async () => {
    const { out, written, file } = await made({ [feed]: plain }, ['--address', feed, '--json'])
    expect(JSON.parse(out)).toEqual({ file, feed, channel: written, notes: [] })
  })

  test('no address is wrong usage', async () => {
    expect(await made({}, ['--name', 'G'])).toMatchObject({ code: 2, err: expect.stringMatching(/--address(.|\n)*npm run channel -- new/) })
  })
})

describe('a file that is there', () => {
  test('is never written over without --force, and nothing is asked', async () => {
    const file = join(folderWith({ 'channel.json': 'mine' }), 'channel.json')
    const web = fakeWeb({ [feed]: plain })
    let err = ''
    const run = (...more: readonly string[]) => newChannel(['--to', file, '--name', 'G', '--address', feed, ...more], { out: () => {}, err: line => { err = line }, prompt: null, transport: web.transport })
    expect(await run()).toBe(1)
    expect(err).toMatch(/is there already\. Write it over with --force/)
    expect([web.asked, readFileSync(file, 'utf8')]).toEqual([[], 'mine'])
    expect(await run('--force')).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'G' })
  })

  test('that came meanwhile is left, too', async () => {
    const file = join(folderWith({}), 'channel.json')
    const transport = fakeWeb({ [feed]: plain }).transport
    const code = await newChannel(['--to', file, '--name', 'G', '--address', feed], { out: () => {}, err: () => {}, prompt: null, transport: (address, asking) => {
      writeFileSync(file, 'mine')
      return transport(address, asking)
    } })
    expect([code, readFileSync(file, 'utf8')]).toEqual([1, 'mine'])
  })

  test('in a folder that is not there is told', async () => {
    let err = ''
    expect(await newChannel(['--to', '/nowhere/a/channel.json', '--name', 'G', '--address', feed], { out: () => {}, err: line => { err = line }, prompt: null, transport: fakeWeb({ [feed]: plain }).transport })).toBe(1)
    expect(err).toMatch(/There is no folder for \/nowhere/)
  })
})

describe('on a terminal', () => {
  test('asks for the address until there is a feed, and offers the feed’s title', async () => {
    const { code, err, questions, written } = await made({ [feed]: plain }, [], ['', 'nowhere.example', feed, ''])
    expect(code).toBe(0)
    expect(questions.map(question => question.split(':')[0])).toEqual([...Array<string>(3).fill('Address of your website or feed'), 'Name of the channel (Gull Post)'])
    expect(err).toMatch(/^https:\/\/nowhere\.example\/: .*could not be reached/)
    expect(written).toMatchObject({ name: 'Gull Post', sources: [feed] })
  })

  test('sections are a suggestion', async () => {
    const yes = await made({ [feed]: filed }, [], [feed, 'G', ''])
    expect(yes.questions[2]).toMatch(/filed under Art \(3\), Sport \(3\)\.\nMake these sections\? \(Y\/n\)/)
    expect(yes.written).toHaveProperty('sections')
    expect((await made({ [feed]: filed }, [], [feed, 'G', 'no'])).written).toMatchObject({ sources: [feed] })
  })

  test('who leaves gets nothing written', async () => {
    expect(await made({ [feed]: plain }, [], [null])).toMatchObject({ code: 1, written: null, err: 'Nothing was written.\n' })
    expect(await made({ [feed]: plain }, [], [feed, null])).toMatchObject({ code: 1, written: null })
  })

  test('what is said with options is not asked', async () => {
    expect((await made({ [feed]: plain }, ['--name', 'G', '--address', feed], [])).questions).toEqual([])
  })
})

test('a prompt gives lines, and null at the end', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const prompt = createPrompt(input, output)
  const name = prompt.ask('Name? ')
  input.write('Gull\n')
  expect(await name).toBe('Gull')
  const next = prompt.ask('And? ')
  input.end()
  expect(await next).toBeNull()
  expect(await prompt.ask('Still? ')).toBeNull()
})

test.each([[['--help'], 0, /^npm run channel -- new/], [['--nmae', 'x'], 2, /--nmae/], [['--to', ''], 2, /--to needs/], [['file.json'], 2, /file\.json/]])('%j ends with %i', async (args, code, text) => {
  let told = ''
  const tell = (line: string) => { told = line }
  expect(await newChannel(args, { out: tell, err: tell, prompt: null, transport: fakeWeb({}).transport })).toBe(code)
  expect(told).toMatch(text)
})
