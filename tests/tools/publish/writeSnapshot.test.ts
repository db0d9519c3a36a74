import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../../../src/tools/publish/folder'
import { readLedger } from '../../../src/tools/publish/ledger'
import { readPrevious } from '../../../src/tools/publish/previous'
import { snapshotFiles } from '../../../src/tools/publish/snapshotFiles'
import { writeSnapshot } from '../../../src/tools/publish/writeSnapshot'
import { folderWith, removeFolders } from '../serve/folder'
import { memoryFolder, type MemoryFolder } from './memoryFolder'
import { cardsOf, snapshotIn } from './opened'
import { channel, now, section, stories } from './stories'

afterAll(removeFolders)

const hour = 3_600_000
const ledgerIn = (folder: MemoryFolder) => readLedger(folder.files.get('.published.json') ?? null)

/** Publishes the stories `from` to `to`, so many hours later. */
async function publish(folder: MemoryFolder, from: number, to: number, hours = 0) {
  const time = now + hours * hour
  const files = snapshotFiles({ channel: channel(), sections: [{ section: section(), stories: stories(from, to), whole: true }], previous: await readPrevious(folder), now: time, next: 60 })
  return writeSnapshot(folder, files, ledgerIn(folder), time)
}

test('the manifest is written when all it names is there', async () => {
  const folder = memoryFolder()
  await publish(folder, 0, 50)
  expect(folder.written.slice(-2)).toEqual(['manifest.json', '.published.json'])
})

test('wherever a writer is stopped, a whole snapshot is there', async () => {
  const whole = memoryFolder()
  await publish(whole, 3, 83)
  const writes = (await publish(whole, 0, 83)).written.length + 2
  for (let left = 0; left <= writes; left++) {
    const folder = memoryFolder()
    await publish(folder, 3, 83)
    folder.writesLeft = left
    await publish(folder, 0, 83).catch(() => undefined)
    const cards = (await cardsOf(snapshotIn(folder), 'news')).flat()
    expect(cards).toHaveLength(left < writes - 1 ? 80 : 83)
    for (const { file } of cards) await snapshotIn(folder).story(file)
  }
})

test('an unchanged file is not written again, a damaged one is', async () => {
  const folder = memoryFolder()
  await publish(folder, 0, 50)
  expect(await publish(folder, 0, 50)).toEqual({ written: [], removed: [] })
  const damaged = [...folder.files.keys()].find(name => name.startsWith('story-'))!
  folder.files.set(damaged, '')
  expect((await publish(folder, 0, 50)).written).toEqual([damaged])
})

test('files go when nothing has named them for 48 hours, and not before', async () => {
  const folder = memoryFolder()
  await publish(folder, 3, 10)
  const old = [...folder.files.keys()].filter(name => /^(home|sec)-/.test(name)).sort()
  expect((await publish(folder, 0, 10, 1)).removed).toEqual([])
  expect((await publish(folder, 0, 10, 48.9)).removed).toEqual([])
  expect([...(await publish(folder, 0, 10, 49)).removed].sort()).toEqual(old)
  expect((await cardsOf(snapshotIn(folder), 'news')).flat()).toHaveLength(10)
})

test('a file that is named again in between stays', async () => {
  const folder = memoryFolder()
  await publish(folder, 0, 10)
  await publish(folder, 1, 10, 1)
  await publish(folder, 0, 10, 2)
  expect((await publish(folder, 0, 10, 49.5)).removed).toEqual([])
  expect((await publish(folder, 0, 10, 50)).removed).toHaveLength(2)
})

test('without its ledger nothing is removed early', async () => {
  const folder = memoryFolder()
  await publish(folder, 3, 10)
  await publish(folder, 0, 10, 1)
  folder.files.set('.published.json', '{"unreferenced": [{"name": 7}, null], "readings": "')
  expect((await publish(folder, 0, 10, 60)).removed).toEqual([])
  expect((await publish(folder, 0, 10, 108)).removed).toHaveLength(2)
})

test('what is not ours is left alone, and no name leads out of the folder', async () => {
  const path = folderWith({ 'snapshot/index.html': 'mine', 'snapshot/story-of-my-life.json': 'mine', 'outside.json': 'mine' })
  const folder = createFolder(join(path, 'snapshot'))
  mkdirSync(join(path, 'snapshot', 'sec-AAAAAAAAAAAA.json'))
  writeFileSync(join(path, 'snapshot', '.sec-BBBBBBBBBBBB.json.unfinished'), 'half')
  const files = snapshotFiles({ channel: channel(), sections: [{ section: section(), stories: stories(0, 3), whole: true }], previous: null, now, next: 60 })
  const hostile = { readings: new Map(), unreferenced: new Map([['../outside.json', 0], ['index.html', 0], ['.sec-BBBBBBBBBBBB.json.unfinished', 0]]) }
  expect((await writeSnapshot(folder, files, hostile, now)).removed).toEqual(['.sec-BBBBBBBBBBBB.json.unfinished'])
  expect(readdirSync(path).sort()).toEqual(['outside.json', 'snapshot'])
  expect(readdirSync(join(path, 'snapshot')).filter(name => !files.files.has(name)).sort()).toEqual(['.published.json', 'index.html', 'sec-AAAAAAAAAAAA.json', 'story-of-my-life.json'])
  for (const name of ['../outside.json', '/etc/passwd', 'a/b', '..', '.', '', 'a\\b', 'a\0b']) {
    await expect(folder.write(name, 'theirs')).rejects.toThrow('is no file of a snapshot')
    await expect(folder.read(name)).rejects.toThrow('is no file of a snapshot')
    await expect(folder.remove(name)).rejects.toThrow('is no file of a snapshot')
  }
  expect(readFileSync(join(path, 'outside.json'), 'utf8')).toBe('mine')
})

test('a folder that is not there is made', async () => {
  const path = join(folderWith({}), 'a', 'b')
  const folder = createFolder(path)
  expect(await folder.names()).toEqual([])
  expect(await folder.read('manifest.json')).toBeNull()
  await folder.write('manifest.json', '{}')
  await folder.write('manifest.json', '{"v":1}')
  await folder.remove('home-AAAAAAAAAAAA.json')
  expect(readdirSync(path)).toEqual(['manifest.json'])
  expect(await folder.read('manifest.json')).toBe('{"v":1}')
})
