import { inLatinDigits, monthNamed } from './months'
import { minutesEast } from './zones'

/** Longer than any date; what is longer is text that has a date somewhere. */
const longest = 100
const letters = 'a-z\\u00c0-\\u024f\\u0400-\\u04ff\\u0620-\\u06d3'
const zonePart = '(z\\b|(?:gmt|utc)?\\s*[+-]\\d{1,2}(?::?\\d\\d)?|[a-z]{2,5}\\b)?'
const halfPart = '(?:([ap])\\.?m\\b\\.?)?'
const iso = new RegExp(`^(\\d{4})-?(\\d\\d?)-?(\\d\\d?)(?:(?:t|\\s+)(\\d\\d?):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*${halfPart}\\s*${zonePart})?`, 'i')
const clock = new RegExp(`\\b(\\d\\d?)[:.](\\d\\d)(?:[:.](\\d\\d)(?:\\.\\d+)?)?\\s*${halfPart}\\s*${zonePart}`, 'i')
const zoned = new RegExp(`(?:\\d:\\d\\d|t\\d{4})(?::?\\d\\d(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\b\\.?)?\\s*(?![ap]\\.?m\\b)${zonePart.slice(0, -1)}`, 'i')
/** Each with the places of year, month and day among its parts. */
const days: readonly [RegExp, number, number, number][] = [
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]{1,3}(?:de\\s)?([${letters}]{3,12})\\.?,?[\\s-]{1,3}(?:de\\s)?(\\d{4}|\\d\\d)\\b`, 'i'), 3, 2, 1],
  [new RegExp(`(?:^|[\\s,])([${letters}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), 3, 1, 2],
  [new RegExp(`(?:^|[\\s,])([${letters}]{3,12})\\s+(\\d{1,2})(?=\\s+\\d\\d:\\d\\d).*\\s(\\d{4})$`, 'i'), 3, 1, 2],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, 1, 2, 3],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, 3, 2, 1],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, 3, 2, 1],
]

/**
 * A date as feeds and pages write it ('Tue, 24 Nov 26 06:40 EST', '2026-11-24T06:40:00Z', '24 November 2026'),
 * as ISO 8601 in UTC; null when it is none. Where it names no zone it means `zone`, where no time midnight.
 */
export function parseDate(text: string, zone = 'utc'): string | null {
  const written = inLatinDigits(text.trim())
  if (written.length > longest) return null
  return isoDate(written, zone) ?? spokenDate(written, zone)
}

/** Whether a written date says the time, too. */
export function hasTime(text: string): boolean {
  return /\d:\d\d|\dT\d{4}/i.test(text)
}

/** Whether a written date says the zone of its time, if it says a time. */
export function hasZone(text: string): boolean {
  return !hasTime(text) || zoned.test(text)
}

/** The day in an address such as /2026/11/24/ or /2026-11-24-…, as ISO 8601 at noon UTC. */
export function dateFromAddress(address: string): string | null {
  const day = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?=\/|$)/.exec(address) ?? /[/-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/.-]|$)/.exec(address)
  return day ? dayOf(num(day[1]), num(day[2]), num(day[3])) : null
}

/** A day of which no hour is known, as ISO 8601 at noon UTC: the same day almost everywhere. Null when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  return moment([year, month, day], [12, 0, 0], 'utc')
}

function isoDate(text: string, zone: string): string | null {
  const parts = iso.exec(text)
  if (!parts) return null
  return moment([num(parts[1]), num(parts[2]), num(parts[3])], [hourOf(num(parts[4]), parts[7]), num(parts[5]), num(parts[6])], parts[8] ?? zone)
}

function spokenDate(text: string, zone: string): string | null {
  for (const [pattern, year, month, day] of days) {
    const found = pattern.exec(text)
    if (!found) continue
    // Newsrooms write the time before the day or after it.
    const time = clock.exec(found[0].includes(':') ? text : text.replace(found[0], ' ')) ?? []
    const date = inOrder([yearOf(found[year]!), monthNamed(found[month]!), num(found[day])], found[0].includes('/') && time[4] !== undefined)
    const read = moment(date, [hourOf(num(time[1]), time[4]), num(time[2]), num(time[3])], time[5] ?? zone)
    if (read !== null) return read
  }
  return null
}

/** Those who write 'PM' write the month before the day; others do where there is no such month. */
function inOrder([year, month, day]: Three, american: boolean): Three {
  return (american && day <= 12) || month > 12 ? [year, day, month] : [year, month, day]
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  return hour % 12 + (half.toLowerCase() === 'p' ? 12 : 0)
}

/** RFC 822 has years of two digits. */
function yearOf(written: string): number {
  const year = num(written)
  return written.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

type Three = readonly [number, number, number]

/** Null for a day or time that does not exist; 24:00 and a leap second do. */
function moment([year, month, day]: Three, [hour, minute, second]: Three, zone: string): string | null {
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  if (hour > 24 || minute > 59 || second > 60) return null
  const east = minutesEast(zone.trim())
  return new Date(Date.UTC(year, month - 1, day, hour, minute - east, second)).toISOString()
}

function num(text: string | undefined): number {
  return text === undefined ? 0 : parseInt(text, 10)
}
