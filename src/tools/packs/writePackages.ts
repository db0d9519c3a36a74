import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { inOrder, type Files } from './archive/files'

/** What tells that a folder is ours to write anew. */
export const ledgerName = 'artefacts.json'

/** Why a folder cannot take the packages; null when it can. */
export function folderMistake(out: string): string | null {
  if (!existsSync(out)) return null
  try {
    const names = readdirSync(out)
    return names.length === 0 || names.includes(ledgerName) ? null : 'There is something in this folder that was not packed here. Name another one with --out, or empty it.'
  } catch {
    return 'This is no folder, or it cannot be read. Name another one with --out.'
  }
}

/** Writes them beside and puts them in place at once: whoever stops it keeps what was there. */
export function writePackages(out: string, files: Files): void {
  const unfinished = `${resolve(out)}.unfinished`
  const former = `${resolve(out)}.former`
  try {
    rmSync(unfinished, { recursive: true, force: true })
    for (const [path, bytes] of inOrder(files)) {
      mkdirSync(dirname(join(unfinished, path)), { recursive: true })
      writeFileSync(join(unfinished, path), bytes)
    }
    rmSync(former, { recursive: true, force: true })
    if (existsSync(out)) renameSync(out, former)
    renameSync(unfinished, out)
  } catch (error) {
    throw new Error(`${out} could not be written: ${(error as Error).message}`)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
    rmSync(former, { recursive: true, force: true })
  }
}
