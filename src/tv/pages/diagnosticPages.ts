/** What is told of one thing. */
export interface DiagnosticEntry {
  readonly label: string
  readonly lines: readonly string[]
  /** It changes while one looks, and is not read aloud again each time. */
  readonly isLive?: boolean
}

/** An entry with as many lines as it takes on screen, and where it stands on its page. */
export interface PlacedEntry extends DiagnosticEntry {
  /** Of these lines, in pixels from the page's top. */
  readonly tops: readonly number[]
  readonly rows: readonly number[]
}

export interface PageSize {
  readonly height: number
  readonly lineHeight: number
  readonly gap: number
  /** A line takes no more rows than that. */
  readonly mostRows: number
}

/** Entries on as few pages as hold them, none of them parted. `rowsOf`: how many rows of the screen a line takes. */
export function diagnosticPages(entries: readonly DiagnosticEntry[], { height, lineHeight, gap, mostRows }: PageSize, rowsOf: (line: string) => number): readonly (readonly PlacedEntry[])[] {
  const pages: PlacedEntry[][] = [[]]
  let top = 0
  for (const entry of entries) {
    const rows = entry.lines.map(line => Math.min(mostRows, Math.max(1, rowsOf(line))))
    const tall = rows.reduce((sum, count) => sum + count * lineHeight, 0)
    if (top > 0 && top + tall > height) {
      pages.push([])
      top = 0
    }
    pages[pages.length - 1]!.push({ ...entry, rows, tops: rows.map((_, i) => top + rows.slice(0, i).reduce((sum, count) => sum + count * lineHeight, 0)) })
    top += tall + gap
  }
  return pages
}
