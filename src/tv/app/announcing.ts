import { Registry } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Strip } from '../components/Strip'
import { HomePage } from '../pages/HomePage'
import { StoryPage } from '../pages/StoryPage'

export interface AnnouncingNeeds {
  readonly newsroom: Newsroom
  strip(): Strip
  /** The page that is on screen; null: something else holds the viewer. */
  page(): unknown
}

/** Says breaking news, wherever nobody's words are in its place. */
export interface Announcing {
  /** Something came, or the viewer is elsewhere. */
  look(): void
  /** Takes the strip away; false: there was none. */
  dismiss(): boolean
}

/** Milliseconds in which a headline can be read twice. */
const shownFor = 12_000

export function createAnnouncing({ newsroom, strip, page }: AnnouncingNeeds): Announcing {
  const { breaking, numbers } = newsroom
  let announced = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const dismiss = (): boolean => {
    Registry.clearTimeout(timer)
    return strip().hide()
  }
  const numberOf = (storyId: string): number | null =>
    newsroom.sections().map(({ id }) => numbers.of(id, storyId)).find(number => number !== null) ?? null
  const announce = (story: Story): void => {
    breaking.told(story.id)
    if (isOn(page(), story.id)) return
    announced = story.id
    strip().show({ headline: story.headline, number: numberOf(story.id) })
    timer = Registry.setTimeout(dismiss, shownFor)
  }
  return {
    dismiss,
    look: () => {
      const room = hasRoom(page())
      if (strip().isShown && (!room || isOn(page(), announced))) dismiss()
      const story = room && !strip().isShown ? breaking.next() : null
      if (story) announce(story)
    },
  }
}

function isOn(page: unknown, storyId: string): boolean {
  return page instanceof StoryPage && page.screen.params['id'] === storyId
}

/** Lists have words down to the foot; there it waits until the viewer is elsewhere. */
function hasRoom(page: unknown): boolean {
  return page instanceof HomePage || page instanceof StoryPage
}
