import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findAndroidTools } from '../../../src/tools/packs/android/tools'
import { throwawayKeys } from '../../../src/tools/packs/keys/throwaway'
import { targetNames } from '../../../src/tools/packs/targets'

const keysFile = join(mkdtempSync(join(tmpdir(), 'tenfoot-keys-')), 'keys.json')

interface Elsewhere {
  readonly zone: string
  readonly umask: string
  readonly order: 'reversed' | 'as it is'
}

function hashesIn({ zone, umask, order }: Elsewhere) {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, resolve('node_modules/tsx/dist/cli.mjs'), 'tests/tools/packs/writeHashes.ts', keysFile, order], { encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: zone === 'UTC' ? 'C' : 'tr_TR.UTF-8' } })
  return { lines: stdout.trim().split('\n'), offset: Number(/offset (-?\d+)/.exec(stderr)?.[1]), status, stderr }
}

test('the same channel is the same bytes in another zone, with another umask, and from another order of files', () => {
  writeFileSync(keysFile, JSON.stringify(throwawayKeys(Date.now())))
  const here = hashesIn({ zone: 'UTC', umask: '022', order: 'as it is' })
  const there = hashesIn({ zone: 'Asia/Tokyo', umask: '077', order: 'reversed' })
  expect({ ...here, lines: null }).toMatchObject({ status: 0, offset: 0 })
  expect(there).toMatchObject({ status: 0, offset: -540 })
  expect(there.lines).toEqual(here.lines)
  const packed = targetNames.filter(name => name !== 'androidtv' || findAndroidTools() !== null)
  expect([...new Set(here.lines.map(line => /^[0-9a-f]{64} {2}([^/]+)\//.exec(line)?.[1]))]).toEqual(packed)
}, 120_000)
