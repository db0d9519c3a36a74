import { base64url } from '../../text/base64url'
import { sha256 } from '../../text/sha256'
import { utf8Of } from '../../text/utf8'

/** The files of a snapshot that never change; the manifest, which does, has a name of its own. */
export type SnapshotKind = 'home' | 'sec' | 'story'

export const manifestName = 'manifest.json'

/** 72 bits: no two files of any channel share them. */
const hashLetters = 12

/** 'story-l9fT1mSC_7nE.json': a file's name follows from what it holds, and from nothing else. */
export function snapshotName(kind: SnapshotKind, text: string): string {
  return `${kind}-${base64url(sha256(utf8Of(text))).slice(0, hashLetters)}.json`
}

/** Whether a snapshot may call a file so; names from elsewhere must not lead out of its folder. */
export function isSnapshotName(name: string, kind?: SnapshotKind): boolean {
  const found = /^(home|sec|story)-[A-Za-z0-9_-]{12}\.json$/.exec(name)
  return found !== null && (kind === undefined || found[1] === kind)
}

/** Whether a section or story may be called so. */
export function isSnapshotId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,120}$/.test(id)
}
