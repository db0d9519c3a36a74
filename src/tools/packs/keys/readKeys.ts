import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Problem } from '../../../newsroom/sources/channelFile'
import { noKeys, type Keys, type Keystore, type SigningKey } from './keys'
import { readP12 } from './p12'

/** What a keys file or the environment may say. Passwords stand in files of their own, or here. */
const names = ['TENFOOT_TIZEN_AUTHOR', 'TENFOOT_TIZEN_DISTRIBUTOR', 'TENFOOT_ANDROID'] as const
const endings = ['', '_PASSWORD', '_PASSWORD_FILE', '_ALIAS']

export interface KeysReading {
  readonly keys: Keys
  readonly problems: readonly Problem[]
}

type Said = Readonly<Record<string, string>>

/** The keys that a file names (lines of NAME=value), and the environment where there is no file. None of it is ever printed. */
export function readKeys(file: string | null, environment: Readonly<Record<string, string | undefined>>): KeysReading {
  try {
    const said = file === null ? fromEnvironment(environment) : fromFile(file)
    const at = (path: string): string => file === null ? resolve(path) : resolve(dirname(file), path)
    const [author, distributor, android] = names.map(name => said[name] === undefined ? null : { name, path: at(said[name]), password: passwordFor(name, said, at) })
    if (!author && !distributor && !android) {
      if (file === null) return { keys: noKeys, problems: [] }
      throw new Misread(file, `It names no key. Write lines such as ${names[0]}=author.p12.`)
    }
    if (distributor && !author) throw new Misread(names[1], 'There is no author’s key beside it. Name TENFOOT_TIZEN_AUTHOR, too.')
    const tizen = author ? { author: signing(author), distributor: distributor ? signing(distributor) : null } : null
    return { keys: { kind: 'store keys', tizen, android: android ? keystore(android, said[`${names[2]}_ALIAS`]) : null }, problems: [] }
  } catch (error) {
    if (!(error instanceof Misread)) throw error
    return { keys: noKeys, problems: [{ path: error.place, text: error.message }] }
  }
}

class Misread extends Error {
  constructor(readonly place: string, message: string) { super(message) }
}

interface KeyFile {
  readonly name: string
  readonly path: string
  readonly password: string
}

function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): Said {
  return Object.fromEntries(names.flatMap(name => endings.flatMap(ending => {
    const value = environment[name + ending]
    return value === undefined || value === '' ? [] : [[name + ending, value]]
  })))
}

function fromFile(file: string): Said {
  const known = names.flatMap(name => endings.map(ending => name + ending))
  const lines = bytesAt('--keys', file).toString('utf8').split(/\r?\n/).map(line => line.trim())
  return Object.fromEntries(lines.flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return []
    const [, name, value] = /^(\w+)\s*=\s*(.*)$/.exec(line) ?? []
    if (name === undefined || !known.includes(name)) throw new Misread(`${file}:${i + 1}`, `Write NAME=value; the names are ${names.join(', ')}, each also with _PASSWORD or _PASSWORD_FILE behind it.`)
    return [[name, value!]]
  }))
}

function passwordFor(name: string, said: Said, at: (path: string) => string): string {
  const file = said[`${name}_PASSWORD_FILE`]
  return file === undefined ? said[`${name}_PASSWORD`] ?? '' : bytesAt(`${name}_PASSWORD_FILE`, at(file)).toString('utf8').replace(/\r?\n$/, '')
}

/** What only its owner should have is not read where others get a copy: a repository is one. */
function bytesAt(place: string, path: string): Buffer {
  if (!existsSync(path)) throw new Misread(place, `There is no file ${path}.`)
  if (isInRepository(path)) throw new Misread(place, `${path} lies in a repository, and who gets that gets the key. Move it to a folder of yours; if it was ever committed, make a new key.`)
  try {
    return readFileSync(path)
  } catch {
    throw new Misread(place, `${path} cannot be read.`)
  }
}

function isInRepository(path: string): boolean {
  const steps = realpathSync(path).split(sep).slice(0, -1)
  return steps.some((_, i) => existsSync(join(sep, ...steps.slice(0, i + 1), '.git')))
}

function signing({ name, path, password }: KeyFile): SigningKey {
  const bytes = bytesAt(name, path)
  try {
    return readP12(bytes, password)
  } catch (error) {
    throw new Misread(name, `${path}: ${(error as Error).message}`)
  }
}

function keystore({ name, path, password }: KeyFile, alias: string | undefined): Keystore {
  const bytes = bytesAt(name, path)
  if (alias === undefined) throw new Misread(`${name}_ALIAS`, 'Say which key of the keystore signs.')
  return { bytes: new Uint8Array(bytes), password, alias }
}
