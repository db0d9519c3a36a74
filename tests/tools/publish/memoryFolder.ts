import type { Folder } from '../../../src/tools/publish/folder'

export interface MemoryFolder extends Folder {
  readonly files: Map<string, string>
  /** Names, in the order of writing. */
  readonly written: string[]
  /** So many writes go well. */
  writesLeft: number
}

export function memoryFolder(): MemoryFolder {
  const files = new Map<string, string>()
  const written: string[] = []
  const folder: MemoryFolder = {
    files, written, writesLeft: Infinity,
    names: async () => [...files.keys()],
    read: async name => files.get(name) ?? null,
    write: async (name, text) => {
      if (folder.writesLeft-- <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      files.set(name, text)
      written.push(name)
    },
    remove: async name => { files.delete(name) },
  }
  return folder
}
