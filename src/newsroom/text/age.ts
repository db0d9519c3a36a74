const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * How old news is, short enough for a card: 'now', '12 min', '3 h', 'yesterday', '21 Nov'.
 * Times to come count as now: clocks of TVs and broadcasters differ. `wholeDay` dates know no hours.
 */
export function ageOf(published: string, now: number, wholeDay = false): string {
  const then = Date.parse(published)
  const age = now - then
  const days = dayOf(now) - dayOf(then)
  if (wholeDay) return days <= 0 ? 'today' : days === 1 ? 'yesterday' : dateOf(then)
  if (age < minute) return 'now'
  if (age < hour) return `${Math.floor(age / minute)} min`
  if (age < day) return `${Math.floor(age / hour)} h`
  return days === 1 ? 'yesterday' : dateOf(then)
}

/** '24 Nov 2026, 14:05' in the zone of this TV; `wholeDay` leaves the time away. */
export function timeOf(published: string, wholeDay = false): string {
  const date = new Date(published)
  const written = `${dateOf(date.getTime())} ${date.getFullYear()}`
  return wholeDay ? written : `${written}, ${clockOf(date.getTime())}`
}

/** '09:05' in the zone of this TV. */
export function clockOf(now: number): string {
  const date = new Date(now)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** '18:40' of today, else 'yesterday' or '21 Nov': for 'since …' and 'of …'. */
export function momentOf(time: number, now: number): string {
  const days = dayOf(now) - dayOf(time)
  return days === 0 ? clockOf(time) : days === 1 ? 'yesterday' : dateOf(time)
}

function dateOf(time: number): string {
  const date = new Date(time)
  return `${date.getDate()} ${months[date.getMonth()]}`
}

function dayOf(time: number): number {
  const date = new Date(time)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day)
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
