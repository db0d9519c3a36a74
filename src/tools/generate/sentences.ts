import type { Random } from '../demo/drawing/random'
import { bodies, deeds, openings, people, places, sayings, tails, things } from './words'

/** From four words to some twenty: cards must hold one line, and three, and more than three. */
export function headlineOf(random: Random): string {
  const { oneOf } = random
  const plain = `${oneOf(bodies)} ${oneOf(deeds)} ${oneOf(things)}`
  const shapes = [
    () => plain,
    () => `${oneOf(places)}: ${plain}`,
    () => `${plain} ${oneOf(tails)}`,
    () => `${oneOf(places)}: ${plain} ${oneOf(tails)}, and ${oneOf(bodies)} ${oneOf(deeds)} ${oneOf(things)}`,
  ]
  return capital(oneOf(shapes)())
}

export function sentenceOf(random: Random): string {
  const { oneOf } = random
  const shapes = [
    () => `${oneOf(openings)} ${oneOf(bodies)} of ${oneOf(places)} ${oneOf(deeds)} ${oneOf(things)} ${oneOf(tails)}.`,
    () => `“${oneOf(sayings)},” says ${oneOf(people)} of ${oneOf(places)}.`,
    () => `${oneOf(people)} and ${oneOf(people)} know that ${oneOf(bodies)} ${oneOf(deeds)} ${oneOf(things)}, ${oneOf(tails)}.`,
    () => `In ${oneOf(places)} ${oneOf(bodies)} ${oneOf(deeds)} ${oneOf(things)}.`,
  ]
  return capital(oneOf(shapes)())
}

export function paragraphOf(random: Random): string {
  return Array.from({ length: whole(random, 2, 5) }, () => sentenceOf(random)).join(' ')
}

/** From `low` up to, not including, `high`. */
export function whole(random: Random, low: number, high: number): number {
  return Math.floor(random.between(low, high))
}

function capital(text: string): string {
  return text.replace(/^(“?)([a-z])/, (_, quote: string, letter: string) => quote + letter.toUpperCase())
}
