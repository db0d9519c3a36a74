const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** '24 November 2026' */
export function englishDay(moment: string): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

/** '٢٤ نوفمبر ٢٠٢٦' */
export const arabicDay = dayIn('ar-EG-u-ca-gregory-nu-arab')

/** '۳ آذر ۱۴۰۵': Persian readers count by the sun's year. */
export const persianDay = dayIn('fa-IR-u-ca-persian-nu-arabext')

/** '06:40' */
export function timeOf(moment: string): string {
  return moment.slice(11, 16)
}

/** 'Tue, 24 Nov 2026 06:40:00 GMT', as RFC 822 and RSS 2.0 have it. */
export function rfc822(moment: string): string {
  return new Date(moment).toUTCString()
}

/** Put together by us, as the order of the parts has changed between versions of Node. */
function dayIn(locale: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return moment => {
    const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
    return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`
  }
}
