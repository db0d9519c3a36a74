import type { Row } from './row'

const marks: Readonly<Record<Row['is'], string>> = { 'good': 'good', 'wrong': 'WRONG', 'not checked': '–' }

/** A table for people, one part a package, and a verdict. */
export function writtenRows(rows: readonly Row[]): string {
  const widest = Math.max(...rows.map(({ check }) => check.length))
  const names = [...new Set(rows.map(({ artefact }) => artefact))]
  const parts = names.flatMap(name => ['', name, ...rows.filter(({ artefact }) => artefact === name).map(({ check, is, text }) => `  ${check.padEnd(widest)}  ${marks[is].padEnd(5)}  ${text}`.trimEnd())])
  const count = (is: Row['is']) => rows.filter(row => row.is === is).length
  return [...parts.slice(1), '', `${count('good')} good, ${count('wrong')} wrong, ${count('not checked')} not checked.`].join('\n')
}
