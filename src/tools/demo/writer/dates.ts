const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** '24 November 2026' */
export function dayInWords(moment: string): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

/** '24 November 2026, 06:40' */
export function momentInWords(moment: string): string {
  return `${dayInWords(moment)}, ${moment.slice(11, 16)}`
}

/** 'Tue, 24 Nov 2026 06:40:00 GMT', as RFC 822 and RSS 2.0 have it. */
export function rfc822(moment: string): string {
  return new Date(moment).toUTCString()
}
