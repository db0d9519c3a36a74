/**
 * Bytes as text. Valid UTF-8 wins over any declaration, because broadcasters convert their files
 * and forget their headers; then the byte order mark, HTTP, the document itself, and windows-1252.
 */
export function decoded(bytes: Uint8Array, contentType: string): string {
  const marked = markOf(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  return decodedAs('utf-8', bytes) ?? decodedAs(declared(bytes, contentType), bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function declared(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  const found = /charset=["']?([\w-]+)/i.exec(contentType) ?? /encoding=["']([\w-]+)/i.exec(start) ?? /charset=["']?([\w-]+)/i.exec(start)
  return found?.[1] ?? 'windows-1252'
}

/** Null when the bytes are not of this encoding, or the TV does not know it. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
