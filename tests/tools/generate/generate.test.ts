import { afterAll, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../../../src/tools/publish/folder'
import { generate } from '../../../src/tools/generate/generate'
import { cardsOf, snapshotIn } from '../publish/opened'
import { folderWith, removeFolders } from '../serve/folder'

afterAll(removeFolders)

/** The command, and all that it says. */
async function command(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await generate(args, { out: line => out.push(line), err: line => err.push(line) }, () => Date.parse('2026-11-24T12:00:30Z'))
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('a channel of the size asked for is written, and opens as a published one', async () => {
  const to = join(folderWith({}), 'channel')
  const { code, out, err } = await command('--sections', '10', '--stories', '90', '--to', to)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/: 10 sections of 90 stories, \d+ files, \d\.\d MB\./)
  const snapshot = snapshotIn(createFolder(to))
  const { sections, generated } = await snapshot.open()
  expect(generated).toBe('2026-11-24T12:00:00.000Z')
  expect(sections).toHaveLength(10)
  // The home has the first eight.
  expect(sections.map(({ stories }) => stories.length)).toEqual([12, 12, 12, 12, 12, 12, 12, 12, 0, 0])
  const pages = await cardsOf(snapshot, 'section-10')
  expect(pages.flat()).toHaveLength(90)
  expect((await snapshot.story(pages[0]![0]!.file)).body.length).toBeGreaterThan(2)
})

test('the same options write the same files', async () => {
  const [one, other] = [folderWith({}), folderWith({})]
  for (const to of [one, other]) await command('--sections', '2', '--stories', '3', '--to', to)
  expect(readdirSync(one).sort()).toEqual(readdirSync(other).sort())
  const third = folderWith({})
  await command('--sections', '2', '--stories', '3', '--to', third, '--seed', '2')
  expect(readdirSync(third)).not.toEqual(readdirSync(one))
})

test('a folder that holds anything is left alone', async () => {
  const to = folderWith({ 'manifest.json': '{}' })
  const { code, out, err } = await command('--sections', '1', '--stories', '1', '--to', to)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('The folder is not empty')
  expect(readdirSync(to)).toEqual(['manifest.json'])
  const told = JSON.parse((await command('--sections', '1', '--stories', '1', '--to', to, '--json')).out) as object
  expect(told).toMatchObject({ files: 0, bytes: 0, problems: [{ place: to }] })
})

test('a folder that is a file is a problem', async () => {
  const { code, err } = await command('--sections', '1', '--stories', '1', '--to', join(folderWith({ channel: 'a file' }), 'channel'))
  expect(code).toBe(1)
  expect(err).toContain('It cannot be written')
})

test.each([
  [['--stories', '1', '--to', 'x'], '--sections N is missing'],
  [['--sections', '1', '--to', 'x'], '--stories N is missing'],
  [['--sections', '1', '--stories', '1'], '--to DIR is missing'],
  [['--sections', '0', '--stories', '1', '--to', 'x'], '--sections 0: write a number from 1 to 1000'],
  [['--sections', '1', '--stories', 'many', '--to', 'x'], '--stories many'],
  [['--sections', '1', '--stories', '1', '--to', 'x', '--seed', '-1'], '--seed'],
  [['--sections', '1', '--stories', '1', '--to', 'x', '--now', 'soon'], '--now soon'],
  [['--sections', '1', '--stories', '1', '--to', 'x', '--base', 'file:///x'], '--base file:///x'],
  [['--upload'], "Unknown option '--upload'"],
])('%j is wrong usage', async (args, words) => {
  const { code, out, err } = await command(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(words)
  expect(err).toContain('npm run channel -- generate --sections N')
})

test('--help tells all options', async () => {
  const { code, out } = await command('--help')
  expect(code).toBe(0)
  expect(out).toMatch(/--sections N[\s\S]*--stories N[\s\S]*--to DIR[\s\S]*--seed N[\s\S]*--json/)
})
