import type { Newsroom } from '../../newsroom/store/newsroom'
import { createMutingOf } from '../../newsroom/text/muting'
import { scriptOf } from '../components/scripts'
import type { Setting } from '../components/SettingLine'
import type { Clearable, Wish } from '../components/wish'
import type { SettingsPage } from '../pages/SettingsPage'
import { changeFor } from './changes'
import { settingsOf } from './settings'
import { taughtWords, teachingSettings, type Asked, type Teaching } from './teaching'

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
  /** Lets go all that is kept on this TV, and starts the app anew. */
  forgetAll(): void
  /** The TV can say what is in focus. */
  hasVoice(): boolean
  readonly teaching: Teaching
}

export function createChoosing(newsroom: Newsroom, now: () => number, { restart, forgetAll, hasVoice, teaching }: ChoosingNeeds): Choosing {
  const { preferences } = newsroom
  const mutingOf = createMutingOf()
  let beginning: string | null = null
  let asked: Clearable | null = null
  let shown: SettingsPage | null = null
  let key: Asked | null = null
  const linesFor = ({ level, word }: SettingsPage): readonly Setting[] => level === 'keys' ? teachingSettings(teaching, key) : settingsOf(newsroom, level, { typed: word, mutingOf }, hasVoice())
  const show = (page: SettingsPage): void => {
    shown = page
    if (page.level !== 'keys') key = null
    page.show({ settings: linesFor(page), script: scriptOf(newsroom.channel.language), now, ...key && { told: taughtWords(key) } })
  }
  const tell = (asked: Asked | null): void => {
    key = asked
    if (shown) show(shown)
  }
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
      if (wish.kind === 'teach') {
        tell({ key: wish.key, taught: null })
        teaching.ask(wish.key, taught => tell({ key: wish.key, taught }))
      } else if (wish.kind !== 'clear' && wish.kind !== 'about') preferences.choose(changeFor(newsroom, wish))
      // Words stand on every page, and in what components have measured.
      if (wish.kind === 'speak' || wish.kind === 'edition') restart()
      return asked
    },
    clear: () => {
      if (asked === 'keys') {
        teaching.forget()
        tell(null)
      } else if (asked === 'all') forgetAll()
      else if (asked !== null) clearOf[asked](newsroom)
      asked = null
    },
  }
}

const clearOf: Readonly<Record<Exclude<Clearable, 'keys' | 'all'>, (newsroom: Newsroom) => void>> = {
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
