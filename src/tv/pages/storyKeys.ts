/** What the keys of a story move: the pages, what stands around them, or how the text is set. */
export type StoryPlace = 'text' | 'buttons' | 'trail' | 'picture' | 'offers' | 'comfort'

export type Arrow = 'up' | 'down' | 'left' | 'right'

/** What there is around the page. */
export interface StoryAround {
  readonly isFirst: boolean
  /** The last page of a story that is all there. */
  readonly isEnd: boolean
  /** Its trail has a step to open. */
  readonly trail: boolean
  readonly picture: boolean
  readonly offers: boolean
}

/**
 * Where an arrow leads: to another place, so many pages further, or nowhere (null). What stands above the text is
 * one key away on every page; a held key ends with the text.
 */
export function whereTo(arrow: Arrow, at: StoryPlace, around: StoryAround, held: boolean): StoryPlace | 1 | -1 | null {
  switch (arrow) {
    case 'up': return !held && (at === 'text' || at === 'offers' || at === 'picture') ? 'buttons' : null
    case 'down': return belowOf(at, around)
    case 'left': return leftOf(at, around)
    case 'right': return rightOf(at, around, held)
  }
}

/** The last page ends beside what leads on, or the buttons. */
function rightOf(at: StoryPlace, { isEnd, offers }: StoryAround, held: boolean): StoryPlace | 1 | null {
  if (at === 'trail') return 'buttons'
  if (at === 'picture' || (at === 'text' && !isEnd)) return 1
  return at === 'text' && !held ? offers ? 'offers' : 'buttons' : null
}

/** The trail ends where the buttons begin; who went on beyond the last page goes back to it. */
function leftOf(at: StoryPlace, { trail, isFirst, isEnd }: StoryAround): StoryPlace | -1 | null {
  if (at === 'text') return -1
  if (at === 'offers' || at === 'picture') return 'text'
  return at === 'buttons' ? trail && (isFirst || !isEnd) ? 'trail' : 'text' : null
}

/** What stands under the buttons is the picture. */
function belowOf(at: StoryPlace, { picture }: StoryAround): StoryPlace | 1 | null {
  if (at === 'text') return 1
  if (at === 'buttons' && picture) return 'picture'
  return at === 'offers' ? null : 'text'
}
