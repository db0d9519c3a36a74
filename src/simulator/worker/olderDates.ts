const dayMs = 86_400_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** 'Tue, 24 Nov 2026', with a time behind it: days without one stand in sentences. */
const inMail = /(?:\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat), )?\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})(?= \d\d:\d\d)/g
/** '2026-11-24T', with a time behind it: addresses have days without one. */
const inIso = /\b(\d{4})-(\d\d)-(\d\d)(?=[T ]\d\d:\d\d)/g

/** The moments in a feed or page, as feeds write them, moved back by whole days; times and zones stay as they are. */
export function olderDates(text: string, days: number): string {
  return text
    .replace(inMail, (_, weekday: string | undefined, day: string, month: string, year: string) => {
      const date = before(Number(year), months.indexOf(month), Number(day), days)
      const name = weekday === undefined ? '' : `${weekdays[date.getUTCDay()]}, `
      return `${name}${String(date.getUTCDate()).padStart(day.length, '0')} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
    })
    .replace(inIso, (_, year: string, month: string, day: string) => before(Number(year), Number(month) - 1, Number(day), days).toISOString().slice(0, 10))
}

function before(year: number, month: number, day: number, days: number): Date {
  return new Date(Date.UTC(year, month, day) - days * dayMs)
}
