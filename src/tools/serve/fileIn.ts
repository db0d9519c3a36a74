import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The file at `path` (slashes, decoded) inside `folder`; null when there is none, when it is hidden,
 * or when any way, links included, leads out of the folder.
 */
export async function fileIn(folder: string, path: string): Promise<string | null> {
  if (!path.split('/').every(isPlainName)) return null
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null
  } catch {
    return null
  }
}

/** Backslashes and colons are ways of Windows, a leading dot hides things like keys. */
function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[\\:\0]/.test(name)
}
