import { element } from '../panels/element'
import type { Bench } from '../bench/bench'
import { keysOf } from '../profiles/keysOf'
import type { Profile } from '../profiles/profile'
import { drawRemote } from './drawRemote'
import type { Holding } from './holding'
import { keyHint } from './keyHint'
import { connectRemote } from './remote'
import { remotes } from './remotes'
import { turnWheel } from './turnWheel'

/** Lays the profile's remote into its place, and another one whenever the profile has another. */
export function layRemote(place: HTMLElement, bench: Bench, holding: Holding): void {
  let shown: Profile | null = null
  const lay = (): void => {
    const { profile } = bench
    if (profile === shown) return
    shown = profile
    holding.releaseAll()
    const { label, parts } = remotes[profile.remote]
    place.setAttribute('aria-label', label)
    place.dataset['remote'] = profile.remote
    place.replaceChildren(...drawRemote({ parts, codes: keysOf(profile.platform) }), hint())
    connectRemote(place, holding, key => keyHint(key, profile, bench.app?.shim?.sends(key) ?? true))
    turnWheel(place, () => bench.app)
  }
  // A long touch holds a key; it asks for no menu.
  place.addEventListener('contextmenu', event => event.preventDefault())
  bench.on('setup', lay)
  lay()
}

function hint(): HTMLElement {
  return element('p', { class: 'hint' }, element('kbd', {}, 'Arrows'), ' ', element('kbd', {}, 'Enter'), ' ', element('kbd', {}, 'Esc'), element('br'), 'on the keyboard, too')
}
