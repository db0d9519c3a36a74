import { Lightning } from '@lightningjs/sdk'

/** Milliseconds; Lightning never says that a picture hangs. */
export const picturePatience = 8_000

export interface Size {
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
    const { box, stage } = this
    return loaderOf(this, picture => ({ part: partShown(picture, box), size: inPixels(box, stage) }))
  }
}

/** How a picture is drawn: which part of it, and how large in pixels of the TV. */
interface Cut {
  readonly part: Part
  readonly size: Size
}

/** Loads a picture, and hands the engine what is cut from it. */
export function loaderOf({ src, stage }: Lightning.textures.ImageTexture, cutOf: (picture: Size) => Cut) {
  const pictures = stage.platform as unknown as Pictures
  return ((came: Came) => pictures.loadSrcTexture({ src: src!, hasAlpha: false }, (error, loaded) => {
    if (!loaded) return came(error)
    came(null, { ...loaded, source: drawnIn(pictures.getDrawingCanvas(), loaded.source, cutOf(loaded.source)) })
  })) as never
}

export function inPixels({ width, height }: Size, stage: Lightning.Stage): Size {
  const precision = stage.getRenderPrecision()
  return { width: Math.round(width * precision), height: Math.round(height * precision) }
}

/** The engine remembers by address that a picture failed, and would not ask for it again. */
export function forgetError(stage: Lightning.Stage, id: string): void {
  const { textureSourceHashmap: known } = stage.textureManager as unknown as { readonly textureSourceHashmap: Map<string, { isError(): boolean }> }
  if (known.get(id)?.isError()) known.delete(id)
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

function drawnIn(canvas: HTMLCanvasElement, source: Drawable, { part, size }: Cut): HTMLCanvasElement {
  canvas.width = size.width
  canvas.height = size.height
  // The engine may read the pixels back to upload them.
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.imageSmoothingQuality = 'medium'
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height)
  if ('close' in source) source.close()
  return canvas
}
