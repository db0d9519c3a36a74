import { Registry } from '@lightningjs/sdk'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { HomePage } from '../pages/HomePage'
import { SectionPage } from '../pages/SectionPage'
import type { Freshening } from './freshening'
import { newsLabel } from './newsLabel'
import type { Showing } from './showing'

export interface RenewingNeeds {
  readonly newsroom: Newsroom
  readonly showing: Showing
  readonly freshening: Freshening
  /** Milliseconds since 1970. */
  now(): number
  /** The page that is on screen. */
  page(): unknown
}

/** Lets the viewer decide when news moves what is on screen. */
export interface Renewing {
  /** News of one section came; null: the sections are others. */
  came(sectionId: string | null): void
  /** Shows what waits where nobody would mind, and says what waits elsewhere. */
  look(): void
  /** Shows what waits, or asks for news; false: this page has none. */
  press(): boolean
  /** A key was pressed. */
  touched(): void
  /** The app left the screen. */
  left(): void
  /** The app is on screen again, after so many milliseconds. */
  returned(away: number): Promise<void>
  readonly isHidden: boolean
  /** The app ends: nothing is told any more. */
  stop(): void
}

/** Milliseconds: who stands at the beginning of home and presses nothing for so long only has it on. */
const idle = 5 * 60_000
/** Milliseconds: who was away for so long comes for news. */
const longAway = 30 * 60_000
/** Milliseconds in which an answer is to be read. */
const answered = 6_000

export function createRenewing({ newsroom, showing, freshening, now, page }: RenewingNeeds): Renewing {
  const { edition } = newsroom
  let touchedAt = -Infinity
  let hidden = false
  let asking = false
  let asked = false
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const allIds = (): readonly string[] => newsroom.sections().map(({ id }) => id)
  const waits = (ids: readonly string[]): boolean => {
    const { added, changed } = edition.waiting(ids)
    return added.length + changed.length > 0
  }
  const rests = (): boolean => page() instanceof HomePage && showing.home!.isAtStart && Math.abs(now() - touchedAt) >= idle
  const stateOf = (ids: readonly string[], near: readonly string[]) => {
    const { added, changed, since } = edition.waiting(ids)
    const news = near.map(newsroom.section)
    const failed = news.length > 0 && news.every(({ state }) => state === 'failed')
    const times = news.filter(({ failures }) => failed || failures.length === 0).map(({ freshAt }) => freshAt).filter((time): time is number => time !== null)
    return {
      asking, asked, added: added.length, changed: changed.length, since,
      freshAt: times.length > 0 ? Math.min(...times) : null,
      failure: failed ? news[0]!.failures[0] ?? null : null,
    }
  }
  const tell = (): void => {
    if (isOver) return
    showing.home?.tellNews(newsLabel(stateOf(allIds(), freshening.ids), now()))
    const { section } = showing
    if (section?.sectionId) section.tellNews(newsLabel(stateOf([section.sectionId], [section.sectionId]), now(), true))
  }
  const take = (ids: readonly string[]): void => {
    edition.take(ids)
    showing.all()
  }
  const look = (): void => {
    if (rests() && waits(allIds())) {
      take(allIds())
      showing.home!.go(null)
    }
    tell()
  }
  const ask = async (): Promise<void> => {
    if (asking) return
    asking = true
    tell()
    await freshening.again()
    asking = false
    asked = true
    tell()
    timer = Registry.setTimeout(() => {
      asked = false
      tell()
    }, answered)
  }
  const show = (shown: HomePage | SectionPage, ids: readonly string[]): void => {
    const { added, changed } = edition.waiting(ids)
    take(ids)
    if (!shown.goToFirst(added) && !shown.goToFirst(changed) && shown instanceof HomePage) shown.go(null)
    tell()
  }
  return {
    look,
    came: id => {
      const rested = rests()
      if (id === null) showing.all()
      else showing.news(id)
      // The newest story comes before the one in focus, which nobody chose.
      if (rested && !showing.home!.isAtStart) showing.home!.go(null)
      look()
    },
    press: () => {
      const shown = page()
      if (!(shown instanceof HomePage || shown instanceof SectionPage)) return false
      const ids = shown instanceof HomePage ? allIds() : [shown.sectionId!]
      if (waits(ids)) show(shown, ids)
      else void ask()
      return true
    },
    touched: () => {
      touchedAt = now()
      // A key is as good a sign as any: not every set tells that the app is back.
      hidden = false
    },
    left: () => { hidden = true },
    stop: () => {
      isOver = true
      Registry.clearTimeout(timer)
    },
    get isHidden() { return hidden },
    returned: async away => {
      hidden = false
      const rested = rests()
      await freshening.look()
      if (away >= longAway) take(allIds())
      // Who was at the beginning of the news is there again.
      if (rested && !showing.home!.isAtStart) showing.home!.go(null)
      look()
    },
  }
}
