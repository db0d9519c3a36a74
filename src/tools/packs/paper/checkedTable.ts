import type { Row } from '../verify/row'

/** What checks found of a store's packages, a line each, for its sheet. */
export function checkedTable(rows: readonly Row[]): readonly string[] {
  const names = [...new Set(rows.map(({ artefact }) => artefact))]
  if (names.length === 0) return []
  return [
    '## What was checked', '', '| package | good | accepted by | wrong | not checked |', '|---|---|---|---|---|',
    ...names.map(name => lineOf(name, rows.filter(({ artefact }) => artefact === name))), '',
  ]
}

function lineOf(name: string, rows: readonly Row[]): string {
  const those = (is: Row['is']): readonly Row[] => rows.filter(row => row.is === is)
  const programs = [...new Set(those('good').flatMap(({ text }) => /^accepted by (\S+)$/.exec(text)?.[1] ?? []))]
  const told = (found: readonly Row[]): string => found.map(({ check, text }) => `${check}: ${text}`).join(' · ').replace(/\|/g, '\\|').replace(/\s+/g, ' ') || '–'
  return `| \`${name}\` | ${those('good').length} | ${programs.join(', ') || '–'} | ${told(those('wrong'))} | ${told(those('not checked'))} |`
}
