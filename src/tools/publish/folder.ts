import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a snapshot lies: a folder here; a bucket of an object store can be the same. */
export interface Folder {
  readonly names: () => Promise<readonly string[]>
  /** Null when there is no such file. */
  read(name: string): Promise<string | null>
  /** Whole or not at all, whatever happens meanwhile. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
}

export function createFolder(path: string): Folder {
  return {
    names: async () => (await orNothing(readdir(path, { withFileTypes: true })) ?? []).filter(entry => entry.isFile()).map(({ name }) => name),
    read: async name => orNothing(readFile(inside(path, name), 'utf8')),
    write: async (name, text) => {
      await mkdir(path, { recursive: true })
      const unfinished = inside(path, unfinishedName(name))
      await writeThrough(unfinished, text)
      await rename(unfinished, inside(path, name))
    },
    remove: async name => { await orNothing(unlink(inside(path, name))) },
  }
}

/** What a file is called while it is written. */
export function unfinishedName(name: string): string {
  return `.${name}.unfinished`
}

/** To the disk itself: after a power cut a renamed file would else be there and empty. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

function inside(path: string, name: string): string {
  if (!/^[A-Za-z0-9_.-]+$/.test(name) || /^\.+$/.test(name)) throw new Error(`“${name}” is no file of a snapshot.`)
  return join(path, name)
}

async function orNothing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}
