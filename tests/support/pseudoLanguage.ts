import type { Words } from '../../src/tv/components/languages/en'
import { wordsIn } from '../../src/tv/components/words'

/** What is a figure alone is as long in every language. */
const figures: readonly string[] = ['numeral', 'digits', 'clock', 'rate']

/** English as a language would be that takes two fifths more room for everything. */
export const pseudoLanguage: Words = Object.fromEntries(Object.entries(wordsIn('en')).map(([name, value]) => [name, figures.includes(name) ? value : grownIn(value)])) as unknown as Words

function grownIn(value: unknown): unknown {
  if (typeof value === 'string') return grown(value)
  if (typeof value === 'function') return (...given: readonly unknown[]) => grown(String((value as (...values: readonly unknown[]) => unknown)(...given)))
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, grownIn(inner)]))
}

/** Two fifths longer, in words as long as its own; paragraphs stay paragraphs. */
export function grown(text: string): string {
  return text.split('\n').map(line => line + tail(line, Math.ceil(line.length * 0.4))).join('\n')
}

function tail(line: string, length: number): string {
  const run = line.includes(' ') ? ' ~~~~~~'.repeat(length) : '~'.repeat(length)
  return run.slice(0, length).replace(/ $/, '~')
}
