/** What two pictures of the same size differ in. */
export interface Difference {
  /** Pixels. */
  readonly count: number
  /** The second picture in grey, with what differs in red: RGBA. */
  readonly marked: Uint8ClampedArray<ArrayBuffer>
}

/** What an eye may miss: of 255, in any channel. */
const threshold = 12

/** Both RGBA, row by row; throws for pictures of two sizes. */
export function differenceOf(one: Uint8ClampedArray, other: Uint8ClampedArray): Difference {
  if (one.length !== other.length) throw new Error('The two pictures are not of the same size.')
  const marked = new Uint8ClampedArray(other.length)
  let count = 0
  for (let at = 0; at < other.length; at += 4) {
    const differs = [0, 1, 2].some(channel => Math.abs(one[at + channel]! - other[at + channel]!) > threshold)
    if (differs) count++
    marked.set(differs ? [255, 64, 64, 255] : grey(other, at), at)
  }
  return { count, marked }
}

/** Dark, so that what differs is seen at once. */
function grey(pixels: Uint8ClampedArray, at: number): readonly number[] {
  const light = (pixels[at]! * 0.3 + pixels[at + 1]! * 0.59 + pixels[at + 2]! * 0.11) * 0.4
  return [light, light, light, 255]
}
