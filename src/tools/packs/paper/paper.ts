import { textFiles, type Files } from '../archive/files'
import type { Artefact, Packing } from '../packing'
import type { TargetName } from '../targets'
import { sha256 } from './sums'
import { ledgerName } from '../writePackages'

/** What goes with the packages, and what an operator should look at. */
export async function paperOf(packing: Packing, names: readonly TargetName[], artefacts: readonly Artefact[]): Promise<{ readonly files: Files; readonly notes: readonly string[] }> {
  void packing; void names
  const files = textFiles({ [ledgerName]: JSON.stringify(artefacts.map(({ path, bytes, signed }) => ({ path, bytes: bytes.length, sha256: sha256(bytes), signed })), null, 2) })
  return { files, notes: [] }
}

