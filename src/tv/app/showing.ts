import type { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { HomePage } from '../pages/HomePage'
import { SectionPage } from '../pages/SectionPage'
import { rowOf, showHome, shownSections, showSection } from './routes'
import { isShelf } from './shelves'

/** Keeps the pages that are loaded, on screen or not, as the newsroom has it now. */
export interface Showing {
  /** News of one section. */
  news(sectionId: string): void
  /** Everything: other sections, or what the viewer did. */
  all(): void
  readonly home: HomePage | undefined
  readonly section: SectionPage | undefined
}

export function createShowing(newsroom: Newsroom, now: () => number, loaded: () => readonly Lightning.Component[]): Showing {
  const homePage = (): HomePage | undefined => loaded().find(page => page instanceof HomePage) as HomePage | undefined
  const sectionPage = (): SectionPage | undefined => loaded().find(page => page instanceof SectionPage) as SectionPage | undefined
  const showSectionAgain = (): void => {
    const page = sectionPage()
    if (page?.sectionId) showSection(page, newsroom, page.sectionId, now)
  }
  const showHomeAgain = (page: HomePage, sectionId: string): void => {
    const sections = shownSections(newsroom)
    const section = sections.find(({ id }) => id === sectionId)
    if (!sameIds(page.sectionIds.filter(id => !isShelf(id)), sections)) showHome(page, newsroom, now)
    else if (section) page.update(rowOf(newsroom, section, now, section === sections[0]))
  }
  return {
    news: sectionId => {
      const home = homePage()
      if (home) showHomeAgain(home, sectionId)
      const shown = sectionPage()?.sectionId
      if (shown && newsroom.place(shown)?.parts.includes(sectionId)) showSectionAgain()
    },
    all: () => {
      const home = homePage()
      if (home) showHome(home, newsroom, now)
      showSectionAgain()
    },
    get home() { return homePage() },
    get section() { return sectionPage() },
  }
}

function sameIds(ids: readonly string[], sections: readonly Section[]): boolean {
  return ids.length === sections.length && ids.every((id, i) => id === sections[i]!.id)
}
