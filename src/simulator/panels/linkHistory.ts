const most = 12

/** The links that were opened, the newest first, each once. */
export function linkHistory(before: readonly string[], opened: string): readonly string[] {
  return [opened, ...before.filter(link => link !== opened)].slice(0, most)
}

/** As it was kept; what is none is no history. */
export function historyIn(kept: string | null): readonly string[] {
  try {
    const read = JSON.parse(kept ?? '[]') as unknown
    return Array.isArray(read) ? read.filter((link): link is string => typeof link === 'string').slice(0, most) : []
  } catch {
    return []
  }
}
