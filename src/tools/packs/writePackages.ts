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
  const [unfinished, former] = [`${resolve(out)}.unfinished`, `${resolve(out)}.former`]
  try {
    makeFolder(dirname(unfinished))
    clear(unfinished, former)
    for (const [path, bytes] of inOrder(files)) {
      makeFolder(dirname(join(unfinished, path)))
      writeFileSync(join(unfinished, path), bytes)
    }
    exchange(resolve(out), unfinished, former)
    clear(former)
  } catch (error) {
    if (existsSync(unfinished)) clear(unfinished)
    throw new Error(`It could not be written: ${(error as Error).message}`)
  }
}

/** Step by step: where a system makes no folders (/proc), Node's own recursion never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function exchange(out: string, unfinished: string, former: string): void {
  const isThere = existsSync(out)
  if (isThere) renameSync(out, former)
  try {
    renameSync(unfinished, out)
  } catch (error) {
    if (isThere) renameSync(former, out)
    throw error
  }
}

function clear(...folders: readonly string[]): void {
  folders.forEach(folder => rmSync(folder, { recursive: true, force: true }))
}
