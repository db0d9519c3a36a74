import type { StoreName } from './rule'

/** On which of the bench's TVs a store's rules are played, and how its TVs are left by Back. */
export const stores: Readonly<Record<StoreName, { readonly title: string; readonly profile: string; readonly exit: 'asks' | 'leaves' }>> = {
  lg: { title: 'LG Content Store', profile: 'webos-22', exit: 'asks' },
  samsung: { title: 'Samsung Seller Office', profile: 'tizen-7', exit: 'asks' },
  titan: { title: 'Titan OS', profile: 'titan', exit: 'leaves' },
  vidaa: { title: 'VIDAA', profile: 'vidaa', exit: 'asks' },
  play: { title: 'Google Play for TV', profile: 'androidtv', exit: 'leaves' },
  amazon: { title: 'Amazon Appstore (Fire OS)', profile: 'androidtv', exit: 'leaves' },
  metrological: { title: 'Metrological App Store', profile: 'rdk', exit: 'leaves' },
  hbbtv: { title: 'HbbTV', profile: 'hbbtv-2', exit: 'leaves' },
}
