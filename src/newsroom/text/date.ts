import { minutesEast } from './zones'

/** Longer than any date; what is longer is text that has a date somewhere. */
const longest = 100
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zone = '(z\\b|(?:gmt|utc)?\\s*[+-]\\d{1,2}(?::?\\d\\d)?|[a-z]{2,5}\\b)?'
const iso = new RegExp(`^(\\d{4})-?(\\d\\d?)-?(\\d\\d?)(?:(?:t|\\s+)(\\d\\d?):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*${zone})?`, 'i')
const clock = new RegExp(`\\b(\\d\\d?)[:.](\\d\\d)(?:[:.](\\d\\d)(?:\\.\\d+)?)?\\s*(?:(am|pm)\\b)?\\s*${zone}`, 'i')
/** Each with the places of year, month and day among its parts. */
const days: readonly [RegExp, number, number, number][] = [
  [/\b(\d{1,2})(?:st|nd|rd|th)?[\s-]{1,3}([a-z]{3})[a-z]{0,6}\.?,?[\s-]{1,3}(\d{4}|\d\d)\b/i, 3, 2, 1],
  [/\b([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i, 3, 1, 2],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, 1, 2, 3],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, 3, 2, 1],
]

/**
 * A date as feeds and pages write it ('Tue, 24 Nov 26 06:40 EST', '2026-11-24T06:40:00Z', '24 November 2026'),
 * as ISO 8601 in UTC; null when it is none. No zone means UTC, no time midnight.
 */
export function parseDate(text: string): string | null {
  const written = text.trim()
  if (written.length > longest) return null
  return isoDate(written) ?? spokenDate(written)
}

/** Whether a written date says the time, too. */
export function hasTime(text: string): boolean {
  return /\d:\d\d|\dT\d{4}/i.test(text)
}

/** The day in an address such as /2026/11/24/ or /2026-11-24-…, as ISO 8601 at noon UTC. */
export function dateFromAddress(address: string): string | null {
  const day = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?=\/|$)/.exec(address) ?? /[/-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/.-]|$)/.exec(address)
  return day ? moment([num(day[1]), num(day[2]), num(day[3])], [12, 0, 0], '') : null
}

function isoDate(text: string): string | null {
  const parts = iso.exec(text)
  if (!parts) return null
  return moment([num(parts[1]), num(parts[2]), num(parts[3])], [num(parts[4]), num(parts[5]), num(parts[6])], parts[7])
}

function spokenDate(text: string): string | null {
  for (const [pattern, year, month, day] of days) {
    const found = pattern.exec(text)
    if (!found) continue
    // Newsrooms write the time before the day or after it.
    const time = clock.exec(text.replace(found[0], ' ')) ?? []
    const hour = hourOf(num(time[1]), time[4])
    return moment([yearOf(found[year]!), monthOf(found[month]!), num(found[day])], [hour, num(time[2]), num(time[3])], time[5])
  }
  return null
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  return hour % 12 + (half.toLowerCase() === 'pm' ? 12 : 0)
}

function monthOf(written: string): number {
  return /\d/.test(written) ? num(written) : months.indexOf(written.toLowerCase()) + 1
}

/** RFC 822 has years of two digits. */
function yearOf(written: string): number {
  const year = num(written)
  return written.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

type Three = readonly [number, number, number]

/** Null for a day or time that does not exist; 24:00 and a leap second do. */
function moment([year, month, day]: Three, [hour, minute, second]: Three, zone: string | undefined): string | null {
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  if (hour > 24 || minute > 59 || second > 60) return null
  const east = minutesEast((zone ?? '').trim())
  return new Date(Date.UTC(year, month - 1, day, hour, minute - east, second)).toISOString()
}

function num(text: string | undefined): number {
  return text === undefined ? 0 : parseInt(text, 10)
}
