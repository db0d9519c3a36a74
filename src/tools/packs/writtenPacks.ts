import type { Artefact } from './packing'

/** What was packed, for people; a site's many files are one line. */
export function writtenPacks(out: string, artefacts: readonly Artefact[], notes: readonly string[]): string {
  const shown = artefacts.filter(({ path }) => !/^web\/site\/./.test(path))
  const widest = Math.max(...shown.map(({ path }) => path.length))
  return [
    ...shown.map(({ path, bytes, signed }) => `${path.padEnd(widest)}  ${size(bytes.length).padStart(8)}${signed === null ? '' : signed === 'not' ? '  not signed' : `  signed with ${signed}`}`),
    ...notes.length > 0 ? ['', 'Worth a look:', ...notes.map(note => `  ${note}`)] : [],
    '', `${out}: ${shown.length} ${shown.length === 1 ? 'package' : 'packages'}. Next: npm run channel -- verify ${out}`,
  ].join('\n')
}

export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`
}
