import { shiftLocalDays } from './localDays'

/** How far a set of pages is moved through time, by whole days. */
export interface Edition {
  /** The last moment in the pages, in milliseconds since 1970. */
  readonly newest: number
  readonly days: number
}

const dayMs = 86_400_000

/** Dates further away than this belong to the stories' past and stay: 'the chain was last raised on 2 May 1934'. */
const reachDays = 31
const reachMs = reachDays * dayMs

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** '2026-11-24', '2026/11/24' */
const inDigits = String.raw`\b(?<y>\d{4})(?<sign>[-/])(?<m>\d\d)\k<sign>(?<d>\d\d)(?!\d)`
/** '24 November 2026', 'Tue, 24 Nov 2026' */
const inWords = String.raw`(?:\b(?<weekday>${either(weekdays)})(?<gap>,? ))?\b(?<day>\d{1,2}) (?<month>${either(months)}) (?<year>\d{4})\b`
const anyDate = new RegExp(`${inDigits}|${inWords}`, 'g')

type Parts = Readonly<Record<string, string | undefined>>

/** The edition of the latest day on which nothing in it lies in the future. */
export function editionFor(newest: number, now: number): Edition {
  return { newest, days: Math.floor((now - newest) / dayMs) }
}

/** The way back: what `shiftDates` gave becomes what it was given. */
export function undone({ newest, days }: Edition): Edition {
  return { newest: newest + days * dayMs, days: -days }
}

/** All dates of the edition in `text`, in feeds, pages and addresses, moved; other dates stay. */
export function shiftDates(text: string, edition: Edition): string {
  const shifted = text.replace(anyDate, (written: string, ...rest: unknown[]) => {
    const parts = rest[rest.length - 1] as Parts
    const time = timeOf(parts)
    if (Number.isNaN(time) || Math.abs(time - edition.newest) > reachMs) return written
    const date = new Date(time + edition.days * dayMs)
    return parts.sign ? digits(date, parts.sign) : words(date, parts)
  })
  return shiftLocalDays(shifted, edition.newest, edition.days, reachDays)
}

function timeOf({ y, m, d, year, month = '', day }: Parts): number {
  if (y) return Date.UTC(Number(y), Number(m) - 1, Number(d))
  return Date.UTC(Number(year), months.findIndex(name => name.startsWith(month)), Number(day))
}

function digits(date: Date, sign: string): string {
  return date.toISOString().slice(0, 10).replace(/-/g, sign)
}

function words(date: Date, { weekday, gap = '', month = '' }: Parts): string {
  // May is long and short at once; only mail dates have a short weekday before it.
  const short = weekday ? weekday.length === 3 : month.length === 3 && month !== 'May'
  const cut = (name = '') => short ? name.slice(0, 3) : name
  const day = String(date.getUTCDate()).padStart(short ? 2 : 1, '0')
  const start = weekday ? cut(weekdays[date.getUTCDay()]) + gap : ''
  return `${start}${day} ${cut(months[date.getUTCMonth()])} ${date.getUTCFullYear()}`
}

function either(names: readonly string[]): string {
  return names.map(name => `${name}|${name.slice(0, 3)}`).join('|')
}
