import { noOffers, type Offers } from '../components/StoryOffers'
import { captionTop } from '../components/StoryRail'
import { offers as place } from '../components/storyTheme'
import { reader, type } from '../components/theme'

/** What stands beside a page of a story. */
export interface Beside {
  readonly offers: Offers
  /** From the rail's top. */
  readonly top: number
  readonly height: number
  /** Its picture stands there, with so many lines of caption. */
  readonly showsPicture: boolean
  readonly captionLines: number
}

const wholeCaption = 6
const shortCaption = 2

/** At its end a story leads on, in the place of its picture; the picture of a story of one page stays, and what leads on stands below it. `taken`: what stands in the rail's place already is so high. */
export function besidePage(hasPicture: boolean, isEnd: boolean, pages: number, offersOf: () => Offers, taken = 0): Beside {
  const offers = isEnd ? offersOf() : noOffers
  const leadsOn = offers.next !== null || offers.related.length > 0
  const showsPicture = taken === 0 && (!leadsOn || pages === 1)
  const below = showsPicture && hasPicture ? captionTop + shortCaption * type.meta.lineHeight + place.underCaption : taken
  return { offers, top: below, height: place.bottom - reader.railTop - below, showsPicture, captionLines: leadsOn ? shortCaption : wholeCaption }
}
