import { Lightning } from '@lightningjs/sdk'

interface Size {
  readonly width: number
  readonly height: number
}

/** A part of a picture, in its own pixels. */
export interface Part extends Size {
  readonly x: number
  readonly y: number
}

type Came = (error: Error | null, options?: { readonly source: Drawable }) => void
type Drawable = (ImageBitmap | HTMLImageElement | HTMLCanvasElement) & Size

/** What the engine has, and its types do not. */
interface Pictures {
  loadSrcTexture(wanted: { readonly src: string; readonly hasAlpha: boolean }, came: Came): () => void
  getDrawingCanvas(): HTMLCanvasElement
}

/** What a broadcaster cuts away first is the sky, not the faces. */
const fromTop = 1 / 3

/**
 * A picture cut and scaled to the box that shows it. Broadcasters send what they have, often
 * thousands of pixels wide, and a TV's graphics memory is counted in pixels: this is never more
 * of them than stand on the screen.
 */
export class SizedPicture extends Lightning.textures.ImageTexture {
  box: Size = { width: 0, height: 0 }

  override _getLookupId(): string {
    return sizedId(this.src!, this.box)
  }

  override _getSourceLoader() {
    const { src, box, stage } = this
    const pictures = stage.platform as unknown as Pictures
    const precision = stage.getRenderPrecision()
    const pixels = { width: Math.round(box.width * precision), height: Math.round(box.height * precision) }
    return ((came: Came) => pictures.loadSrcTexture({ src: src!, hasAlpha: false }, (error, loaded) => {
      if (!loaded) return came(error)
      came(null, { ...loaded, source: drawnIn(pictures.getDrawingCanvas(), loaded.source, pixels) })
    })) as never
  }
}

/** How the engine knows a picture of this size. */
export function sizedId(src: string, { width, height }: Size): string {
  return `${src} ${width}x${height}`
}

/** Other addresses the engine's image worker refuses, or reads as graphics in a format of their own. */
export function canLoad(address: string): boolean {
  return /^(https?|file):\/\//i.test(address) && !/\.(ktx|pvr)/i.test(address)
}

/** The largest part of a picture that has the shape of its box. */
export function partShown(picture: Size, box: Size): Part {
  const scale = Math.max(box.width / picture.width, box.height / picture.height)
  const width = box.width / scale
  const height = box.height / scale
  return { x: (picture.width - width) / 2, y: (picture.height - height) * fromTop, width, height }
}

function drawnIn(canvas: HTMLCanvasElement, source: Drawable, box: Size): HTMLCanvasElement {
  canvas.width = box.width
  canvas.height = box.height
  // The engine may read the pixels back to upload them.
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.imageSmoothingQuality = 'medium'
  const part = partShown(source, box)
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, box.width, box.height)
  if ('close' in source) source.close()
  return canvas
}
