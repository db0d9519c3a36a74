import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files under way at once: a hundred thousand one after another take minutes. */
const atOnce = 32

/** Writes files into a new or empty folder, the last of them last; a sentence when that cannot be. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true })
    // A published channel must not be lost among invented stories.
    if ((await readdir(folder)).length > 0) return 'The folder is not empty: name a new one.'
    const all = [...files]
    await writeAll(folder, all.slice(0, -1))
    await writeAll(folder, all.slice(-1))
    return null
  } catch (error) {
    return `It cannot be written: ${(error as Error).message}.`
  }
}

async function writeAll(folder: string, files: readonly (readonly [string, string])[]): Promise<void> {
  const waiting = files[Symbol.iterator]()
  const write = async (): Promise<void> => {
    for (const [name, text] of waiting) await writeFile(join(folder, name), text)
  }
  await Promise.all(Array.from({ length: atOnce }, write))
}
