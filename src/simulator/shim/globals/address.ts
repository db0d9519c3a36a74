import type { AppGlobal, TraitNeeds, TvTraits } from './tvTraits'

/** Sets that know nothing but the page's address. */
export function addressTraits({ app }: TraitNeeds): TvTraits {
  return { open: link => openInAddress(app, link) }
}

/** The page's address changes behind '#'; a set tells also what is there already. */
export function openInAddress(app: AppGlobal, link: string): void {
  const before = app.location.hash
  app.location.hash = link
  if (app.location.hash === before) app.dispatchEvent(new app.Event('hashchange'))
}
