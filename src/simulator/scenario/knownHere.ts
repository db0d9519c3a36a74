import { parseCondition } from '../conditions/parseCondition'
import { profiles } from '../profiles/profiles'
import type { Known } from './readScenario'

/** What this bench has. */
export const knownHere: Known = {
  profiles: profiles.map(({ id }) => id),
  problemOf: text => {
    const parsed = parseCondition(text)
    return 'problem' in parsed ? parsed.problem : null
  },
}
