import type { Picture } from '../model/picture'
import type { Story } from '../model/story'

/** All pictures of a story, its own first, each once. */
export function storyPictures({ picture, body }: Story): readonly Picture[] {
  const inline = body.flatMap(block => block.type === 'picture' ? [block.picture] : [])
  const all = picture ? [picture, ...inline] : inline
  return all.filter(({ address }, i) => all.findIndex(one => one.address === address) === i)
}

/** What stands under a picture: its caption, and who made it. */
export function captionOf({ caption, credit }: Picture): string {
  return [caption, credit === null ? null : `(${credit})`].filter(part => part !== null).join(' ')
}
