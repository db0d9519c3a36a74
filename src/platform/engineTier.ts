import type { TvSet } from './tvSet'

/** What a set's browser was found to be able to do. */
export interface Measured {
  /** Pixels along a side of the largest texture; 0: there is no WebGL. */
  readonly largestTexture: number
  /** A canvas arrives in a texture as it was drawn. */
  readonly takesCanvases: boolean
  /** GB, as browsers round it; null: it is not told. */
  readonly memory: number | null
  /** Lines of the page; 0 when nobody knows. */
  readonly lines: number
}

/** How the engine draws on this set; what of it Lightning's stage wants has the names that it has there. */
export interface EngineTier {
  readonly canvas2d: boolean
  /** Texts go into their textures as they were drawn, and not by way of their pixels, which takes 2 to 15 times as long. */
  readonly forceTxCanvasSource: boolean
  /** Pixels of the picture, and how many there are for one of 1080 lines. */
  readonly w: number
  readonly h: number
  readonly precision: number
  /** Pixels of all textures together. */
  readonly memoryPressure: number
  /** How lists move until the viewer says otherwise. */
  readonly motion: 'glide' | 'step'
}

const lines1080 = { w: 1920, h: 1080, precision: 1 }
/** More would be drawn for nobody, and texts made smaller by the screen, not by us. */
const lines720 = { w: 1280, h: 720, precision: 2 / 3 }

/** Of a screen of 1080 lines: 64 MB, and 40 MB; a visit to all of the channel takes 12. */
const texturePixels = { usual: 16e6, weak: 10e6 }

export function engineTier({ largestTexture, takesCanvases, memory, lines }: Measured, set: Pick<TvSet, 'canvas2d' | 'spoilsCanvases'>): EngineTier {
  const canvas2d = set.canvas2d ?? largestTexture === 0
  const isWeak = canvas2d || largestTexture < 4096 || (memory !== null && memory <= 1)
  const drawn = lines > 0 && lines <= lines720.h ? lines720 : lines1080
  return {
    ...drawn, canvas2d,
    forceTxCanvasSource: takesCanvases && set.spoilsCanvases !== true,
    memoryPressure: Math.round((isWeak ? texturePixels.weak : texturePixels.usual) * drawn.precision * drawn.precision),
    motion: isWeak ? 'step' : 'glide',
  }
}
