import { writtenProblem } from './problem'
import type { Report } from './publisher'

/** A run for people. Problems are told apart from it. */
export function writtenReport({ generation, sections, stories, written, removed, startBytes }: Report, to: string): string {
  if (generation === null) return `${to}: nothing was published.`
  const start = `a TV starts with ${(startBytes / 1000).toFixed(1)} kB`
  return `${to}: generation ${generation}, ${count(stories, 'story', 'stories')} in ${count(sections, 'section', 'sections')}, ${count(written, 'file', 'files')} written, ${removed} removed; ${start}.`
}

export function writtenProblems({ problems }: Report): readonly string[] {
  return problems.map(writtenProblem)
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}
