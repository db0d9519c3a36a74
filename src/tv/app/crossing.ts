import { primaryOf } from '../../newsroom/model/languageTag'
import type { Channel } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { ruledTwin } from '../../newsroom/text/ruledTwin'
import { words } from '../components/words'
import type { OtherEdition } from '../pages/storyContent'
import { StoryPage } from '../pages/StoryPage'
import { editionName } from './editionName'

/** The next edition after this one that has the story, or would have it; null: none, or it could not be remembered over the start. */
export function otherEdition({ channel, editions, preferences }: Newsroom, story: Story | null): OtherEdition | null {
  const here = editions.findIndex(({ language }) => language === channel.language)
  const others = [...editions.slice(here + 1), ...editions.slice(0, Math.max(here, 0))]
  const found = others.flatMap(edition => {
    const twin = twinIn(edition, channel, story)
    return twin ? [{ language: edition.language, name: editionName(edition), ...twin }] : []
  })
  return preferences.lasts ? found[0] ?? null : null
}

/** A link knows better than a rule. */
function twinIn(edition: Channel, channel: Channel, story: Story | null): Pick<OtherEdition, 'address' | 'isLinked'> | null {
  const linked = story?.twins?.find(({ language }) => primaryOf(language) === primaryOf(edition.language))
  if (linked) return { address: linked.address, isLinked: true }
  const ruled = story?.address && channel.storyAddress && edition.storyAddress ? ruledTwin(story.address, channel.storyAddress, edition.storyAddress) : null
  return ruled === null ? null : { address: ruled, isLinked: false }
}

interface Guide {
  readonly page: unknown
  _captureKey(event: KeyboardEvent): boolean
}

/** Lets a component open a story in another edition; `restart`: starts the app anew. */
export function hearingEditions<T extends abstract new (...needs: never[]) => Guide>(component: T, { cross, preferences, reach, addressFor }: Newsroom, restart: () => void): T {
  let callOff = (): void => undefined
  const open = ({ language, address }: OtherEdition, block: number): void => {
    cross(address, block)
    preferences.choose({ edition: language })
    restart()
  }
  const { _captureKey } = component.prototype as Guide
  Object.assign(component.prototype as object, {
    /** Whoever presses a key meanwhile has gone on. */
    _captureKey(this: Guide, event: KeyboardEvent) {
      callOff()
      return _captureKey.call(this, event)
    },
    $edition(this: Guide, other: OtherEdition, block: number) {
      if (other.isLinked) return open(other, block)
      const { page } = this
      if (!(page instanceof StoryPage)) return
      page.tell(words.askingEdition(other.name))
      callOff = reach(addressFor(other.address), answers => {
        if (answers) open(other, block)
        else page.tell(words.notInEdition(other.name))
      })
    },
  })
  return component
}
