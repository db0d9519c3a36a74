import { openInAddress } from './address'
import { give, type TraitNeeds, type TvTraits } from './tvTraits'

/** Operators' boxes: `$badger`, and as much of Firebolt as tells that it is there. */
export function rdkTraits({ app, calls, leave }: TraitNeeds): TvTraits {
  give(app, '$badger', {
    shutdown: () => leave('$badger.shutdown'),
    dismissLoadingScreen: () => calls.note('$badger.dismissLoadingScreen'),
    info: () => ({ model: 'Bench' }),
  })
  give(app, '__firebolt', { transport: { send: (message: string) => calls.note('Firebolt', message), receive: () => undefined } })
  return { open: link => openInAddress(app, link) }
}
