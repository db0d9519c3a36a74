const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A black square PNG of a bit for each pixel: `side` squared of them, in a few kilobytes. */
export async function hugePicture(side: number): Promise<Blob> {
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, side)
  head.setUint32(4, side)
  head.setUint8(8, 1)
  const rows = new Uint8Array(side * (1 + Math.ceil(side / 8)))
  return new Blob([signature, chunk('IHDR', new Uint8Array(head.buffer)), chunk('IDAT', await deflated(rows)), chunk('IEND', new Uint8Array(0))], { type: 'image/png' })
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')))
  return new Uint8Array(await packed.arrayBuffer())
}

function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set([...name].map(letter => letter.charCodeAt(0)), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** CRC-32 as PNG has it. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
