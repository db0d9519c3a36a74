import { give, type TraitNeeds, type TvTraits } from './tvTraits'

/** The shell of our own package on Android: it hands links over, and takes the app back. */
export function androidtvTraits({ app, link, leave }: TraitNeeds): TvTraits {
  give(app, 'tenfootShell', { exit: () => leave('tenfootShell.exit'), link: () => link })
  return { open: wanted => { app.dispatchEvent(new app.CustomEvent('tvlink', { detail: wanted })) } }
}
