import { pathOf } from '../../model/address'
import type { Membership } from '../../model/channel'
import type { Story } from '../../model/story'

/** Whether a story belongs to a section that takes `only` some of its sources' stories. */
export function belongsTo(only: Membership | null, { categories, trail, address }: Pick<Story, 'categories' | 'trail' | 'address'>): boolean {
  if (only === null) return true
  return meet(only.categories, categories) || meet(only.trails, trail) || (address !== null && beginsWith(only.paths, pathOf(address)))
}

function meet(wanted: readonly string[], found: readonly string[]): boolean {
  return wanted.length > 0 && found.some(one => wanted.some(other => small(other) === small(one)))
}

function beginsWith(beginnings: readonly string[], path: string): boolean {
  return beginnings.some(beginning => small(decoded(path)).startsWith(small(decoded(beginning))))
}

function small(text: string): string {
  return text.trim().toLowerCase()
}

/** Paths in other scripts are written as they are read, and asked for as percent signs. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
