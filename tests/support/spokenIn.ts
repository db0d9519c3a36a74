import type { Words } from '../../src/tv/components/languages/en'
import { samplesOf } from './wordSamples'

/** All that a language says, by where it stands: 'help.text', 'age(3)' for the fourth sample. */
export function spokenIn(words: Words): ReadonlyMap<string, string> {
  return new Map(textsIn(words, ''))
}

function textsIn(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return samplesOf(path).map((sample, i) => [`${path}(${i})`, String((value as (...values: readonly unknown[]) => unknown)(...sample))])
  return Object.entries(value as object).flatMap(([name, inner]) => textsIn(inner, path === '' ? name : `${path}.${name}`))
}
