import type { Story } from '../model/story'

/** The stories that have most to do with this one, at most `most`: what was not read first, then by what they share, then the newest. */
export function relatedTo(story: Story, among: readonly Story[], isRead: (story: Story) => boolean, most: number): readonly Story[] {
  const filed = filedOf(story)
  return among
    .filter(({ id }) => id !== story.id)
    .map(other => ({ other, shared: sharedWith(filed, other) }))
    .filter(({ shared }) => shared > 0)
    .map(one => ({ ...one, read: isRead(one.other) ? 1 : 0 }))
    .sort((a, b) => a.read - b.read || b.shared - a.shared || newest(a.other, b.other))
    .slice(0, most)
    .map(({ other }) => other)
}

/** What a story is filed under, as often as it counts: deep steps of a trail say more than the first, which half of the news shares. */
function filedOf({ trail, categories }: Story): ReadonlyMap<string, number> {
  const filed = new Map<string, number>()
  categories.forEach(category => filed.set(category.toLowerCase(), 1))
  trail.forEach((step, depth) => filed.set(step.toLowerCase(), depth + 1))
  filed.delete('')
  return filed
}

function sharedWith(filed: ReadonlyMap<string, number>, other: Story): number {
  return [...filedOf(other).keys()].reduce((sum, name) => sum + (filed.get(name) ?? 0), 0)
}

function newest(one: Story, other: Story): number {
  return (Date.parse(other.published ?? '') || 0) - (Date.parse(one.published ?? '') || 0)
}
