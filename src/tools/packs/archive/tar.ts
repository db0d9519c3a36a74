import { gunzipSync, gzipSync } from 'fflate'
import { bytesOf, inOrder, textOf, type Files } from './files'

const block = 512
/** 1 January 1980, the first day that every archive can hold. */
const day = 315_532_800

export interface TarOptions {
  /** './' before each path, as Debian's packages have it. */
  readonly dotted?: boolean
  /** Files that can be run. */
  readonly isProgram?: (path: string) => boolean
}

/** A gzipped tar (ustar) of these files and their folders, owned by root: the same files are the same bytes. */
export function tarGz(files: Files, options: TarOptions = {}): Uint8Array {
  return gzipSync(tar(files, options), { level: 9, mtime: 0 })
}

function tar(files: Files, { dotted = false, isProgram = () => false }: TarOptions): Uint8Array {
  const start = dotted ? './' : ''
  const folders = foldersOf([...files.keys()])
  const entries = [
    ...dotted ? [header('./', 0, 0o755, '5')] : [],
    ...folders.map(path => header(`${start}${path}/`, 0, 0o755, '5')),
    ...inOrder(files).flatMap(([path, bytes]) => [header(start + path, bytes.length, isProgram(path) ? 0o755 : 0o644, '0'), padded(bytes)]),
  ]
  return joined([...entries, new Uint8Array(2 * block)])
}

/** Every folder that holds one of them, outer ones first: dpkg makes none by itself. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const all = paths.flatMap(path => path.split('/').slice(0, -1).map((_, i, steps) => steps.slice(0, i + 1).join('/')))
  return [...new Set(all)].sort()
}

function header(path: string, size: number, mode: number, type: '0' | '5'): Uint8Array {
  const { name, prefix } = splitName(path)
  const bytes = new Uint8Array(block)
  const put = (text: string, at: number) => bytes.set(bytesOf(text), at)
  put(name, 0)
  put(`${octal(mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(day, 11)}\0${' '.repeat(8)}${type}`, 100)
  put('ustar\x0000root', 257)
  put('root', 297)
  put(prefix, 345)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  put(`${octal(sum, 6)}\0 `, 148)
  return bytes
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

/** ustar holds 100 bytes of a name and 155 of the folders before it. */
function splitName(path: string): { readonly name: string; readonly prefix: string } {
  if (bytesOf(path).length <= 100) return { name: path, prefix: '' }
  const cuts = [...path.matchAll(/\/(?!$)/g)].map(({ index }) => index)
  const cut = cuts.find(at => bytesOf(path.slice(at + 1)).length <= 100 && bytesOf(path.slice(0, at)).length <= 155)
  if (cut === undefined) throw new Error(`${path}: this name is too long for an archive; 100 letters a file and 155 for its folders have room.`)
  return { name: path.slice(cut + 1), prefix: path.slice(0, cut) }
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block)
  whole.set(bytes)
  return whole
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The files of a gzipped tar, without './' and folders; of the kinds that `tarGz` writes. */
export function untarGz(bytes: Uint8Array): Files {
  const tar = gunzipSync(bytes)
  const files = new Map<string, Uint8Array>()
  const textAt = (at: number, length: number) => textOf(tar.subarray(at, at + length)).replace(/\0[^]*$/, '')
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const prefix = textAt(at + 345, 155)
    const path = `${prefix === '' ? '' : `${prefix}/`}${textAt(at, 100)}`.replace(/^\.\//, '')
    const size = parseInt(textAt(at + 124, 12), 8)
    if (tar[at + 156] === 0x30) files.set(path, tar.slice(at + block, at + block + size))
    at += block + Math.ceil(size / block) * block
  }
  return files
}
