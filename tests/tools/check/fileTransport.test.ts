import { afterAll, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { filesOrigin, shownAddress, withFiles } from '../../../src/tools/check/fileTransport'
import { checkLimits } from '../../../src/tools/check/transport'
import { fakeWeb } from '../../support/fakeWeb'
import { folderWith, removeFolders } from '../serve/folder'

afterAll(removeFolders)

const folder = folderWith({ 'feeds/a b.xml': '<rss/>', 'secret': '!' })
const mounts = [join(folder, 'feeds')]
const get = withFiles(mounts, fakeWeb({ 'https://gull.example/': 'web' }).transport)
const textAt = async (address: string) => new TextDecoder().decode((await get(address, checkLimits)).bytes)

test('files of the folders and the web are one', async () => {
  expect(await textAt(`${filesOrigin}/files/0/a%20b.xml`)).toBe('<rss/>')
  expect(await textAt('https://gull.example/')).toBe('web')
})

test.each(['/files/0/../secret', '/files/0/..%2fsecret', '/files/1/a', '/files/0/none', '/else', '/files/0/%'])('nothing else is there: %s', async path => {
  await expect(get(filesOrigin + path, checkLimits)).rejects.toMatchObject({ kind: 'gone' })
})

test('operators see paths', () => {
  expect(shownAddress(`${filesOrigin}/files/0/a%20b.xml`, mounts)).toMatch(/feeds\/a b\.xml$/)
  expect(shownAddress('https://gull.example/x', mounts)).toBe('https://gull.example/x')
})
