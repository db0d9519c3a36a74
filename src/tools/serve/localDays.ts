import { arabicDay, persianDay } from '../demo/writer/dates'

const dayMs = 86_400_000
const calendars = [arabicDay, persianDay]

/** '٢٤ نوفمبر ٢٠٢٦', '۳ آذر ۱۴۰۵' */
const written = /(?<![٠-٩۰-۹])[٠-٩۰-۹]{1,2} [\u0621-\u06cc]{2,9} [٠-٩۰-۹]{4}(?![٠-٩۰-۹])/g

/** Days in the words of Arabic and Persian, moved by whole `days` if they are within `reachDays` of `newest` (milliseconds since 1970). */
export function shiftLocalDays(text: string, newest: number, days: number, reachDays: number): string {
  return text.replace(written, found => {
    for (const inWords of calendars) {
      for (let offset = -reachDays; offset <= reachDays; offset++) {
        const time = newest + offset * dayMs
        if (inWords(moment(time)) === found) return inWords(moment(time + days * dayMs))
      }
    }
    return found
  })
}

function moment(time: number): string {
  return new Date(time).toISOString()
}
