const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export interface Clock {
  readonly hour: number
  readonly minute: number
}

export interface Day {
  /** From 0 on. */
  readonly month: number
  /** From 1 on. */
  readonly day: number
}

/** How old something is: a language writes it. */
export type Age =
  | { readonly kind: 'now' | 'today' | 'yesterday' }
  | { readonly kind: 'minutes' | 'hours'; readonly count: number }
  | { readonly kind: 'day' } & Day

/** A time of today, or the day before that. */
export type Moment = { readonly kind: 'clock' } & Clock | { readonly kind: 'yesterday' } | { readonly kind: 'day' } & Day

/** A date in full; `clock`: null where nobody knows the hour. */
export interface WholeTime extends Day {
  readonly year: number
  readonly clock: Clock | null
}

/**
 * How old news is: now, minutes, hours, yesterday, a day.
 * Times to come count as now: clocks of TVs and broadcasters differ. `wholeDay` dates know no hours.
 */
export function ageOf(published: string, now: number, wholeDay = false): Age {
  const then = Date.parse(published)
  const age = now - then
  const days = dayOf(now) - dayOf(then)
  if (wholeDay) return days <= 0 ? { kind: 'today' } : days === 1 ? { kind: 'yesterday' } : dateOf(then)
  if (age < minute) return { kind: 'now' }
  if (age < hour) return { kind: 'minutes', count: Math.floor(age / minute) }
  if (age < day) return { kind: 'hours', count: Math.floor(age / hour) }
  return days === 1 ? { kind: 'yesterday' } : dateOf(then)
}

/** When it was, in the zone of this TV; `wholeDay` leaves the time away. */
export function timeOf(published: string, wholeDay = false): WholeTime {
  const date = new Date(published)
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate(), clock: wholeDay ? null : clockOf(date.getTime()) }
}

/** The time of day in the zone of this TV. */
export function clockOf(now: number): Clock {
  const date = new Date(now)
  return { hour: date.getHours(), minute: date.getMinutes() }
}

/** When it was, seen from `now`: for 'since …' and 'of …'. */
export function momentOf(time: number, now: number): Moment {
  const days = dayOf(now) - dayOf(time)
  return days === 0 ? { kind: 'clock', ...clockOf(time) } : days === 1 ? { kind: 'yesterday' } : dateOf(time)
}

function dateOf(time: number): { readonly kind: 'day' } & Day {
  const date = new Date(time)
  return { kind: 'day', month: date.getMonth(), day: date.getDate() }
}

function dayOf(time: number): number {
  const date = new Date(time)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day)
}
