import { writeFile } from 'node:fs/promises'

export function isThere(file: string): string {
  return `${file} is there already. Write it over with --force, or name another file with --to.`
}

/** Writes a new file; throws one sentence when one is there, or its folder is not. */
export async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new Error(isThere(file))
    if (code === 'ENOENT') throw new Error(`There is no folder for ${file}. Make it first, or name another file with --to.`)
    throw new Error(`${file} could not be written: ${message}`)
  }
}
