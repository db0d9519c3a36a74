import type { Profile } from './profile'
import schema from './profile.schema.json'
import { schemaProblems } from './schemaProblems'

/** No profile is longer. */
const mostLetters = 20_000

/** A profile that somebody wrote; or what is wrong with it, in sentences. */
export function readProfile(text: string): { readonly profile: Profile } | { readonly problems: readonly string[] } {
  if (text.length > mostLetters) return { problems: [`The file has ${text.length} letters: a profile has ${mostLetters} at most.`] }
  const value = parsed(text)
  if (value === undefined) return { problems: ['This is not JSON: a profile begins with { and names its values in double quotes. Take one of the bench’s own as a pattern.'] }
  const problems = schemaProblems(value, schema)
  return problems.length > 0 ? { problems } : { profile: value as Profile }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
