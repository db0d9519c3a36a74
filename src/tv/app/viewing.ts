import type { Newsroom } from '../../newsroom/store/newsroom'
import type { PicturePage } from '../pages/PicturePage'

export const picturePattern = 'picture/:id'

/** Ids are safe in a path. */
export function picturePath(id: string): string {
  return `picture/${id}`
}

/** Hands the page the pictures of a story: those that are known, then those of its page. */
export function openPicture(page: PicturePage, newsroom: Newsroom, id: string): void {
  page.begin()
  page.show({ id, story: newsroom.story(id) })
  void newsroom.complete(id).then(({ value }) => { if (value && page.screen.params['id'] === id) page.show({ id, story: value }) })
}
