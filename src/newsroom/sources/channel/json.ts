import { limits } from './limits'
import type { Problem } from './problem'
import { placeOfMistake } from '../json/mistake'

/** channel.json's text as JSON, or why it is none. */
export function jsonOfChannel(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  const written = text.replace(/^\ufeff/, '')
  if (written.length > limits.fileLength) return wrong(`This file has more than ${limits.fileLength} characters. A channel file names feeds; their stories stay where they are.`)
  if (nestingOf(written) > limits.nesting) return wrong('Brackets stand in each other too deep for a channel file. Look for a section that was pasted into itself.')
  try {
    return { value: JSON.parse(written) as unknown }
  } catch {
    return wrong(`This is not JSON (${placeOfMistake(written)}). Check for a missing comma, quote or bracket there.`)
  }
}

function wrong(text: string): { readonly problem: Problem } {
  return { problem: { path: '', text } }
}

/** How deep brackets stand in each other; what walks the sections later calls itself as often. */
function nestingOf(text: string): number {
  let [deep, deepest] = [0, 0]
  for (const piece of text.match(/"(?:[^"\\]|\\.)*"|[[\]{}]/g) ?? []) {
    if (piece === '[' || piece === '{') deepest = Math.max(deepest, ++deep)
    if (piece === ']' || piece === '}') deep--
  }
  return deepest
}
