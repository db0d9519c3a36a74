import { encodingBySight } from './bySight'
import { isWestern, western } from './western'

/** Bytes as text, and how it was known to be so. */
export interface Decoded {
  readonly text: string
  /** Nobody declared an encoding in which the bytes make sense. */
  readonly guessed: boolean
}

/** What a declaration may hide behind: titles, comments and style sheets. */
const headBytes = 2_048
/** So many good letters for a broken one, and the text is UTF-8 with a flaw. */
const goodPerBroken = 4

/** Bytes as text; see `decode`. */
export function decoded(bytes: Uint8Array, contentType: string, setting?: string): string {
  return decode(bytes, contentType, setting).text
}

/**
 * Valid UTF-8 wins over any declaration, because broadcasters convert their files and forget their headers;
 * then the byte order mark, HTTP, the document itself, the channel's `setting`, and what the bytes look like.
 */
export function decode(bytes: Uint8Array, contentType: string, setting?: string): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return { text: withoutMark(new TextDecoder(wide).decode(bytes)), guessed: false }
  const text = decodedAs('utf-8', withoutCutLetter(bytes))
  if (text !== null) return { text, guessed: false }
  const head = western(bytes.subarray(0, headBytes))
  for (const encoding of [httpEncoding(contentType), documentEncoding(head), setting ?? null]) {
    const read = encoding === null ? null : isUtf8(encoding) ? flawedUtf8(bytes) : decodedAs(encoding, bytes)
    if (read !== null) return { text: read, guessed: false }
  }
  const guess = flawedUtf8(bytes) ?? decodedAs(encodingBySight(bytes, head), bytes) ?? western(bytes)
  return { text: guess, guessed: true }
}

/** UTF-16, by its mark or by the zeros beside the first characters, which are ASCII in all our formats. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first && second === 0 && third && fourth === 0) return 'utf-16le'
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null
}

function withoutMark(text: string): string {
  return text.charAt(0) === '\ufeff' ? text.slice(1) : text
}

function httpEncoding(contentType: string): string | null {
  return /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? null
}

function documentEncoding(head: string): string | null {
  return (/<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head) ?? /<meta[^>]*charset=["']?([\w-]+)/i.exec(head))?.[1] ?? null
}

function isUtf8(encoding: string): boolean {
  return /^(?:utf-?8|unicode-1-1-utf-8)$/i.test(encoding)
}

/** A connection may end within a letter: that is no reason to doubt all the others. */
function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.subarray(0, bytes.length - back) : bytes
  }
  return bytes
}

function lengthOf(firstByte: number): number {
  return firstByte >= 0xf0 ? 4 : firstByte >= 0xe0 ? 3 : 2
}

/** UTF-8 with a few broken letters, marked as such; null when most of them are. */
function flawedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const good = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length
  return good >= broken * goodPerBroken ? text : null
}

/** Null when the bytes are not of this encoding, or the TV does not know it. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  if (isWestern(encoding)) return western(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
