import { isSnapshotName, manifestName } from '../../newsroom/sources/snapshot'
import { unfinishedName, type Folder } from './folder'
import { ledgerName, writtenLedger, type Ledger } from './ledger'
import type { SnapshotFiles } from './snapshotFiles'

/** TVs may hold a manifest for a day, and read what it names until then. */
const keptMs = 48 * 3_600_000

export interface Writing {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Puts a snapshot into its folder. The manifest comes last: a writer that is stopped leaves the old snapshot as it
 * was. Files go when nothing has named them for 48 hours.
 */
export async function writeSnapshot(folder: Folder, { files, kept }: SnapshotFiles, ledger: Ledger, now: number): Promise<Writing> {
  const names = await folder.names()
  const written: string[] = []
  for (const [name, text] of files) {
    // What is there under its name may be damaged.
    if (name === manifestName || await folder.read(name) === text) continue
    await folder.write(name, text)
    written.push(name)
  }
  await folder.write(manifestName, files.get(manifestName)!)
  const unreferenced = unreferencedSince(names, name => files.has(name) || kept.has(name), ledger, now)
  const old = [...unreferenced].filter(([, since]) => now - since >= keptMs).map(([name]) => name)
  for (const name of old) await folder.remove(name)
  old.forEach(name => unreferenced.delete(name))
  await folder.write(ledgerName, writtenLedger({ readings: ledger.readings, unreferenced }))
  return { written, removed: old }
}

/** Only files of a snapshot, finished or not: whatever else lies in the folder is not ours. */
function unreferencedSince(names: readonly string[], isNamed: (name: string) => boolean, ledger: Ledger, now: number): Map<string, number> {
  const ours = names.filter(name => isSnapshotName(name) || isUnfinished(name))
  return new Map(ours.filter(name => !isNamed(name)).map(name => [name, ledger.unreferenced.get(name) ?? now]))
}

function isUnfinished(name: string): boolean {
  const finished = /^\.(.+)\.unfinished$/.exec(name)?.[1]
  return finished !== undefined && unfinishedName(finished) === name && (isSnapshotName(finished) || finished === manifestName)
}
