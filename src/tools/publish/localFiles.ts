import { readFile } from 'node:fs/promises'
import type { Transport } from '../check/transport'
import { fileIn } from '../serve/fileIn'

/** Addresses beneath `base` are files of a folder, where they are there; all others go to the network. */
export function localFiles(base: string, folder: string, elsewhere: Transport): Transport {
  return async (address, asking) => {
    const path = pathBeneath(base, address)
    const file = path === null ? null : await fileIn(folder, path)
    if (file === null) return elsewhere(address, asking)
    return { status: 200, headers: {}, bytes: new Uint8Array(await readFile(file)) }
  }
}

function pathBeneath(base: string, address: string): string | null {
  const { origin, pathname } = new URL(address)
  const root = new URL(base)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null
  try {
    return decodeURIComponent(pathname.slice(root.pathname.length))
  } catch {
    return null
  }
}
