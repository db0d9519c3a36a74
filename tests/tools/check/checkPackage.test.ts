import { afterAll, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../../src/newsroom/model/channel'
import { checkPackage, remembering } from '../../../src/tools/check/checkPackage'
import { checkLimits } from '../../../src/tools/check/transport'
import { logoPng } from '../packs/packing'
import { folderWith, removeFolders } from '../serve/folder'
import { lines } from './checking'

afterAll(removeFolders)

const filled = { id: 'example.gull.tv', logo: 'logo.png', description: 'News', website: 'https://gull.example/', privacy: 'https://gull.example/p', support: 'tv@gull.example', ages: '0' }
const source = (address: string): Source => ({ address, storyPath: null, zone: null, encoding: null })

async function found(entry: object | undefined, sources: Readonly<Record<string, string | null>> = {}) {
  const folder = folderWith({ 'channel.json': JSON.stringify({ name: 'Gull', sources: Object.keys(sources), ...entry && { package: entry } }) })
  writeFileSync(join(folder, 'logo.png'), await logoPng())
  const places = new Map(Object.keys(sources).map((address, i) => [source(address), `sources[${i}]`]))
  const { problems, notes } = await checkPackage(join(folder, 'channel.json'), places, new Map(Object.entries(sources)))
  return { problems: lines(problems), notes: lines(notes) }
}

test('a channel that is not to be packed is asked nothing', async () => {
  expect(await found(undefined, { 'http://gull.example/rss': null })).toEqual({ problems: [], notes: [] })
})

test('one that is ready is good', async () => {
  expect(await found(filled, { 'https://gull.example/rss': '*', 'http://files.invalid/files/0/a.xml': null })).toEqual({ problems: [], notes: [] })
})

test('what stores refuse is a problem at its place, what they only ask for is worth a look', async () => {
  const { problems, notes } = await found({ id: 'com.lge.gull', version: '1' })
  expect(problems).toEqual([expect.stringMatching(/^package\.id: \[package\] Ids that begin with “com\.lge”/), expect.stringMatching(/^package\.version: \[package\] Write three numbers/)])
  expect(notes).toEqual([])
  expect((await found({ ...filled, logo: undefined, privacy: undefined })).problems).toEqual([expect.stringMatching(/^package\.logo: \[package\] There is none/)])
  expect((await found({ ...filled, privacy: undefined })).notes).toEqual(['package: [package] Stores ask for it, and it is empty: Privacy statement ("package.privacy" in the channel file).'])
  expect((await found({ ...filled, logo: 'none.png' })).problems).toEqual([expect.stringMatching(/^package\.logo: \[package\] There is no file/)])
})

test('feeds that a TV may not read, or not in safety, are named', async () => {
  const { notes } = await found(filled, { 'https://gull.example/a': null, 'https://gull.example/b': 'null', 'http://gull.example/c': '*' })
  expect(notes).toEqual([
    expect.stringMatching(/^sources\[0\]: \[cors\] https:\/\/gull\.example\/a does not say “Access-Control-Allow-Origin: \*”/),
    expect.stringMatching(/^sources\[2\]: \[plain-address\] http:\/\/gull\.example\/c is not encrypted/),
  ])
})

test('who lets others read is remembered from the answers themselves', async () => {
  const permissions = new Map<string, string | null>()
  const transport = remembering(async address => ({ status: 200, headers: address.endsWith('a') ? { 'access-control-allow-origin': '*' } as object : {}, bytes: new Uint8Array() }), permissions)
  await transport('https://gull.example/a', checkLimits)
  await transport('https://gull.example/b', checkLimits)
  expect([...permissions]).toEqual([['https://gull.example/a', '*'], ['https://gull.example/b', null]])
})
