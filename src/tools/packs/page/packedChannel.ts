import { existsSync, statSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonRecord } from '../../../newsroom/model/record'
import type { Problem } from '../../../newsroom/sources/channelFile'
import { isPath, mapSources } from '../../serve/channelSources'
import type { Files } from '../archive/files'
import { filesIn } from './builtApp'
import { omitted } from './omitted'

export interface PackedChannel {
  /** What the TV reads: channel.json without what only stores and editors need. */
  readonly channel: JsonRecord
  /** What it names of its own folder, by path from there. */
  readonly files: Files
  readonly problems: readonly Problem[]
}

/**
 * A channel as a package carries it. News is on the web; what lies beside the channel file (as the demo's does)
 * comes along, whole folders of it, because feeds lead to pages and pictures near them. With `base` nothing comes
 * along: it says where that folder is on the web.
 */
export function packedChannel(json: JsonRecord, file: string, base: string | null): PackedChannel {
  const told = omitted(json, ['$schema', 'package'])
  const folder = dirname(resolve(file))
  const files = new Map<string, Uint8Array>()
  const problems: Problem[] = []
  const channel = mapSources(told, (written, place) => {
    const path = written.trim()
    if (!isPath(path) && !/^file:/i.test(path)) return written
    if (base !== null && isPath(path)) return new URL(path, base).href
    const inside = insideOf(folder, path)
    const problem = inside === null ? 'This file lies outside the channel file’s folder, and no package can take it along. Write a web address.' : existsSync(join(folder, inside)) ? null : `There is no file ${join(folder, inside)}.`
    if (problem !== null) problems.push({ path: place, text: problem })
    else if (!files.has(inside!)) taken(folder, inside!).forEach((bytes, name) => files.set(name, bytes))
    return inside === null ? written : inside.split('/').map(encodeURIComponent).join('/')
  }) as JsonRecord
  return { channel, files, problems }
}

function insideOf(folder: string, written: string): string | null {
  const path = relative(folder, /^file:/i.test(written) ? fileURLToPath(written) : resolve(folder, written.replace(/[?#].*$/, '')))
  return path.startsWith('..') || path === '' || resolve(path) === path ? null : path.split(sep).join('/')
}

function taken(folder: string, path: string): Files {
  const [first, ...rest] = path.split('/') as [string, ...string[]]
  if (rest.length === 0) return statSync(join(folder, first)).isFile() ? new Map([[first, new Uint8Array(readFileSync(join(folder, first)))]]) : new Map()
  return new Map([...filesIn(join(folder, first))].map(([name, bytes]) => [`${first}/${name}`, bytes]))
}
