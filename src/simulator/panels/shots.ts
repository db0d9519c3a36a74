/** A picture of the app's canvas, 1:1. */
export interface Shot {
  readonly at: number
  /** 'data:image/png;base64,…' */
  readonly address: string
  readonly width: number
  readonly height: number
  /** RGBA. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}

/** A picture that was taken, with its pixels. */
export async function shotOf(address: string, at: number): Promise<Shot> {
  const image = new Image()
  image.src = address
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.drawImage(image, 0, 0)
  return { at, address, width, height, pixels: context.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer> }
}

export function blobOf(address: string): Blob {
  const bytes = atob(address.slice(address.indexOf(',') + 1))
  return new Blob([Uint8Array.from(bytes, char => char.charCodeAt(0))], { type: 'image/png' })
}
