import { isPattern } from './addressPattern'
import type { ConditionValue } from './condition'

export const numberValue = (unit: string, initial: number, least: number, most: number): ConditionValue => ({
  initial: String(initial),
  hint: `${unit}, from ${least} to ${most}`,
  isRight: text => isWithin(text, least, most),
})

/** One of these, and nothing else; `pattern`: an address pattern may follow behind a colon. */
export const choiceValue = (choices: readonly (readonly [string, string])[], pattern = false): ConditionValue => ({
  initial: choices[0]![0],
  hint: `${choices.map(([value]) => value).join(', ')}${pattern ? `, and ${patternHint()}` : ''}`,
  choices,
  isRight: text => {
    const [name, rest] = parted(text)
    return choices.some(([value]) => value === name) && (rest === null || pattern && isPattern(rest))
  },
})

export const statusValue: ConditionValue = {
  initial: '503',
  hint: `a status from 400 to 599, and ${patternHint()}`,
  choices: [['404', '404 not found'], ['403', '403 forbidden'], ['429', '429 too often'], ['500', '500 failed'], ['503', '503 too busy']],
  isRight: text => {
    const [status, rest] = parted(text)
    return isWithin(status, 400, 599) && (rest === null || isPattern(rest))
  },
}

/** What a line is: how long until an answer begins, and how much of it comes in a second. */
export interface Line {
  /** Milliseconds. */
  readonly latency: number
  readonly kbps: number
}

const lines: ReadonlyMap<string, Line & { readonly label: string }> = new Map([
  ['3g', { latency: 300, kbps: 1600, label: '3G: 300 ms, 1600 kbit/s' }],
  ['dsl', { latency: 60, kbps: 2000, label: 'Old DSL: 60 ms, 2000 kbit/s' }],
  ['edge', { latency: 800, kbps: 120, label: 'Edge of the network: 800 ms, 120 kbit/s' }],
])
const [longestLatency, fastest] = [30_000, 100_000]

export const slowValue: ConditionValue = {
  initial: '3g',
  hint: `${[...lines.keys()].join(', ')}, or milliseconds and kbit/s: 300-800`,
  choices: [...lines].map(([value, { label }]) => [value, label]),
  isRight: text => lineOf(text) !== null,
}

/** Null for what is no line. */
export function lineOf(text: string): Line | null {
  const known = lines.get(text)
  if (known) return known
  const [latency = '', kbps = '', ...rest] = text.split('-')
  return rest.length === 0 && isWithin(latency, 0, longestLatency) && isWithin(kbps, 1, fastest) ? { latency: Number(latency), kbps: Number(kbps) } : null
}

/** What stands before the first colon, and behind it; null: there is none. */
export function parted(text: string): readonly [string, string | null] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text, null] : [text.slice(0, colon), text.slice(colon + 1)]
}

function patternHint(): string {
  return 'where not all addresses are meant, a part of them behind a colon, * being anything'
}

function isWithin(text: string, least: number, most: number): boolean {
  return /^(?:0|-?[1-9]\d{0,5})$/.test(text) && Number(text) >= least && Number(text) <= most
}
