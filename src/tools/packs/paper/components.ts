import { readFileSync } from 'node:fs'

/** A package of others that is in the app's bundle. */
export interface Component {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** SHA-512 of what npm gave, in hexadecimal; null where the lock does not tell. */
  readonly sha512: string | null
  /** Where it lies: 'node_modules/axios'. */
  readonly path: string
}

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/** What package-lock.json says the app is made of, in the order of its names: dependencies, and theirs. */
export function componentsIn(lockFile = 'package-lock.json'): readonly Component[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as Lock
  const found = new Map<string, Component>()
  const walk = (from: string): void => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const path = placeOf(name, from, packages)
      if (path === null || found.has(path)) continue
      const { version, license = 'NOASSERTION', integrity } = packages[path]!
      found.set(path, { name, version, licence: license, path, sha512: integrity?.startsWith('sha512-') ? Buffer.from(integrity.slice(7), 'base64').toString('hex') : null })
      walk(path)
    }
  }
  walk('')
  return [...found.values()].sort((one, other) => one.path < other.path ? -1 : 1)
}

/** npm looks beside the package that asks, then further out. */
function placeOf(name: string, from: string, packages: Lock['packages']): string | null {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') return null
  }
}
