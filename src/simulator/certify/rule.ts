import type { Examiner } from './examiner'

/** Stores, by the names that their sheets have among packages. */
export const storeNames = ['lg', 'samsung', 'titan', 'vidaa', 'play', 'amazon', 'metrological', 'hbbtv'] as const

export type StoreName = typeof storeNames[number]

/** What was found out about a rule. `unjudged`: this channel, or this browser, gave no occasion. */
export interface Finding {
  readonly verdict: 'passed' | 'failed' | 'unjudged'
  /** What was seen or measured: '84 ms at most, of 12 keys'. */
  readonly seen: string
}

/** A rule of stores, guidelines or viewers that a browser can judge. */
export interface Rule {
  /** Its number in the list that all reports share; it stays. */
  readonly number: number
  readonly says: string
  /** Who asks for it. */
  readonly from: string
  /** Absent: it is judged for every store. */
  readonly stores?: readonly StoreName[]
  judge(examiner: Examiner): Promise<Finding>
}

export function passes(is: boolean, seen: string): Finding {
  return { verdict: is ? 'passed' : 'failed', seen }
}

export function unjudged(seen: string): Finding {
  return { verdict: 'unjudged', seen }
}
