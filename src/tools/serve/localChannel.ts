import { readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readChannelFile, type Problem } from '../../newsroom/sources/channelFile'
import { isPath, mapSources } from './channelSources'

/** A channel file of this machine, as our page can use it. */
export interface LocalChannel {
  /** The file's JSON, its file paths replaced by addresses of this server. */
  readonly channel: unknown
  /** Folders to be served as /files/0/, /files/1/ … */
  readonly mounts: readonly string[]
}

export interface OpenedChannel {
  /** Null when there is any problem. */
  readonly local: LocalChannel | null
  /** 'sections[0].sources[0]: what is wrong and what to do' */
  readonly problems: readonly string[]
}

export interface ReadChannel {
  /** Null when there is any problem. */
  readonly local: LocalChannel | null
  readonly problems: readonly Problem[]
}

/** Nothing is at this address: only file paths are relative, and those are replaced before. */
const base = 'http://127.0.0.1/channel.json'

/** Reads and checks a channel file, and that the files it names are there. */
export function openChannel(file: string): OpenedChannel {
  const { local, problems } = readLocalChannel(file)
  return { local, problems: problems.map(({ path, text }) => path === '' ? text : `${path}: ${text}`) }
}

/** The same, with the problems' places apart. */
export function readLocalChannel(file: string): ReadChannel {
  const text = textOf(file)
  if (text === null) return { local: null, problems: [{ path: '', text: `${file}: there is no such file, or it cannot be read.` }] }
  const json = jsonOf(text)
  if (json === undefined) return { local: null, problems: readChannelFile(text, base).problems }
  const { local, problems } = mounted(json, dirname(resolve(file)))
  const all = [...readChannelFile(JSON.stringify(local.channel), base).problems, ...problems]
  return { local: all.length > 0 ? null : local, problems: all }
}

function mounted(json: unknown, folder: string): { local: LocalChannel; problems: Problem[] } {
  const mounts = foldersOf(json, folder)
  const problems: Problem[] = []
  const channel = mapSources(json, (written, place) => {
    const path = pathOf(written.trim(), folder)
    if (path === null) return written
    if (!isFile(path)) problems.push({ path: place, text: `there is no file ${path}; write a path from the channel file's folder, or a web address.` })
    const mount = mounts.findIndex(outer => isWithin(path, outer))
    return `/files/${mount}/${relative(mounts[mount] ?? folder, path).split(sep).map(encodeURIComponent).join('/')}`
  })
  return { local: { channel, mounts }, problems }
}

/** The folders that a channel's files are in; one inside another is that one's, so that its feeds may share the other's pictures. */
function foldersOf(json: unknown, folder: string): readonly string[] {
  const folders = new Set<string>()
  mapSources(json, written => {
    const path = pathOf(written.trim(), folder)
    if (path !== null) folders.add(dirname(path))
    return written
  })
  return [...folders].filter(inner => ![...folders].some(outer => isWithin(inner, outer)))
}

function isWithin(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Null for what is no path. */
function pathOf(source: string, folder: string): string | null {
  if (/^file:\/\/\//i.test(source)) return fileURLToPath(source)
  return isPath(source) ? resolve(folder, source) : null
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch {
    return null
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
