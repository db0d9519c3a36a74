import { basename, dirname } from 'node:path'
import { unzip } from '../archive/zip'
import { apkChecks } from './apkChecks'
import { cleanChecks } from './appChecks'
import { ipkChecks } from './ipkChecks'
import type { Ask } from './oracle'
import { hbbtvChecks, kioskChecks, tgzChecks, webChecks, zipCheck } from './otherChecks'
import { notChecked, wrong, type Found } from './row'
import { wgtChecks } from './wgtChecks'

/** All that can be known of a package; one that cannot even be opened is wrong, and nothing stops. */
export function artefactChecks(path: string, bytes: Uint8Array, ask: Ask): readonly Found[] {
  try {
    return checksFor(path, bytes, ask)
  } catch (error) {
    return [wrong('opened', `It is damaged: ${(error as Error).message}`)]
  }
}

function checksFor(path: string, bytes: Uint8Array, ask: Ask): readonly Found[] {
  const [folder, name] = [dirname(path), basename(path)]
  if (name.endsWith('.ipk')) return ipkChecks(bytes, ask)
  if (name.endsWith('.wgt')) return wgtChecks(bytes, ask)
  if (name.endsWith('.tgz')) return tgzChecks(bytes, ask, name)
  if (name.endsWith('.apk')) return apkChecks(bytes, ask, name)
  if (name.endsWith('.deb')) return kioskChecks(bytes, ask)
  if (folder === 'web') return webChecks(bytes, ask)
  if (folder === 'hbbtv') return hbbtvChecks(bytes, ask)
  if (name.endsWith('-gradle.zip')) return [zipCheck(bytes, ask), ...cleanChecks(unzip(bytes), bytes.length), notChecked('built', 'That needs Gradle and Google’s libraries, which are not looked for here.')]
  return [notChecked('all of it', 'This is nothing that `pack` writes.')]
}
