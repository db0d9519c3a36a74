import type { Newsroom } from '../../newsroom/store/newsroom'
import { createMutingOf } from '../../newsroom/text/muting'
import { scriptOf } from '../components/scripts'
import type { Clearable, Wish } from '../components/wish'
import type { SettingsPage } from '../pages/SettingsPage'
import { changeFor } from './changes'
import { settingsOf } from './settings'

/** Hands the settings page what there is to choose, and does what was chosen. */
export interface Choosing {
  /** The page will open anew, at this line; '' is the first. */
  begin(at: string): void
  /** The page is opened, or come back to. */
  arrive(page: SettingsPage): void
  show(page: SettingsPage): void
  /** What has to be asked first is handed back, and done by `clear`. */
  wish(wish: Wish): Clearable | null
  clear(): void
}

export interface ChoosingNeeds {
  /** Starts the app anew. */
  restart(): void
  /** The TV can say what is in focus. */
  hasVoice(): boolean
}

export function createChoosing(newsroom: Newsroom, now: () => number, { restart, hasVoice }: ChoosingNeeds): Choosing {
  const { preferences } = newsroom
  const mutingOf = createMutingOf()
  let beginning: string | null = null
  let asked: Clearable | null = null
  const show = (page: SettingsPage): void => page.show({ settings: settingsOf(newsroom, page.level, { typed: page.word, mutingOf }, hasVoice()), script: scriptOf(newsroom.channel.language), now })
  return {
    show,
    begin: at => { beginning = at },
    arrive: page => {
      if (beginning !== null) page.begin(beginning)
      beginning = null
      show(page)
    },
    wish: wish => {
      asked = wish.kind === 'clear' ? wish.what : null
      if (wish.kind !== 'clear') preferences.choose(changeFor(newsroom, wish))
      // Words stand on every page, and in what components have measured.
      if (wish.kind === 'speak' || wish.kind === 'edition') restart()
      return asked
    },
    clear: () => {
      if (asked !== null) clearOf[asked](newsroom)
      asked = null
    },
  }
}

const clearOf: Readonly<Record<Clearable, (newsroom: Newsroom) => void>> = {
  saved: ({ marks }) => marks.clearSaved(),
  searches: ({ searches }) => searches.clear(),
  history: ({ marks, begun, history, readText, watched }) => {
    marks.clearRead()
    begun.clear()
    history.clear()
    readText.clear()
    watched.clear()
  },
}
