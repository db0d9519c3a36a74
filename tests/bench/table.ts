import type { Figure } from './figure'

const heads = ['section', 'figure', 'value', 'unit', '× loop', 'note']

/** Figures as plain text, one a line, numbers under each other. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(rowOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row => row.map((cell, column) => isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')
}

function rowOf({ section, what, value, unit, loops, note }: Figure): readonly string[] {
  return [section, what, written(value), unit, loops === null ? '' : loops.toFixed(2), note]
}

function written(value: number): string {
  if (Number.isNaN(value)) return '–'
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 1)
}

function isNumber(column: number): boolean {
  return column === 2 || column === 4
}
