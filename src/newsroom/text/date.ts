const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones = new Map([
  ['gmt', 0], ['utc', 0], ['ut', 0], ['z', 0], ['est', -300], ['edt', -240], ['cst', -360], ['cdt', -300],
  ['mst', -420], ['mdt', -360], ['pst', -480], ['pdt', -420], ['bst', 60], ['cet', 60], ['cest', 120], ['eet', 120], ['eest', 180], ['msk', 180],
])
const minuteMs = 60_000

/** A date as feeds and pages write it, as ISO 8601 in UTC; null when it is none. No zone means UTC. */
export function parseDate(text: string): string | null {
  const written = text.trim()
  return isoDate(written) ?? spokenDate(written)
}

/** The day in an address such as /2026/11/24/…, as ISO 8601 at noon UTC. */
export function dateFromAddress(address: string): string | null {
  const day = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(address) ?? /\/((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[/-]|$)/.exec(address)
  return day ? written(num(day[1]), num(day[2]) - 1, num(day[3]), 12, 0, 0, 0) : null
}

function isoDate(text: string): string | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(text)
  if (!parts) return null
  return written(num(parts[1]), num(parts[2]) - 1, num(parts[3]), num(parts[4]), num(parts[5]), num(parts[6]), offsetOf(parts[7]))
}

/** 'Tue, 24 Nov 2026 06:40:00 GMT', '24 November 2026', 'Nov 24, 2026 6:40' */
function spokenDate(text: string): string | null {
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)\b/i.exec(text)
  const monthFirst = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text)
  const found = dayFirst ?? monthFirst
  if (!found) return null
  const [day, month] = dayFirst ? [found[1], found[2]] : [found[2], found[1]]
  const rest = text.slice(found.index + found[0].length)
  const time = /(\d{1,2}):(\d\d)(?::(\d\d))?\s*(am|pm)?\s*([+-]\d\d:?\d\d|[a-z]{1,5})?/i.exec(rest)
  const hour = time ? hourOf(num(time[1]), time[4]) : 0
  return written(yearOf(num(found[3])), months.indexOf((month ?? '').toLowerCase()), num(day), hour, num(time?.[2]), num(time?.[3]), offsetOf(time?.[5]))
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  return hour % 12 + (half.toLowerCase() === 'pm' ? 12 : 0)
}

function yearOf(year: number): number {
  return year >= 100 ? year : year + (year < 70 ? 2000 : 1900)
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string | undefined): number {
  if (!zone) return 0
  const named = zones.get(zone.toLowerCase())
  if (named !== undefined) return named
  const parts = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  return parts ? (parts[1] === '-' ? -1 : 1) * (num(parts[2]) * 60 + num(parts[3])) : 0
}

function written(year: number, month: number, day: number, hour: number, minute: number, second: number, offset: number): string | null {
  if (month < 0 || month > 11 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return null
  const time = Date.UTC(year, month, day, hour, minute, second) - offset * minuteMs
  return new Date(time).toISOString()
}

function num(text: string | undefined): number {
  return text === undefined ? 0 : parseInt(text, 10)
}
