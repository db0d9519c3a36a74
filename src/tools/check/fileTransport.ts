import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { Failure } from '../../newsroom/model/failure'
import { foreignContentType } from '../serve/contentType'
import { fileIn } from '../serve/fileIn'
import { mountedPlace } from '../serve/mounts'
import type { Transport } from './transport'

/** Where a channel's own files seem to be; by its ending, no such host can be. */
export const filesOrigin = 'http://files.invalid'

/** Files of the mounted folders as if they came from a server, and everything else through `other`. */
export function withFiles(mounts: readonly string[], other: Transport): Transport {
  return async (address, asking) => {
    const place = placeOf(address, mounts)
    if (place === null) return other(address, asking)
    const file = place.folder === undefined ? null : await fileIn(place.folder, place.path)
    if (file === null) throw new Failure('gone', address, 'There is no such file.')
    return { status: 200, headers: { 'content-type': foreignContentType(file) }, bytes: new Uint8Array(await readFile(file)) }
  }
}

/** An address as an operator knows it: a file's path, from where the command runs if it is there, or the address itself. */
export function shownAddress(address: string, mounts: readonly string[]): string {
  const place = placeOf(address, mounts)
  if (place?.folder === undefined) return address
  const file = resolve(place.folder, place.path)
  const near = relative('.', file)
  return near.startsWith('..') ? file : near
}

/** Null for what is no file of ours. */
function placeOf(address: string, mounts: readonly string[]): ReturnType<typeof mountedPlace> | null {
  const url = new URL(address)
  return url.origin === filesOrigin ? mountedPlace(decodedPath(url), mounts) : null
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return ''
  }
}
