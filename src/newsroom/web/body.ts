export interface Body {
  readonly bytes: Uint8Array
  /** Only the beginning. */
  readonly cut: boolean
  /** What was thrown before the end; null when nothing was. */
  readonly broken: unknown
}

/** A stream's bytes, at most `maxBytes` of them. What came before an error is kept: half a feed is news. */
export async function bodyOf(chunks: AsyncIterator<Uint8Array>, maxBytes: number, came: () => void): Promise<Body> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    while (size <= maxBytes) {
      const { done, value } = await chunks.next()
      if (done) return { bytes: joined(parts, size), cut: false, broken: null }
      came()
      parts.push(value)
      size += value.length
    }
    return { bytes: joined(parts, maxBytes), cut: true, broken: null }
  } catch (broken) {
    return { bytes: joined(parts, size), cut: true, broken }
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part.subarray(0, size - at), at)
    at += part.length
    if (at >= size) break
  }
  return bytes
}
