import { pathOf, resolveAddress, type Address } from '../../model/address'
import type { Block } from '../../model/block'
import type { PageRules } from '../../model/pageRules'
import type { Picture } from '../../model/picture'
import { captionOf, isPictureBox, isPlaceholder, pictureIn } from '../../text/figure'
import { findAll, type Element } from '../../text/tree'
import { ruled } from './rules'
import type { Structured } from './structured'

/** The picture that leads an article: the one it names to stand for it, with the words that the page writes under it, else the first of its body. */
export function pictureOf(page: Element, said: Structured, body: readonly Block[], base: Address, rules: PageRules): Picture | null {
  const figures = picturesIn(page, base)
  const found = ruledPicture(page, base, rules) ?? namedPicture(said, base) ?? firstOf(body) ?? figures[0] ?? null
  const picture = found && withWords(found, figures)
  const caption = ruled(page, rules.caption)
  return picture && caption ? { ...picture, ...captionOf(caption) } : picture
}

/** Whether two addresses are of one picture in other sizes. */
export function isSamePicture(one: Address, other: Address): boolean {
  if (one === other) return true
  const [file, twin] = [fileOf(one), fileOf(other)]
  if (file === '' || twin === '') return pathOf(one).length > 20 && pathOf(one) === pathOf(other)
  return file === twin || numbersIn(file).some(number => numbersIn(twin).includes(number))
}

function ruledPicture(page: Element, base: Address, rules: PageRules): Picture | null {
  const element = ruled(page, rules.picture)
  return element ? pictureIn(element, base) : null
}

function namedPicture(said: Structured, base: Address): Picture | null {
  const addresses = said.pictures.map(link => resolveAddress(link, base)).filter((address): address is Address => address !== null && !isPlaceholder(address) && !/\.svg(?:[?#]|$)/i.test(address))
  return addresses.length > 0 ? { address: addresses[0]!, caption: null, credit: null } : null
}

function withWords(picture: Picture, figures: readonly Picture[]): Picture {
  if (picture.caption !== null) return picture
  const same = figures.filter(figure => isSamePicture(figure.address, picture.address))
  const worded = same.find(({ caption, credit }) => caption !== null || credit !== null)
  return worded ? { ...picture, caption: worded.caption, credit: worded.credit } : picture
}

function firstOf(body: readonly Block[]): Picture | null {
  const first = body.find(block => block.type === 'picture')
  return first?.type === 'picture' ? first.picture : null
}

/** Figures, the boxes of older pages, and all that is called a picture. */
function picturesIn(page: Element, base: Address): readonly Picture[] {
  const boxes = findAll(page, element => element.name === 'figure' || isPictureBox(element))
  return boxes.map(box => pictureIn(box, base)).filter((picture): picture is Picture => picture !== null)
}

/** Parts of a name that only one picture has: '000_1me2q8', 'gull4711'. */
function numbersIn(file: string): readonly string[] {
  return file.split(/[-_.~]/).filter(part => part.length > 6 && /\d{3}/.test(part) && !/^\d{8}$/.test(part))
}

const sizes = /[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w?|scaled|full|x?large|medium|small|thumb(?:nail)?|jumbo|facebook ?jumbo|super ?jumbo|article ?(?:large|inline)|master\d+|(?:super-)?tease|exlarge-\d+|horizontal-gallery|story-top)$/i

/** The file's name without its size: 'gull' of '/640/gull-640x360.jpg?w=640'; '' when it tells nothing. */
function fileOf(address: Address): string {
  const file = decoded(pathOf(address)).split('/').filter(part => /[a-z0-9]/i.test(part)).pop() ?? ''
  const name = file.replace(/\.(?:jpe?g|png|webp|gif|avif)$/i, '').replace(sizes, '')
  return name.length < 5 || /^(?:image|photo|default|index|main|resources|resize|thumb)$/i.test(name) ? '' : name.toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
