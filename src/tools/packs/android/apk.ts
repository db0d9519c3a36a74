import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inOrder, type Files } from '../archive/files'
import { unzip, zip } from '../archive/zip'
import type { Keystore } from '../keys/keys'
import { levels } from './manifest'
import type { AndroidTools } from './tools'

export interface ApkParts {
  /** 'AndroidManifest.xml', 'res/…', 'assets/…', 'smali/…' */
  readonly files: Files
  readonly tools: AndroidTools
  readonly keystore: Keystore | null
}

/** An .apk of its parts; signed where there is a key. */
export async function apkOf({ files, tools, keystore }: ApkParts): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfoot-apk-'))
  const at = (name: string) => join(folder, name)
  try {
    writeAll(folder, files)
    await tools.run('aapt2', ['compile', '--dir', at('res'), '-o', at('res.zip')])
    await tools.run('aapt2', ['link', '-o', at('linked.apk'), '-I', tools.framework, '--manifest', at('AndroidManifest.xml'), '-A', at('assets'), '--min-sdk-version', String(levels.min), '--target-sdk-version', String(levels.target), at('res.zip')])
    // One job: several finish in any order, and the file follows it.
    await tools.run('smali', ['assemble', '-j', '1', '-a', String(levels.min), '-o', at('classes.dex'), at('smali')])
    // Written anew, so that the times and the order of this machine's files stay out of it.
    writeFileSync(at('whole.apk'), zip(new Map([...unzip(bytesAt(at('linked.apk'))), ['classes.dex', bytesAt(at('classes.dex'))]])))
    await tools.run('zipalign', ['-f', '-p', '4', at('whole.apk'), at('aligned.apk')])
    if (!keystore) return bytesAt(at('aligned.apk'))
    writeFileSync(at('keys.p12'), keystore.bytes, { mode: 0o600 })
    writeFileSync(at('password'), keystore.password, { mode: 0o600 })
    await tools.run('apksigner', ['sign', '--ks', at('keys.p12'), '--ks-type', 'PKCS12', '--ks-pass', `file:${at('password')}`, '--ks-key-alias', keystore.alias, '--v4-signing-enabled', 'false', '--out', at('signed.apk'), at('aligned.apk')])
    return bytesAt(at('signed.apk'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function bytesAt(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

function writeAll(folder: string, files: Files): void {
  for (const [path, bytes] of inOrder(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
