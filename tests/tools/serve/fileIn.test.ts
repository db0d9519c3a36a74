import { afterAll, expect, test } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileIn } from '../../../src/tools/serve/fileIn'
import { folderWith, removeFolders } from './folder'

const outside = folderWith({ 'secret.txt': 'secret', 'root/feed.xml': 'feed', 'root/pages/one.html': 'one', 'root/.env': 'key', 'root/.git/config': 'key' })
const root = join(outside, 'root')
symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'))
symlinkSync(outside, join(root, 'up'))
symlinkSync(join(root, 'pages'), join(root, 'news'))
afterAll(removeFolders)

test('files inside are found, through links inside, too', async () => {
  expect(await fileIn(root, 'feed.xml')).toMatch(/feed\.xml$/)
  expect(await fileIn(root, 'pages/one.html')).toMatch(/one\.html$/)
  expect(await fileIn(root, 'news/one.html')).toMatch(/pages.one\.html$/)
})

test.each([
  ['a step up', '../secret.txt'],
  ['a step up in the middle', 'pages/../../secret.txt'],
  ['a link to a file outside', 'link.txt'],
  ['a link to a folder outside', 'up/secret.txt'],
  ['an absolute path', join(outside, 'secret.txt')],
  ['an absolute path after a slash', `/${join(outside, 'secret.txt')}`],
  ['a backslash', '..\\secret.txt'],
  ['a drive', 'C:/secret.txt'],
  ['a NUL', 'feed.xml\0.html'],
  ['a hidden file', '.env'],
  ['a hidden folder', '.git/config'],
  ['a folder', 'pages'],
  ['nothing', ''],
  ['a file that is not there', 'gone.xml'],
])('%s leads nowhere', async (_, path) => {
  expect(await fileIn(root, path)).toBeNull()
})

test('a folder whose name begins alike is another folder', async () => {
  const both = folderWith({ 'news/a.txt': 'a', 'news-private/b.txt': 'b' })
  symlinkSync(join(both, 'news-private', 'b.txt'), join(both, 'news', 'b.txt'))
  expect(await fileIn(join(both, 'news'), 'b.txt')).toBeNull()
})
