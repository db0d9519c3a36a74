import sharp from 'sharp'
import type { Transport } from '../../../src/tools/check/transport'

/** A picture of one colour. */
export function picture(width: number, height: number, format: 'jpeg' | 'png' = 'jpeg'): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: '#225577' } }).toFormat(format).toBuffer()
}

/** A web with pictures in it, at addresses that end in '<width>x<height>.jpg'. */
export function withPictures(transport: Transport): Transport {
  return async (address, asking) => {
    const size = /(\d+)x(\d+)\.jpg$/.exec(address)
    if (!size) return transport(address, asking)
    return { status: 200, headers: { 'content-type': 'image/jpeg' }, bytes: new Uint8Array(await picture(Number(size[1]), Number(size[2]))) }
  }
}
