import type { Asked } from './asked'

/** 1970 to 2100, in milliseconds. */
const lastDay = 4_102_444_800_000

/** When it is for whoever asks: the bench tells the app's own clock. Null: it tells none, or none that can be. */
export function askedDay({ headers }: Asked): number | null {
  const told = headers['x-tenfoot-now']
  if (typeof told !== 'string' || !/^\d{1,13}$/.test(told)) return null
  return Number(told) <= lastDay ? Number(told) : null
}
