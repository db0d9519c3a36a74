import { Lightning } from '@lightningjs/sdk'
import { inPixels, loaderOf, type Size } from './SizedPicture'

/** A picture as large as its box lets it be, and whole: never more pixels than stand on the screen, and never blown up to a blur. */
export class WholePicture extends Lightning.textures.ImageTexture {
  box: Size = { width: 0, height: 0 }
  /** So many times as large as it was sent it may become. */
  mostGrown = 1

  override _getLookupId(): string {
    return wholeId(this.src!, this.box)
  }

  override _getSourceLoader() {
    const { box, mostGrown, stage } = this
    // The engine takes a texture for as large as its pixels are; on a set of 720 lines they are fewer.
    Object.assign(this, { precision: stage.getRenderPrecision() })
    return loaderOf(this, picture => ({
      part: { x: 0, y: 0, width: picture.width, height: picture.height },
      size: inPixels(sizeWithin(picture, box, mostGrown), stage),
    }))
  }
}

/** How the engine knows a picture that was fitted into this box. */
export function wholeId(src: string, { width, height }: Size): string {
  return `${src} in ${width}x${height}`
}

/** The size of a picture that is shown whole in a box. */
export function sizeWithin(picture: Size, box: Size, mostGrown: number): Size {
  const scale = Math.min(box.width / picture.width, box.height / picture.height, mostGrown)
  return { width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)) }
}
