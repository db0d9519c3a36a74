import { choiceIn } from './choice'
import { recordOf } from './record'

/** All that a viewer can choose of how text is set, each from little to much. */
export const readingChoices = {
  size: ['smallest', 'small', 'medium', 'large', 'largest'],
  theme: ['dark', 'black', 'sepia', 'light', 'contrast'],
  typeface: ['sans', 'serif', 'legible'],
  width: ['narrow', 'wide'],
} as const

/** How a viewer wants text to be set. */
export interface Reading {
  readonly size: (typeof readingChoices)['size'][number]
  readonly theme: (typeof readingChoices)['theme'][number]
  readonly typeface: (typeof readingChoices)['typeface'][number]
  readonly width: (typeof readingChoices)['width'][number]
}

export type ReadingPart = keyof Reading
export type Theme = Reading['theme']
export type Typeface = Reading['typeface']

export const readingParts: readonly ReadingPart[] = ['size', 'theme', 'typeface', 'width']

/** Until a viewer chooses. */
export const usualReading: Reading = { size: 'medium', theme: 'dark', typeface: 'sans', width: 'wide' }

/** One step towards less or more; at the end it stays. */
export function stepped(reading: Reading, part: ReadingPart, step: 1 | -1): Reading {
  const choices: readonly string[] = readingChoices[part]
  const next = choices[choices.indexOf(reading[part]) + step]
  return next === undefined ? reading : { ...reading, [part]: next }
}

/** What was stored, part by part: what is none of the choices is as if it had never been chosen. */
export function readingIn(stored: unknown): Reading {
  const { size, theme, typeface, width } = recordOf(stored)
  return {
    size: choiceIn(readingChoices.size, size, usualReading.size),
    theme: choiceIn(readingChoices.theme, theme, usualReading.theme),
    typeface: choiceIn(readingChoices.typeface, typeface, usualReading.typeface),
    width: choiceIn(readingChoices.width, width, usualReading.width),
  }
}
