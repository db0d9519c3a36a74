import type { Bench } from '../bench/bench'
import { element } from '../panels/element'
import type { Profile } from './profile'

const kept = 'bench forgets'

/** Which TV plays, and what of the app's storage goes along to another one. */
export interface ProfileChoice {
  /** Puts a TV into the menu, in place of one with the same id, and plays it. */
  add(profile: Profile): void
  /** Another TV starts as if the app had never run. */
  forgets: boolean
}

/** The menu of TVs. `profiles`: the bench's own list, to which is added. */
export function chooseProfile(select: HTMLSelectElement, bench: Bench, profiles: Profile[]): ProfileChoice {
  const fill = (): void => select.replaceChildren(...profiles.map(({ id, label }) => element('option', { value: id, selected: id === bench.setup.profile }, label)))
  const choice: ProfileChoice = {
    get forgets() { return localStorage.getItem(kept) === 'yes' },
    set forgets(forgets) { localStorage.setItem(kept, forgets ? 'yes' : 'no') },
    add: profile => {
      const place = profiles.findIndex(({ id }) => id === profile.id)
      if (place < 0) profiles.push(profile)
      else profiles[place] = profile
      void bench.change({ profile: profile.id }, { clears: choice.forgets })
      fill()
    },
  }
  select.addEventListener('change', () => void bench.change({ profile: select.value }, { clears: choice.forgets }))
  bench.on('setup', () => { select.value = bench.setup.profile })
  fill()
  return choice
}
