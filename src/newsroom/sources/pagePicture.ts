import { resolveAddress, type Address } from '../model/address'
import type { Picture } from '../model/picture'
import { captionOf, pictureIn } from '../text/figure'
import { classed, find, findAll, named, type Element } from '../text/tree'

/** The picture that leads an article: its first figure, else a box of an older page, else the one `said` to stand for it. */
export function pictureOf(page: Element, said: string | null, base: Address): Picture | null {
  const address = resolveAddress(said ?? '', base)
  const figures = [...shownIn(findAll(page, named('figure')), base), ...shownIn(findAll(page, classed(/photo|picture|image|figure/i)), base, 'p')]
  const same = figures.find(picture => picture.address === address)
  if (said !== null && address !== null && !same && figures.length === 0) return { address, caption: null, credit: null }
  return same ?? figures[0] ?? null
}

function shownIn(boxes: readonly Element[], base: Address, captionElement?: string): readonly Picture[] {
  return boxes.map(box => {
    const picture = pictureIn(box, base)
    // Older pages write the caption as a paragraph of the box.
    const caption = picture && picture.caption === null && captionElement !== undefined ? find(box, named(captionElement)) : null
    return picture && caption ? { ...picture, ...captionOf(caption) } : picture
  }).filter((picture): picture is Picture => picture !== null)
}
