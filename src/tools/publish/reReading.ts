import type { PageReading } from './ledger'

const minute = 60_000
const hour = 60 * minute

/** Corrections come early: pages are read again so long after their story was first seen, and then never. */
const times = [10 * minute, hour, 6 * hour, 24 * hour]
const retryMs = 5 * minute

/** Whether a story's page is worth another request, its feed saying what it said before. */
export function isDue({ seen, read, answered }: PageReading, now: number): boolean {
  if (!answered) return now - read >= retryMs
  return times.some(time => read < seen + time && seen + time <= now)
}
