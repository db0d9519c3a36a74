import { unzipSync, zipSync, type Zippable } from 'fflate'
import { inOrder, type Files } from './files'

/** These are as small as they get; and Android reads its table of resources where it lies. */
const storedAsIs = /\.(?:png|jpe?g|webp|gif|woff2?|mp4|m4s|ts|zip|gz|arsc)$/i

/** A zip of these files: the same files are the same bytes, wherever and whenever it is written. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {}
  // A zip holds local times, and fflate asks the date for them in the zone of this machine.
  const mtime = new Date(1980, 0, 1)
  for (const [path, bytes] of inOrder(files)) entries[path] = [bytes, { mtime, level: storedAsIs.test(path) ? 0 : 9, os: 3, attrs: 0o100644 << 16 }]
  return zipSync(entries)
}

export function unzip(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))
}
