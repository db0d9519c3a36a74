import type { Newsroom } from '../../newsroom/store/newsroom'

/** Brings a section up to date, and says whether all of it came. What it shows after its first answer changes only when the viewer wants it to. */
export async function refreshed({ refresh, edition }: Newsroom, sectionId: string): Promise<boolean> {
  const { failures } = await refresh(sectionId)
  edition.close(sectionId)
  return failures.length === 0
}
