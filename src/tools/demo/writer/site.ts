import type { DemoEdition } from './edition'

/** An edition beside its twins. */
export interface Site {
  readonly edition: DemoEdition
  /** All editions that have a page at this path; paths are relative to an edition's folder. */
  readonly editionsWith: (path: string) => readonly DemoEdition[]
}

/** What tells readers and search engines where a page stands in other languages; nothing where it has no twin. */
export function twinLinks({ edition, editionsWith }: Site, path: string): string {
  const editions = editionsWith(path)
  if (editions.length < 2) return ''
  const up = rootFrom(edition.folder + path)
  return editions.map(({ language, folder }) => `<link rel="alternate" hreflang="${language}" href="${up}${folder}${path}">\n`).join('')
}

/** '../../' of 'a/b/page.html'. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}
