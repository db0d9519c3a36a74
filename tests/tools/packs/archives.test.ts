import { describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ar, unar } from '../../../src/tools/packs/archive/ar'
import { bytesOf, textFiles, textOf, type Files } from '../../../src/tools/packs/archive/files'
import { tarGz, untarGz } from '../../../src/tools/packs/archive/tar'
import { unzip, zip } from '../../../src/tools/packs/archive/zip'

const deep = `${'folder/'.repeat(20)}file.txt`
const files = textFiles({ 'b.txt': 'two', 'a/c.txt': 'three', 'a/b.png': 'four', [deep]: 'deep', 'أخبار.txt': 'news' })
const reversed: Files = new Map([...files].reverse())

const texts = (some: Files) => Object.fromEntries([...some].map(([path, bytes]) => [path, textOf(bytes)]).sort())
const sorted = texts(files)

describe.each([
  { kind: 'zip', write: zip, read: unzip },
  { kind: 'tar.gz', write: (some: Files) => tarGz(some), read: untarGz },
  { kind: 'tar.gz with dots', write: (some: Files) => tarGz(some, { dotted: true }), read: untarGz },
])('a $kind', ({ write, read }) => {
  test('gives back what went in', () => {
    expect(texts(read(write(files)))).toEqual(sorted)
  })

  test('is the same bytes in another order of files', () => {
    expect(Buffer.compare(write(reversed), write(files))).toBe(0)
  })
})

test('tar itself reads ours: names, owners, modes, times', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tenfoot-tar-')), 'a.tar.gz')
  writeFileSync(file, tarGz(files, { isProgram: path => path === 'b.txt' }))
  const listed = execFileSync('tar', ['--utc', '-tvzf', file], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  expect(listed).toMatch(/^-rwxr-xr-x root\/root +3 1980-01-01 00:00 b\.txt$/m)
  expect(listed).toMatch(/^-rw-r--r-- root\/root +5 1980-01-01 00:00 a\/c\.txt$/m)
  expect(listed).toContain(deep)
})

test('a name too long for any archive is told', () => {
  expect(() => tarGz(textFiles({ [`${'x'.repeat(120)}.txt`]: '' }))).toThrow(/^x+\.txt: this name is too long/)
})

test('an ar archive has its members in the order they were given, padded to even lengths', () => {
  const bytes = ar([['debian-binary', bytesOf('2.0\n')], ['odd', bytesOf('abc')], ['last', bytesOf('d')]])
  expect([...unar(bytes).keys()]).toEqual(['debian-binary', 'odd', 'last'])
  expect(textOf(unar(bytes).get('odd')!)).toBe('abc')
  const known = spawnSync('ar', ['--version']).status === 0
  if (known) {
    const file = join(mkdtempSync(join(tmpdir(), 'tenfoot-ar-')), 'a.ar')
    writeFileSync(file, bytes)
    expect(execFileSync('ar', ['t', file], { encoding: 'utf8' })).toBe('debian-binary\nodd\nlast\n')
  }
  expect(() => unar(bytesOf('PK'))).toThrow('This is no ar archive.')
})
