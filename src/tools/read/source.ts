import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../newsroom/model/failure'
import type { ReaderNeeds } from '../../newsroom/sources/reader'

export interface Source {
  readonly address: string
  /** How a file is had; the network's own way when undefined. */
  readonly transport: ReaderNeeds['transport']
}

/** Larger is no feed and no article. */
const mostBytes = 15_000_000

/** What an argument names: a web address, or a file that came from `base`. */
export function sourceOf(name: string, base: string): Source {
  if (/^https?:\/\//i.test(name)) return { address: name, transport: undefined }
  const path = /^file:\/\/\//i.test(name) ? fileURLToPath(name) : name
  return { address: base, transport: address => fileResponse(path, address) }
}

async function fileResponse(path: string, address: string) {
  try {
    const bytes = new Uint8Array(await readFile(path))
    if (bytes.length > mostBytes) throw new Failure('malformed', address, `The file has more than ${mostBytes} bytes.`)
    return { status: 200, headers: {}, bytes }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('gone', address, `There is no file ${path}, or it cannot be read.`, error)
  }
}
