import jsQR from 'jsqr'
import sharp from 'sharp'

/** What a phone would read from the code on a screen; null: none, or one that cannot be read. */
export async function scannedCode(screenshot: Buffer): Promise<string | null> {
  const { data, info } = await sharp(screenshot).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null
}
