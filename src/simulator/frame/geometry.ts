export interface Size {
  readonly width: number
  readonly height: number
}

export type Zoom = 'fit' | '50' | '100'

export interface GeometryNeeds {
  /** Where the picture may be. */
  readonly room: Size
  /** The TV's picture, in its own pixels. */
  readonly tv: Size
  readonly zoom: Zoom
  /** What is cut off at each side, in percent. */
  readonly crop: number
}

export interface Geometry {
  /** On the page, in whole pixels: parts of pixels blur letters. */
  readonly width: number
  readonly height: number
  /** Of the whole picture, of which `left` and `top` lie outside. */
  readonly scale: number
  readonly left: number
  readonly top: number
}

/** How large the TV's picture is on the page, and what of it is seen: what is cut off, the rest fills. */
export function geometryOf({ room, tv, zoom, crop }: GeometryNeeds): Geometry {
  const wanted = zoom === 'fit' ? Math.max(0.1, Math.min(room.width / tv.width, room.height / tv.height)) : Number(zoom) / 100
  const width = Math.floor(tv.width * wanted)
  const height = Math.floor(tv.height * wanted)
  const scale = width / (tv.width * (1 - crop / 50))
  return { width, height, scale, left: tv.width * scale * crop / 100, top: tv.height * scale * crop / 100 }
}
