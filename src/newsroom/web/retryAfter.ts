import type { Response } from './transport'

/** What a server gets that says “too many” and not for how long. */
const usualMs = 600_000
/** A server must not silence a channel for a day. */
export const longestRestMs = 3_600_000

/** For how many milliseconds a host wants not to be asked again; 0 when it does not say so. */
export function restOf({ status, headers }: Response, now: number): number {
  if (status !== 429 && status !== 503) return 0
  const wanted = wantedRest(headers['retry-after'] ?? '', headers.date ?? '', now)
  if (wanted === null) return status === 429 ? usualMs : 0
  return Math.min(Math.max(wanted, 0), longestRestMs)
}

/** Seconds, or a date by the server's own clock: a TV's may be wrong by years. */
function wantedRest(retryAfter: string, date: string, now: number): number | null {
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1_000
  const until = Date.parse(retryAfter)
  const serverNow = Date.parse(date)
  return Number.isNaN(until) ? null : until - (Number.isNaN(serverNow) ? now : serverNow)
}
