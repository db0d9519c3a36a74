import { createHash } from 'node:crypto'
import { inOrder, type Files } from '../archive/files'

/** The list that `sha256sum --check` reads. */
export function sumsOf(files: Files): string {
  return inOrder(files).map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
