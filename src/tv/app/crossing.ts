import { primaryOf } from '../../newsroom/model/languageTag'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { OtherEdition } from '../pages/storyContent'
import { editionName } from './editionName'

/** The next edition after this one that has the story; null: none, or it could not be remembered over the start. */
export function otherEdition({ channel, editions, preferences }: Newsroom, story: Story | null): OtherEdition | null {
  const here = editions.findIndex(({ language }) => language === channel.language)
  const others = [...editions.slice(here + 1), ...editions.slice(0, Math.max(here, 0))]
  const found = others.flatMap(edition => {
    const twin = story?.twins?.find(({ language }) => primaryOf(language) === primaryOf(edition.language))
    return twin ? [{ language: edition.language, name: editionName(edition), address: twin.address }] : []
  })
  return preferences.lasts ? found[0] ?? null : null
}

/** Lets a component open a story in another edition; `restart`: starts the app anew. */
export function hearingEditions<T extends abstract new (...needs: never[]) => object>(component: T, { cross, preferences }: Newsroom, restart: () => void): T {
  Object.assign(component.prototype as object, {
    $edition({ language, address }: OtherEdition, block: number) {
      cross(address, block)
      preferences.choose({ edition: language })
      restart()
    },
  })
  return component
}
