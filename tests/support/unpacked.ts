import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unar } from '../../src/tools/packs/archive/ar'
import type { Files } from '../../src/tools/packs/archive/files'
import { untarGz } from '../../src/tools/packs/archive/tar'
import { unzip } from '../../src/tools/packs/archive/zip'
import { openPacking } from '../../src/tools/packs/openPacking'
import { packedApp } from '../../src/tools/packs/page/packedApp'
import { androidPage } from '../../src/tools/packs/android/page'
import { targets, type TargetName } from '../../src/tools/packs/targets'

/** A folder with what is in the demo's package for `target`; its news is at `base`, or in the package. */
export async function unpacked(target: TargetName, base: string | null): Promise<string> {
  const opened = await openPacking({ targets: [target], channel: 'static/channel.json', version: null, out: '', base, signing: { by: 'nobody' }, screenshots: false, json: false }, { environment: {}, now: Date.now })
  if (!('packing' in opened)) throw new Error(opened.problems.map(({ path, text }) => `${path}: ${text}`).join('\n'))
  const packing = opened.packingFor(target)
  // Android's own tools may be missing here; what its shell opens is the same.
  const files = target === 'androidtv' ? await packedApp(packing, 'es6', { tv: 'androidtv', page: androidPage }) : opens(await targets[target].pack(packing))
  const folder = mkdtempSync(join(tmpdir(), `tenfoot-${target}-`))
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

function opens([{ path, bytes } = { path: '', bytes: new Uint8Array() }]: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Files {
  if (/\.(?:ipk|deb)$/.test(path)) return untarGz(unar(bytes).get('data.tar.gz')!)
  return path.endsWith('.tgz') ? untarGz(bytes) : unzip(bytes)
}
