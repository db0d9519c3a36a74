/** Text as UTF-8. TVs that have TextEncoder and TVs that do not must agree on every byte. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  const add = (byte: number): void => { bytes[length++] = byte }
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    write(isLoneSurrogate(code) ? 0xfffd : code, add)
  }
  return bytes.subarray(0, length)
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

function write(code: number, add: (byte: number) => void): void {
  if (code < 0x80) return add(code)
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
  add([0, 0xc0, 0xe0, 0xf0][more]! | (code >> (6 * more)))
  for (let i = more - 1; i >= 0; i--) add(0x80 | ((code >> (6 * i)) & 0x3f))
}
