import { zlibSync } from 'fflate'
import { joined } from '../archive/tar'
import { bytesOf } from '../archive/files'

/** Opaque pixels, three bytes each, as a PNG. Our own writer, because a library's bytes follow its version and its processor. */
export function writePng(width: number, height: number, rgb: Uint8Array): Uint8Array {
  const row = width * 3
  const lines = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y++) {
    // Each row as its difference from the one above: plain grounds become nothing.
    const at = y * (row + 1)
    lines[at] = 2
    for (let x = 0; x < row; x++) lines[at + 1 + x] = rgb[y * row + x]! - (y === 0 ? 0 : rgb[(y - 1) * row + x]!)
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  return joined([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk('IHDR', header), chunk('IDAT', zlibSync(lines, { level: 6 })), chunk('IEND', new Uint8Array())])
}

/** The width and height that a PNG tells; null for what is none. */
export function pngSize(bytes: Uint8Array): readonly [width: number, height: number] | null {
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([bytesOf(type), data])
  const ends = new Uint8Array(8)
  const view = new DataView(ends.buffer)
  view.setUint32(0, data.length)
  view.setUint32(4, crc32(body))
  return joined([ends.slice(0, 4), body, ends.slice(4)])
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffff_ffff
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8)
  return (value ^ 0xffff_ffff) >>> 0
}
