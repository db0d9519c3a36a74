import { happen, type LifecycleEvent } from '../../platform/lifecycle'
import type { Profile } from '../profiles/profile'
import type { TvTraits } from './globals/tvTraits'
import type { Graphics } from './graphics'

/** Since this version pages hear that they are frozen. */
const freezes = 68

export interface LifecycleNeeds {
  readonly profile: Profile
  readonly traits: TvTraits
  readonly graphics: Graphics
}

/** Lets happen to the app what this TV lets happen, by the events that this TV has; else a sentence says why not. */
export function letHappen(event: LifecycleEvent, { profile, traits, graphics }: LifecycleNeeds): string | null {
  const hears = (profile.engine ?? freezes) >= freezes
  switch (event) {
    case 'hide':
    case 'show':
      happen(event)
      return null
    case 'suspend':
      happen('hide')
      if (hears) happen('suspend')
      return null
    case 'resume':
      if (hears) happen('resume')
      happen('show')
      return null
    case 'lowMemory':
      if (!traits.lowMemory) return 'Sets of this maker tell no app that memory is short.'
      traits.lowMemory()
      return null
    case 'contextLost':
      return graphics.lose() ? null : 'The app draws without WebGL here: there is no context to lose.'
  }
}
